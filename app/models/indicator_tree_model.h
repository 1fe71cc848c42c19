// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/two_level_model.h"
#include "core/base/language.h"
#include "core/model/codebook.h"
#include "core/model/report.h"
#include "core/text/pinyin.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace bijian {

// The indicators of a codebook by category, with boxes for those that are compared and, beside each, how many of the
// open reports state it. A search narrows what is shown (Chinese, English, first letters of pinyin) and never what is
// chosen; the box of a category sets what is shown of it.
class IndicatorTreeModel : public TwoLevelModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // QString of the IndicatorId, or of the category
        CountRole,             // int: reports that state it; null for categories
        UnitRole,
    };

    using TwoLevelModel::TwoLevelModel;

    void setCodebook(std::shared_ptr<const Codebook> codebook);
    void setLanguage(Language language);
    void setSearch(const QString& search);
    void setReports(const std::vector<ReportPointer>& reports);

    // In the codebook's order.
    std::vector<IndicatorId> chosen() const;
    // Ids that the codebook does not hold are left out. Tells nobody: whoever calls it knows.
    void setChosen(const std::vector<IndicatorId>& chosen);
    // How many of the reports given last state the indicator.
    int statedBy(const IndicatorId& id) const { return m_counts.value(id); }
    // Invalid where it is not shown.
    QModelIndex find(const IndicatorId& id) const;

Q_SIGNALS:
    // Somebody used a box.
    void chosenChanged();

protected:
    int groupCount() const override { return int(m_groups.size()); }
    int itemCount(int group) const override { return int(m_groups[size_t(group)].shown.size()); }
    QVariant dataOfGroup(int group, int role) const override;
    QVariant dataOfItem(int group, int item, int role) const override;
    bool setChecked(int group, int item, bool checked) override;

private:
    struct Group {
        const Category* category = nullptr;
        std::vector<const Indicator*> shown;
    };

    // What a search for an indicator is held against.
    struct Keys {
        SearchKey chinese;
        SearchKey english;
        SearchKey id;
    };

    void makeKeys();
    void rebuild();
    void announceBoxes(int group);

    std::shared_ptr<const Codebook> m_codebook;
    QHash<IndicatorId, Keys> m_keys; // made with the first search: it costs some time
    QHash<QString, Keys> m_categoryKeys;
    Language m_language = Language::Chinese;
    QString m_search;
    std::vector<Group> m_groups;
    QSet<IndicatorId> m_chosen;
    QHash<IndicatorId, int> m_counts;
};

} // namespace bijian
