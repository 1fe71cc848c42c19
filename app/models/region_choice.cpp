// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/region_choice.h"

#include <algorithm>

namespace bijian {

namespace {

bool existsToday(const Region& region) {
    return region.lastYear == 0;
}

} // namespace

QString regionChoiceText(const RegionTable& table, const Region& region) {
    QStringList above;
    for (const Region* ancestor : table.ancestors(region.code))
        above.prepend(ancestor->name);
    const QString code = region.code.value();
    if (above.isEmpty())
        return region.name + u' ' + code;
    return region.name + u'（' + above.join(u' ') + u'）' + code;
}

QStringList regionChoices(const RegionTable& table) {
    QStringList choices;
    for (const Region& region : table.regions()) {
        if (existsToday(region))
            choices.append(regionChoiceText(table, region));
    }
    return choices;
}

RegionChoice regionOf(const RegionTable& table, const QString& text) {
    const QString wanted = text.trimmed();
    // The code is the last part of a choice, and may stand alone.
    const qsizetype end = std::max(wanted.lastIndexOf(u'）'), wanted.lastIndexOf(u' '));
    const Region* coded = table.find(RegionCode(wanted.mid(end + 1)));
    if (coded && (end < 0 || regionChoiceText(table, *coded) == wanted))
        return {coded, false};
    RegionChoice choice;
    for (const qint32 index : table.named(wanted)) {
        const Region& region = table.at(index);
        if (!existsToday(region))
            continue;
        if (choice.region)
            return {nullptr, true};
        choice.region = &region;
    }
    return choice;
}

} // namespace bijian
