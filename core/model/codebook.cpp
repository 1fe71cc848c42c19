// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codebook.h"

#include <algorithm>
#include <numeric>

namespace bijian {

namespace {

// Levenshtein's distance (1966), by rows.
int editDistance(QStringView left, QStringView right) {
    std::vector<int> row(static_cast<size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            const int replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({replaced, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

Codebook::Codebook(std::vector<Category> categories, std::vector<Concept> concepts, std::vector<Indicator> indicators,
                   QByteArray fingerprint)
    : m_categories(std::move(categories)), m_concepts(std::move(concepts)), m_indicators(std::move(indicators)),
      m_fingerprint(std::move(fingerprint)) {
    for (size_t i = 0; i < m_indicators.size(); ++i)
        m_index.insert(m_indicators[i].id, static_cast<qsizetype>(i));
}

const Indicator* Codebook::find(const IndicatorId& id) const {
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_indicators[static_cast<size_t>(*found)];
}

QStringList Codebook::nearest(const QString& id, int count) const {
    std::vector<std::pair<int, QString>> ranked;
    for (const Indicator& indicator : m_indicators) {
        const QString& known = indicator.id.value();
        // A part of an id ("accepted") is as good as a near miss.
        const int distance = known.contains(id, Qt::CaseInsensitive) && !id.isEmpty() ? 1 : editDistance(id, known);
        ranked.emplace_back(distance, known);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList names;
    for (const auto& [distance, name] : ranked) {
        if (names.size() == count)
            break;
        names.append(name);
    }
    return names;
}

} // namespace bijian
