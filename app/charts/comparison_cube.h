// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace bijian {

// A comparison by indicator, region and year, whatever its layout. Indicators and regions are numbered in the order in
// which the comparison has them. Refers to the comparison, which must outlive it.
class ComparisonCube {
public:
    struct Place {
        size_t row = 0;
        size_t column = 0;
    };

    explicit ComparisonCube(const Comparison& comparison);

    const std::vector<const ComparisonHead*>& indicators() const { return m_indicators; }
    const std::vector<const ComparisonHead*>& regions() const { return m_regions; }
    // In order, an unknown year (0) last.
    std::vector<int> years() const;

    // Null where the comparison has no such cell.
    const Place* find(size_t indicator, size_t region, int year) const;
    const ComparisonCell& cell(const Place& place) const { return m_comparison.cell(place.row, place.column); }
    // The largest figure of an indicator without its sign; 0 where it has none.
    double largest(size_t indicator) const;

private:
    using RegionKey = std::pair<QString, QString>;

    void add(size_t row, size_t column);

    const Comparison& m_comparison;
    std::vector<const ComparisonHead*> m_indicators;
    std::vector<const ComparisonHead*> m_regions;
    std::set<int> m_years;
    std::map<IndicatorId, size_t> m_indicatorIndex;
    std::map<RegionKey, size_t> m_regionIndex;
    std::map<std::tuple<size_t, size_t, int>, Place> m_places;
};

} // namespace bijian
