// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/block_scan.h"

namespace bijian {

// Parts of a whole (分数): each function appends what begins at `at` and returns the place behind it, else -1.

// 百分之九十五, 百分之98.5, 万分之三 (in per cent); 三分之二, 十分之一, 一半 (to four decimal places).
qint32 readFraction(BlockScan& scan, qint32 at, const Numeral& numeral);
// 半天, 半个月, 过半, 半数.
qint32 readHalf(BlockScan& scan, qint32 at);
// `upper` of `lower` parts, to four decimal places.
void pushFraction(BlockScan& scan, qint32 start, qint32 end, qint64 upper, qint64 lower);

} // namespace bijian
