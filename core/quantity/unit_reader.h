// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/block_scan.h"

namespace bijian {

// What stands behind a numeral as its unit (单位): 件, 万元's 元, 场(次), 个多月, 个半小时, 成. A plain result of
// readUnit(), used by the readers of quantities.
struct UnitReading {
    qint32 end = -1; // behind the unit; -1: there is none
    UnitClasses classes = 0;
    MentionKind kind = MentionKind::Count;
    int power = 0;     // the value is stated times ten to it: 成 1, ‰ -1
    bool more = false; // 个多月
    bool half = false; // 个半月, 年半
    int tenths = 0;    // to be added to the value: 5 of 个半月, 三 of 九成三

    bool found() const { return end >= 0; }
};

// Whether a span ends at a place: 三月内, 15日以内.
bool isSpanBehind(const BlockScan& scan, qint32 at);
// The unit that begins at a place. A word that only begins with a unit's character holds none (条例).
UnitReading readUnit(const BlockScan& scan, qint32 at);

} // namespace bijian
