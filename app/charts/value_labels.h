// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_layout.h"

#include <vector>

namespace bijian {

// The figures beside bars or points. Bars have all of them or none, where one would be wider than its bar; points have
// them above or below where no line, point or other figure is in the way. Nothing stands outside the chart's width.
std::vector<PlacedText> valueLabels(const ChartPanel& panel, const PanelLayout& layout, double chartWidth);

} // namespace bijian
