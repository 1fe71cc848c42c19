// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

namespace bijian {

// How exactly a text states a number: 约 is Approx, 余/多/以上/超过 is GreaterThan, 不足/以内/以下 is LessThan.
enum class Qualifier : quint8 { Exact, Approx, GreaterThan, LessThan };

// A value in its base unit (数值). The value is exact; scale words are applied once (3.63万件 is 36300 件); the unit is
// canonical (起, 宗 and 例 of cases are 件; 亿元 is 元). In an observation the unit is always that of its indicator.
struct Quantity {
    Decimal value;
    QString unit;
    Qualifier qualifier = Qualifier::Exact;

    bool operator==(const Quantity&) const = default;
};

} // namespace bijian
