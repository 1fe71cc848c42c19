// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/region.h"

namespace bijian {

QString regionLevelId(RegionLevel level) {
    switch (level) {
    case RegionLevel::Nation:
        return QStringLiteral("nation");
    case RegionLevel::Province:
        return QStringLiteral("province");
    case RegionLevel::Prefecture:
        return QStringLiteral("prefecture");
    case RegionLevel::County:
        return QStringLiteral("county");
    case RegionLevel::Township:
        return QStringLiteral("township");
    case RegionLevel::Unknown:
        break;
    }
    return {};
}

} // namespace bijian
