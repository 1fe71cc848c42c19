// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QStringList>

namespace bijian {

enum class RegionLevel : quint8 { Unknown, Nation, Province, Prefecture, County, Township };

// The level as the command line prints it: "province", "prefecture", "county", "township", "nation", or empty.
QString regionLevelId(RegionLevel level);

// A reference area (行政区划) of the region table. The code identifies it; the name alone never does. `shortNames` are
// forms that texts use (伊犁州). Areas that GB/T 2260 does not list (development zones, functional areas) have a code
// that is their parent's, a hyphen and a number, such as "654000-01". A code of former years is valid from `firstYear`
// to `lastYear`; 0 means without bound.
struct Region {
    RegionCode code;
    QString name;
    QStringList shortNames;
    RegionLevel level = RegionLevel::Unknown;
    RegionCode parent;
    int firstYear = 0;
    int lastYear = 0;

    bool operator==(const Region&) const = default;
};

} // namespace bijian
