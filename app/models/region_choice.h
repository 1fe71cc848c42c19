// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/region_table.h"

namespace bijian {

// How regions are offered to the user: a region's name alone never identifies it, so what is above it and its code
// stand behind it.

// "城关区（甘肃省 兰州市）620102"
QString regionChoiceText(const RegionTable& table, const Region& region);
// All regions that exist today, in the table's order.
QStringList regionChoices(const RegionTable& table);

// What the user's text stands for: a choice as offered, a code, or a name that one region of today bears; otherwise
// null. `ambiguous` says that several regions bear the name.
struct RegionChoice {
    const Region* region = nullptr;
    bool ambiguous = false;
};
RegionChoice regionOf(const RegionTable& table, const QString& text);

} // namespace bijian
