// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/block_scan.h"

namespace bijian {

// Places in a row (序数): each function appends what begins at `at` and returns the place behind it, else -1.

// The number of a circled or bracketed sign, 0 for other characters: ① ⑴ ⒈ ㈠ ❶.
int signNumber(char16_t c);

// "1.", "1、" or "1)" at the start of a sentence, "(1)" anywhere; of ASCII digits.
qint32 readListMark(BlockScan& scan, qint32 at);
// 第三, 第2批次, 第十四个五年规划 (a name); 第一、二季度 is two ordinals.
qint32 readOrdinal(BlockScan& scan, qint32 at);
// (一), 二、, 一是, 三要, 其二, 十届七次, 三中, 五次会议 behind a 届, of a Chinese numeral.
qint32 readChineseOrdinal(BlockScan& scan, qint32 at, const Numeral& numeral);

} // namespace bijian
