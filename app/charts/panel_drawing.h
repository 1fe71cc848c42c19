// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_layout.h"
#include "app/charts/chart_theme.h"

class QGraphicsScene;

namespace bijian {

// Draws the grid, and bars or lines with Qt Charts, exactly on the layout's plot. A gap is no bar, and
// ends a line; what is not stated exactly is lighter.
void drawPanelChart(QGraphicsScene& scene, const ChartPanel& panel, const PanelLayout& layout, const ChartTheme& theme);

// Draws over it what Qt Charts has no form for: points, several values of one place, and the signs for missing ones.
void drawPanelMarks(QGraphicsScene& scene, const ChartPanel& panel, const PanelLayout& layout, const ChartTheme& theme);

} // namespace bijian
