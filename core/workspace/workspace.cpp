// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace bijian {

namespace {

// Reports with an equal key are of one region, department and year; nothing equals a key that is not known.
using Key = std::tuple<QString, QString, int>;

Key keyOf(const Report& report) {
    const Identity& identity = report.identity;
    const QString region = identity.regionCode.isNull() ? identity.region.value
                                                        : identity.regionCode.value() + u' ' + identity.region.value;
    return {region, identity.department.value, identity.year};
}

bool isKnown(const Report& report) {
    return !report.identity.region.value.isEmpty() && report.identity.year > 0;
}

} // namespace

ReportPointer Workspace::find(const ReportId& id) const {
    const auto found =
        std::find_if(m_reports.begin(), m_reports.end(), [&](const auto& report) { return report->id == id; });
    return found == m_reports.end() ? ReportPointer() : *found;
}

Workspace::AddOutcome Workspace::add(ReportPointer report) {
    if (find(report->id))
        return AddOutcome::AlreadyOpen;
    const bool conflict = isKnown(*report) && std::any_of(m_reports.begin(), m_reports.end(), [&](const auto& other) {
                              return isKnown(*other) && keyOf(*other) == keyOf(*report);
                          });
    m_reports.push_back(std::move(report));
    return conflict ? AddOutcome::SameRegionAndYear : AddOutcome::Added;
}

void Workspace::remove(const ReportId& id) {
    std::erase_if(m_reports, [&](const auto& report) { return report->id == id; });
}

void Workspace::replace(ReportPointer report) {
    for (ReportPointer& open : m_reports) {
        if (open->id == report->id) {
            open = std::move(report);
            return;
        }
    }
}

std::vector<std::vector<ReportId>> Workspace::conflicts() const {
    std::map<Key, std::vector<ReportId>> groups;
    for (const ReportPointer& report : m_reports) {
        if (isKnown(*report))
            groups[keyOf(*report)].push_back(report->id);
    }
    std::vector<std::vector<ReportId>> conflicts;
    for (auto& [key, ids] : groups) {
        if (ids.size() > 1)
            conflicts.push_back(std::move(ids));
    }
    return conflicts;
}

} // namespace bijian
