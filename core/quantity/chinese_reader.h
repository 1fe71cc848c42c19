// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/block_scan.h"

namespace bijian {

// Whatever begins with a Chinese numeral (中文数字): 五个, 三十余名, 数十件, 两三天, 百分之九十五, 八成, 二〇二三年,
// (一), 二、, 十届七次.
qint32 readChineseNumber(BlockScan& scan, qint32 at);
// Whether a numeral of one character with a classifier, which also form a word (一名, 二期), is a number: 配备人员一名,
// right behind a noun at the end of a clause, and 一年来 at the start of one; elsewhere it says "a" or "second".
bool isCountedClassifier(const BlockScan& scan, qint32 at);

} // namespace bijian
