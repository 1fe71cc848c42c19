// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <vector>

namespace bijian {

// The open set of reports (工作区). Holds each report once (by its bytes); two reports of one region and year stand
// side by side and are named by `conflicts`, never silently overwritten. Not shared between threads.
class Workspace {
public:
    enum class AddOutcome { Added, AlreadyOpen, SameRegionAndYear };

    const std::vector<ReportPointer>& reports() const { return m_reports; }
    ReportPointer find(const ReportId& id) const;

    // AlreadyOpen changes nothing. SameRegionAndYear means added, and in conflict with another report.
    AddOutcome add(ReportPointer report);
    void remove(const ReportId& id);
    // Puts another reading of the same bytes in the place of the one with its id; nothing where there is none.
    void replace(ReportPointer report);
    void clear() { m_reports.clear(); }

    // Groups of two or more reports that are of one known region and one known year (and the same department).
    std::vector<std::vector<ReportId>> conflicts() const;

private:
    std::vector<ReportPointer> m_reports;
};

} // namespace bijian
