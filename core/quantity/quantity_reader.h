// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/block_scan.h"

namespace bijian {

// Quantities in digits (数量识别): the number with 余 or 多, scale words, unit, range and qualifier. A range has the
// value of its lower end; per mille is stated in per cent.
qint32 readQuantity(BlockScan& scan, qint32 at);
// The same where the numeral from `at` to `end` is already read.
qint32 finishQuantity(BlockScan& scan, qint32 at, qint32 end, const Numeral& numeral);
// 半天, 半年, 过半.
qint32 readHalf(BlockScan& scan, qint32 at);
// `upper` of `lower` parts, to four decimal places.
void pushFraction(BlockScan& scan, qint32 start, qint32 end, qint64 upper, qint64 lower);

// What the words around a number say of its exactness.
Qualifier qualifierAround(const BlockScan& scan, qint32 start, qint32 end);
// Rate, share or growth of a percentage, by the words before it in its clause.
MentionKind rateKind(const BlockScan& scan, qint32 start);

} // namespace bijian
