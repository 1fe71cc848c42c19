// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/comparison_cube.h"

#include <algorithm>
#include <cmath>

namespace bijian {

namespace {

template <typename Key>
size_t indexOf(std::map<Key, size_t>& index, const Key& key, std::vector<const ComparisonHead*>& heads,
               const ComparisonHead& head) {
    const auto [found, added] = index.try_emplace(key, heads.size());
    if (added)
        heads.push_back(&head);
    return found->second;
}

} // namespace

ComparisonCube::ComparisonCube(const Comparison& comparison) : m_comparison(comparison) {
    for (size_t row = 0; row < comparison.rows.size(); ++row) {
        for (size_t column = 0; column < comparison.columns.size(); ++column)
            add(row, column);
    }
}

void ComparisonCube::add(size_t row, size_t column) {
    const ComparisonHead& rowHead = m_comparison.rows[row];
    const ComparisonHead& columnHead = m_comparison.columns[column];
    const ComparisonHead& indicator = rowHead.indicator.isNull() ? columnHead : rowHead;
    const int year = m_comparison.layout == ComparisonLayout::RegionsByYears ? columnHead.year : rowHead.year;
    m_years.insert(year);
    const size_t indicatorAt = indexOf(m_indicatorIndex, indicator.indicator, m_indicators, indicator);
    const size_t regionAt =
        indexOf(m_regionIndex, RegionKey(rowHead.region.value(), rowHead.regionName), m_regions, rowHead);
    m_places.insert({{indicatorAt, regionAt, year}, {row, column}});
}

std::vector<int> ComparisonCube::years() const {
    std::vector<int> years(m_years.begin(), m_years.end());
    if (!years.empty() && years.front() == 0)
        std::rotate(years.begin(), years.begin() + 1, years.end());
    return years;
}

const ComparisonCube::Place* ComparisonCube::find(size_t indicator, size_t region, int year) const {
    const auto found = m_places.find({indicator, region, year});
    return found == m_places.end() ? nullptr : &found->second;
}

double ComparisonCube::largest(size_t indicator) const {
    double largest = 0.0;
    const auto end = m_places.lower_bound({indicator + 1, 0, 0});
    for (auto entry = m_places.lower_bound({indicator, 0, 0}); entry != end; ++entry) {
        for (const CellValue& value : cell(entry->second).values)
            largest = std::max(largest, std::abs(value.quantity.value.toDouble()));
    }
    return largest;
}

} // namespace bijian
