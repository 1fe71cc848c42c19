// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/indicator_tree_model.h"

namespace bijian {

namespace {

// Of an indicator or a category.
template <typename Named>
const QString& nameOf(const Named& named, Language language) {
    return language == Language::Chinese ? named.nameZh : named.nameEn;
}

} // namespace

void IndicatorTreeModel::setCodebook(std::shared_ptr<const Codebook> codebook) {
    beginResetModel();
    m_codebook = std::move(codebook);
    m_keys.clear();
    m_categoryKeys.clear();
    rebuild();
    endResetModel();
}

void IndicatorTreeModel::setLanguage(Language language) {
    beginResetModel();
    m_language = language;
    endResetModel();
}

void IndicatorTreeModel::setSearch(const QString& search) {
    if (search.trimmed() == m_search)
        return;
    beginResetModel();
    m_search = search.trimmed();
    rebuild();
    endResetModel();
}

void IndicatorTreeModel::setReports(const std::vector<ReportPointer>& reports) {
    m_counts.clear();
    for (const ReportPointer& report : reports) {
        QSet<IndicatorId> stated;
        for (const Observation& observation : report->observations) {
            if (observation.measure == Measure::Level)
                stated.insert(observation.indicator);
        }
        for (const IndicatorId& id : std::as_const(stated))
            ++m_counts[id];
    }
    for (int group = 0; group < groupCount(); ++group)
        Q_EMIT dataChanged(itemIndex(group, 0), itemIndex(group, itemCount(group) - 1), {CountRole});
}

std::vector<IndicatorId> IndicatorTreeModel::chosen() const {
    std::vector<IndicatorId> chosen;
    if (!m_codebook)
        return chosen;
    for (const Indicator& indicator : m_codebook->indicators()) {
        if (m_chosen.contains(indicator.id))
            chosen.push_back(indicator.id);
    }
    return chosen;
}

void IndicatorTreeModel::setChosen(const std::vector<IndicatorId>& chosen) {
    m_chosen.clear();
    for (const IndicatorId& id : chosen) {
        if (m_codebook && m_codebook->find(id))
            m_chosen.insert(id);
    }
    for (int group = 0; group < groupCount(); ++group)
        announceBoxes(group);
}

QModelIndex IndicatorTreeModel::find(const IndicatorId& id) const {
    for (int group = 0; group < groupCount(); ++group) {
        for (int item = 0; item < itemCount(group); ++item) {
            if (m_groups[size_t(group)].shown[size_t(item)]->id == id)
                return itemIndex(group, item);
        }
    }
    return {};
}

QVariant IndicatorTreeModel::dataOfGroup(int group, int role) const {
    const Group& shown = m_groups[size_t(group)];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(*shown.category, m_language);
    case Qt::CheckStateRole: {
        int checked = 0;
        for (const Indicator* indicator : shown.shown)
            checked += m_chosen.contains(indicator->id) ? 1 : 0;
        if (checked == 0)
            return Qt::Unchecked;
        return checked == int(shown.shown.size()) ? Qt::Checked : Qt::PartiallyChecked;
    }
    case IdRole:
        return shown.category->id;
    default:
        return {};
    }
}

QVariant IndicatorTreeModel::dataOfItem(int group, int item, int role) const {
    const Indicator& indicator = *m_groups[size_t(group)].shown[size_t(item)];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(indicator, m_language);
    case Qt::CheckStateRole:
        return m_chosen.contains(indicator.id) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: {
        const QString other = m_language == Language::Chinese ? indicator.nameEn : indicator.nameZh;
        const QString title = nameOf(indicator, m_language) + QStringLiteral(" (") + indicator.unit + u')';
        return QString(QStringLiteral("<p><b>") + title.toHtmlEscaped() + QStringLiteral("</b><br>") +
                       other.toHtmlEscaped() + QStringLiteral("</p><p>") + indicator.definition.toHtmlEscaped() +
                       QStringLiteral("</p>"));
    }
    case Qt::AccessibleDescriptionRole:
        return tr("Reports that state it: %1").arg(statedBy(indicator.id));
    case IdRole:
        return indicator.id.value();
    case CountRole:
        return statedBy(indicator.id);
    case UnitRole:
        return indicator.unit;
    default:
        return {};
    }
}

bool IndicatorTreeModel::setChecked(int group, int item, bool checked) {
    const std::vector<const Indicator*>& shown = m_groups[size_t(group)].shown;
    for (size_t i = 0; i < shown.size(); ++i) {
        if (item >= 0 && i != size_t(item))
            continue;
        if (checked)
            m_chosen.insert(shown[i]->id);
        else
            m_chosen.remove(shown[i]->id);
    }
    announceBoxes(group);
    Q_EMIT chosenChanged();
    return true;
}

void IndicatorTreeModel::makeKeys() {
    for (const Indicator& indicator : m_codebook->indicators()) {
        m_keys.insert(indicator.id,
                      {SearchKey(indicator.nameZh), SearchKey(indicator.nameEn), SearchKey(indicator.id.value())});
    }
    for (const Category& category : m_codebook->categories()) {
        m_categoryKeys.insert(category.id,
                              {SearchKey(category.nameZh), SearchKey(category.nameEn), SearchKey(category.id)});
    }
}

// Groups without anything shown are left out, so that a search result is short.
void IndicatorTreeModel::rebuild() {
    m_groups.clear();
    if (!m_codebook)
        return;
    const bool searching = !m_search.isEmpty();
    if (searching && m_keys.isEmpty())
        makeKeys();
    const auto found = [this](const Keys& keys) {
        return keys.chinese.matches(m_search) || keys.english.matches(m_search) || keys.id.matches(m_search);
    };
    for (const Category& category : m_codebook->categories()) {
        const bool whole = !searching || found(m_categoryKeys.value(category.id));
        Group group{&category, {}};
        for (const Indicator& indicator : m_codebook->indicators()) {
            if (indicator.category == category.id && (whole || found(m_keys.value(indicator.id))))
                group.shown.push_back(&indicator);
        }
        if (!group.shown.empty())
            m_groups.push_back(std::move(group));
    }
}

void IndicatorTreeModel::announceBoxes(int group) {
    Q_EMIT dataChanged(groupIndex(group), groupIndex(group), {Qt::CheckStateRole});
    Q_EMIT dataChanged(itemIndex(group, 0), itemIndex(group, itemCount(group) - 1), {Qt::CheckStateRole});
}

} // namespace bijian
