// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"

#include <vector>

namespace bijian::test {

DocumentWords chartWords(Language language);

// Three regions over three years: counts with an approximate value, a gap of each kind and several values in one place,
// an amount in 亿元, a rate.
Comparison sampleComparison(Language language, const std::vector<int>& years = {});
// `count` regions with long names, one year, one indicator.
Comparison longNames(int count);
// `seriesCount` regions over ten years.
Comparison manyLines(int seriesCount);

} // namespace bijian::test
