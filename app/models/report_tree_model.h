// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/two_level_model.h"
#include "core/model/report.h"

#include <QSet>

#include <vector>

namespace bijian {

// How a report of the open set stands; the worst that is true of it.
enum class ReportState : quint8 { Sound, HasIssues, IdentityMissing, Conflicting };

// The open reports, grouped by region and, within a region, by year: regions in the order of their codes, regions by
// name only after them, reports without a region last. A box says whether a report takes part in the comparison; the
// choice outlives setReports() for the reports that stay.
class ReportTreeModel : public TwoLevelModel {
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, // int of ReportState; of a group the worst of its reports
        SecondaryRole,            // what stands beside the name in a muted style: file name, or number of reports
        IdRole,                   // QByteArray of the ReportId; null for groups
    };

    using TwoLevelModel::TwoLevelModel;

    // `conflicts` as Workspace::conflicts() gives it.
    void setReports(const std::vector<ReportPointer>& reports, const std::vector<std::vector<ReportId>>& conflicts);
    // Group titles and states are sentences: say them again in the present language.
    void retranslate();

    // Null where the index is no report's.
    ReportPointer report(const QModelIndex& index) const;
    // Invalid where the report is not in the model.
    QModelIndex find(const ReportId& id) const;
    const QSet<ReportId>& excluded() const { return m_excluded; }

Q_SIGNALS:
    void excludedChanged();

protected:
    int groupCount() const override { return int(m_groups.size()); }
    int itemCount(int group) const override { return int(m_groups[size_t(group)].reports.size()); }
    QVariant dataOfGroup(int group, int role) const override;
    QVariant dataOfItem(int group, int item, int role) const override;
    bool setChecked(int group, int item, bool checked) override;

private:
    struct Group {
        QString region; // empty: not found
        RegionCode code;
        std::vector<ReportPointer> reports;
    };

    ReportState stateOf(const Report& report) const;
    Qt::CheckState groupCheckState(const Group& group) const;
    QString describe(const Report& report) const;

    std::vector<Group> m_groups;
    QSet<ReportId> m_conflicting;
    QSet<ReportId> m_excluded;
};

} // namespace bijian
