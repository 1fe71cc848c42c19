// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/observation.h"

namespace bijian {

QString measureId(Measure measure) {
    switch (measure) {
    case Measure::YearOnYearPercent:
        return QStringLiteral("yoy_pct");
    case Measure::YearOnYearAbsolute:
        return QStringLiteral("yoy_abs");
    case Measure::Level:
        break;
    }
    return QStringLiteral("level");
}

QString qualifierId(Qualifier qualifier) {
    switch (qualifier) {
    case Qualifier::Approx:
        return QStringLiteral("approx");
    case Qualifier::GreaterThan:
        return QStringLiteral("gt");
    case Qualifier::LessThan:
        return QStringLiteral("lt");
    case Qualifier::Exact:
        break;
    }
    return QStringLiteral("exact");
}

} // namespace bijian
