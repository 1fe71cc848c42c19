// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/block_scan.h"

#include <optional>

namespace bijian {

// A number whose numeral is read and whose unit is not: where it stands and what has been said of it so far.
struct NumberPart {
    qint32 start = 0;
    qint32 end = 0;
    std::optional<Decimal> value; // none: too large, or vague (数十)
    int exponent = 0;             // as that of Numeral
    Qualifier qualifier = Qualifier::Exact;
    bool range = false;
    bool arabic = false;
    bool plain = false; // ASCII digits only
};

NumberPart numberPart(qint32 start, const Numeral& numeral);

// Quantities in digits (数量识别): the number with 余 or 多, scale words, unit, range and qualifier. A range has the
// value of its lower end; per mille is stated in per cent.
qint32 readQuantity(BlockScan& scan, qint32 at);
// The same where the numeral is already read.
qint32 finishQuantity(BlockScan& scan, NumberPart part);
// -5.2%: a sign counts before changes and alone in a cell only.
qint32 readNegative(BlockScan& scan, qint32 at);

} // namespace bijian
