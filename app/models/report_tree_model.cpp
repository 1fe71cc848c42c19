// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/report_tree_model.h"

#include "app/models/message_text.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <tuple>

namespace bijian {

namespace {

QString fileName(const Report& report) {
    return visibleName(QFileInfo(report.source.path).fileName());
}

bool yearOrder(const ReportPointer& left, const ReportPointer& right) {
    const auto key = [](const Report& report) {
        return std::tuple(report.identity.year == 0, report.identity.year, report.identity.department.value,
                          report.source.path);
    };
    return key(*left) < key(*right);
}

QString stateName(ReportState state) {
    switch (state) {
    case ReportState::Sound:
        return ReportTreeModel::tr("Read without problems");
    case ReportState::HasIssues:
        return ReportTreeModel::tr("Read, with remarks");
    case ReportState::IdentityMissing:
        return ReportTreeModel::tr("Region or year not found");
    case ReportState::Conflicting:
        return ReportTreeModel::tr("Another report of the same region and year is open");
    }
    return {};
}

} // namespace

void ReportTreeModel::setReports(const std::vector<ReportPointer>& reports,
                                 const std::vector<std::vector<ReportId>>& conflicts) {
    // No region last, then no code after codes, then by code and name.
    std::map<std::tuple<bool, bool, QString, QString>, Group> groups;
    QSet<ReportId> open;
    for (const ReportPointer& report : reports) {
        const QString& region = report->identity.region.value;
        const RegionCode& code = report->identity.regionCode;
        Group& group = groups[{region.isEmpty(), code.isNull(), code.value(), region}];
        group.region = region;
        group.code = code;
        group.reports.push_back(report);
        open.insert(report->id);
    }

    beginResetModel();
    m_groups.clear();
    for (auto& [key, group] : groups) {
        std::sort(group.reports.begin(), group.reports.end(), yearOrder);
        m_groups.push_back(std::move(group));
    }
    m_conflicting.clear();
    for (const std::vector<ReportId>& conflict : conflicts)
        m_conflicting.unite(QSet<ReportId>(conflict.begin(), conflict.end()));
    m_excluded.intersect(open);
    endResetModel();
}

void ReportTreeModel::retranslate() {
    beginResetModel();
    endResetModel();
}

ReportPointer ReportTreeModel::report(const QModelIndex& index) const {
    const Position position = positionOf(index);
    return position.isItem() ? m_groups[size_t(position.group)].reports[size_t(position.item)] : ReportPointer();
}

QModelIndex ReportTreeModel::find(const ReportId& id) const {
    for (int group = 0; group < groupCount(); ++group) {
        for (int item = 0; item < itemCount(group); ++item) {
            if (m_groups[size_t(group)].reports[size_t(item)]->id == id)
                return itemIndex(group, item);
        }
    }
    return {};
}

QVariant ReportTreeModel::dataOfGroup(int group, int role) const {
    const Group& shown = m_groups[size_t(group)];
    switch (role) {
    case Qt::DisplayRole:
        return shown.region.isEmpty() ? tr("Region not found") : shown.region;
    case Qt::CheckStateRole:
        return groupCheckState(shown);
    case SecondaryRole:
        return QString::number(shown.reports.size());
    case StateRole: {
        ReportState worst = ReportState::Sound;
        for (const ReportPointer& report : shown.reports)
            worst = std::max(worst, stateOf(*report));
        return int(worst);
    }
    default:
        return {};
    }
}

QVariant ReportTreeModel::dataOfItem(int group, int item, int role) const {
    const Report& report = *m_groups[size_t(group)].reports[size_t(item)];
    switch (role) {
    case Qt::DisplayRole: {
        const Identity& identity = report.identity;
        const QString year = identity.year == 0 ? tr("Year not found") : QString::number(identity.year);
        return identity.department.value.isEmpty() ? year : QString(year + u' ' + identity.department.value);
    }
    case Qt::CheckStateRole:
        return m_excluded.contains(report.id) ? Qt::Unchecked : Qt::Checked;
    case Qt::ToolTipRole:
        return plainToolTip(describe(report));
    case Qt::AccessibleDescriptionRole:
        return describe(report);
    case SecondaryRole:
        return fileName(report);
    case StateRole:
        return int(stateOf(report));
    case IdRole:
        return report.id.value();
    default:
        return {};
    }
}

bool ReportTreeModel::setChecked(int group, int item, bool checked) {
    const std::vector<ReportPointer>& reports = m_groups[size_t(group)].reports;
    for (size_t i = 0; i < reports.size(); ++i) {
        if (item >= 0 && i != size_t(item))
            continue;
        if (checked)
            m_excluded.remove(reports[i]->id);
        else
            m_excluded.insert(reports[i]->id);
    }
    Q_EMIT dataChanged(groupIndex(group), groupIndex(group), {Qt::CheckStateRole});
    Q_EMIT dataChanged(itemIndex(group, 0), itemIndex(group, itemCount(group) - 1), {Qt::CheckStateRole});
    Q_EMIT excludedChanged();
    return true;
}

ReportState ReportTreeModel::stateOf(const Report& report) const {
    if (m_conflicting.contains(report.id))
        return ReportState::Conflicting;
    if (report.identity.region.value.isEmpty() || report.identity.year == 0)
        return ReportState::IdentityMissing;
    const auto matters = [](const Issue& issue) { return issue.severity != IssueSeverity::Note; };
    return std::any_of(report.issues.begin(), report.issues.end(), matters) ? ReportState::HasIssues
                                                                            : ReportState::Sound;
}

Qt::CheckState ReportTreeModel::groupCheckState(const Group& group) const {
    const auto count = std::count_if(group.reports.begin(), group.reports.end(),
                                     [this](const ReportPointer& report) { return m_excluded.contains(report->id); });
    if (count == 0)
        return Qt::Checked;
    return size_t(count) == group.reports.size() ? Qt::Unchecked : Qt::PartiallyChecked;
}

QString ReportTreeModel::describe(const Report& report) const {
    QStringList lines = {visibleName(report.source.path), stateName(stateOf(report))};
    for (const Issue& issue : report.issues)
        lines.append(issueText(issue));
    return lines.join(u'\n');
}

} // namespace bijian
