// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/suggestion.h"

#include "core/text/pinyin.h"

#include <QSet>
#include <queue>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace bijian {

const QString kSuggestedCategory = QStringLiteral("suggested");

namespace {

constexpr qsizetype kLongestId = 40;

// Hundred times the binary logarithm of a name's length: a name of eight characters in two reports is worth one of two
// in six.
int weightOf(qsizetype length) {
    static constexpr std::array<int, 11> kWeights = {0, 0, 100, 158, 200, 232, 258, 281, 300, 317, 332};
    return kWeights[static_cast<size_t>(std::min<qsizetype>(length, 10))];
}

using Members = std::vector<size_t>; // indexes of quantities, ascending

// A name in one class of units.
struct Key {
    QString name;
    QString unitClass;
    IndicatorKind kind = IndicatorKind::Count;

    bool operator<(const Key& other) const {
        return std::tie(name, unitClass, kind) < std::tie(other.name, other.unitClass, other.kind);
    }
};

class Grouping {
public:
    Grouping(const std::vector<OpenQuantity>& quantities, const Codebook& codebook, int minimumReports)
        : m_quantities(quantities), m_least(minimumReports), m_taken(quantities.size(), false) {
        for (const Indicator& indicator : codebook.indicators())
            m_ids.insert(indicator.id.value());
    }

    std::vector<Suggestion> run() {
        std::map<Key, Members> byName;
        for (size_t i = 0; i < m_quantities.size(); ++i) {
            for (const CountedName& name : m_quantities[i].names)
                byName[{name.words, m_quantities[i].unitClass, m_quantities[i].kind}].push_back(i);
        }
        // The best name takes its quantities first. Scores only fall, so one that is still the best after it has been
        // counted anew is the best of all.
        std::priority_queue<Ranked> queue;
        for (auto name = byName.cbegin(); name != byName.cend(); ++name) {
            const int score = scoreOf(name->first, name->second);
            if (score > 0)
                queue.push({score, &*name});
        }
        while (!queue.empty()) {
            const Ranked best = queue.top();
            queue.pop();
            const Members members = untaken(best.name->second);
            const int score = scoreOf(best.name->first, members);
            if (score == 0)
                continue;
            if (score < best.score)
                queue.push({score, best.name});
            else
                splitByStage(best.name->first, members);
        }
        std::stable_sort(m_suggestions.begin(), m_suggestions.end(), [](const Suggestion& a, const Suggestion& b) {
            return std::make_tuple(-a.reportCount, -static_cast<qsizetype>(a.members.size()), a.nameZh) <
                   std::make_tuple(-b.reportCount, -static_cast<qsizetype>(b.members.size()), b.nameZh);
        });
        for (Suggestion& suggestion : m_suggestions)
            name(suggestion);
        return std::move(m_suggestions);
    }

private:
    struct Ranked {
        int score = 0;
        const std::pair<const Key, Members>* name = nullptr;

        bool operator<(const Ranked& other) const {
            return score != other.score ? score < other.score : other.name->first < name->first;
        }
    };

    Members untaken(const Members& members) const {
        Members left;
        std::copy_if(members.begin(), members.end(), std::back_inserter(left), [&](size_t i) { return !m_taken[i]; });
        return left;
    }

    int reportsOf(const Members& members) const {
        std::set<size_t> reports;
        for (const size_t i : members)
            reports.insert(m_quantities[i].report);
        return static_cast<int>(reports.size());
    }

    // 0 where too few reports state it, or where it mostly is only the beginning of a name: 法治 of 法治体检.
    int scoreOf(const Key& key, const Members& members) const {
        const int reports = reportsOf(members);
        const auto closing = std::count_if(members.begin(), members.end(), [&](size_t i) {
            const std::vector<CountedName>& names = m_quantities[i].names;
            return std::any_of(names.begin(), names.end(),
                               [&](const CountedName& name) { return name.closes && name.words == key.name; });
        });
        const bool whole = 2 * closing >= static_cast<std::ptrdiff_t>(members.size());
        return reports < m_least || !whole ? 0 : reports * weightOf(key.name.size());
    }

    // 公证事项受理 and 公证事项办结 are two indicators; what names no stage, or one that few do, is a third. What too
    // few reports state is left to other names.
    void splitByStage(const Key& key, const Members& members) {
        std::map<QString, Members> byStage;
        for (const size_t i : members) {
            if (!m_quantities[i].stageConcept.isEmpty())
                byStage[m_quantities[i].stageConcept].push_back(i);
        }
        for (const auto& [stage, ofStage] : byStage) {
            if (reportsOf(ofStage) >= m_least)
                add(key, ofStage, true);
        }
        const Members others = untaken(members);
        if (reportsOf(others) >= m_least)
            add(key, others, false);
    }

    void add(const Key& key, const Members& members, bool staged) {
        Suggestion suggestion;
        suggestion.kind = key.kind;
        suggestion.unitClass = key.unitClass;
        suggestion.noun = key.name;
        suggestion.reportCount = reportsOf(members);
        QStringList units;
        QStringList categories;
        QStringList stages;
        for (const size_t i : members) {
            m_taken[i] = true;
            suggestion.members.push_back(m_quantities[i]);
            units.append(m_quantities[i].unit);
            categories.append(m_quantities[i].category);
            if (staged)
                stages.append(m_quantities[i].stageWord);
        }
        suggestion.unit = mostOf(units);
        suggestion.category = mostOf(categories);
        const bool sure = 2 * categories.count(suggestion.category) > categories.size();
        if (suggestion.category.isEmpty() || !sure)
            suggestion.category = kSuggestedCategory;
        suggestion.nameZh = mostOf(stages) + key.name;
        stages.removeDuplicates();
        std::sort(stages.begin(), stages.end());
        suggestion.stageWords = stages;
        m_suggestions.push_back(std::move(suggestion));
    }

    // The word that stands most often in a list, the first of those that do.
    static QString mostOf(const QStringList& words) {
        QString most;
        qsizetype times = 0;
        for (const QString& word : words) {
            const qsizetype count = words.count(word);
            if (count > times) {
                most = word;
                times = count;
            }
        }
        return most;
    }

    void name(Suggestion& suggestion) {
        QStringList syllables;
        for (const QStringList& readings : pinyinReadings(suggestion.nameZh))
            syllables.append(readings.constFirst());
        suggestion.nameEn = syllables.join(u' ');
        const QString stem = suggestion.category + u'.' + syllables.join(QString()).left(kLongestId);
        QString id = stem;
        if (m_ids.contains(id))
            id += u'_' + suggestion.unitClass;
        for (int number = 2; m_ids.contains(id); ++number)
            id = stem + u'_' + QString::number(number);
        m_ids.insert(id);
        suggestion.id = IndicatorId(id);
    }

    const std::vector<OpenQuantity>& m_quantities;
    const int m_least;
    std::vector<bool> m_taken;
    QSet<QString> m_ids;
    std::vector<Suggestion> m_suggestions;
};

} // namespace

std::vector<Suggestion> groupOpenQuantities(const std::vector<OpenQuantity>& quantities, const Codebook& codebook,
                                            int minimumReports) {
    return Grouping(quantities, codebook, minimumReports).run();
}

} // namespace bijian
