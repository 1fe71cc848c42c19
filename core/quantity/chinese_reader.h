// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/block_scan.h"

namespace bijian {

// 第三, 第十四个五年规划, 第2批次.
qint32 readOrdinal(BlockScan& scan, qint32 at);
// Whatever begins with a Chinese numeral: 五个, 三十余名, 百分之九十五, 三分之二, 八成, 二〇二三年, (一), 二、,
// 十届七次.
qint32 readChineseNumber(BlockScan& scan, qint32 at);

} // namespace bijian
