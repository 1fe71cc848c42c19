// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/block_scan.h"

namespace bijian {

// What the words around a number say of its exactness (约数词).
Qualifier qualifierAround(const BlockScan& scan, qint32 start, qint32 end);

// Rate, share or growth of a percentage or a fraction, by the words before it in its clause; `otherwise` where they say
// nothing.
MentionKind rateKind(const BlockScan& scan, qint32 start, MentionKind otherwise = MentionKind::Rate);

// Whether a number that begins at a place is where a change starts: 由3件, 从3件.
bool startsChange(const BlockScan& scan, qint32 start);

} // namespace bijian
