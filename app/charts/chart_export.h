// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"
#include "app/charts/chart_theme.h"
#include "core/base/result.h"

#include <QSizeF>

class QPainter;
class QRectF;

namespace bijian {

// `size` in pixels of 1/96 inch; empty: what the chart needs. A PNG has `pixelRatio` times as many pixels each way.
struct ChartExportOptions {
    QSizeF size;
    double pixelRatio = 2.0;
    ChartTheme theme = ChartTheme::light();
};

// The size at which the chart's labels have room.
QSizeF preferredChartSize(const ChartSpec& spec);
// The least at which labels keep apart, for a window that has no more room.
QSizeF smallestChartSize(const ChartSpec& spec);

// How high a chart of this width has to be.
double preferredChartHeight(const ChartSpec& spec, double width);

// Paints the chart into the rectangle; `scale` is how many of the painter's units one pixel of 1/96 inch is. Needs a
// QApplication, as everything here.
void paintChart(QPainter& painter, const QRectF& target, double scale, const ChartSpec& spec, const ChartTheme& theme);

// Writes the chart as PNG, SVG (text as text) or PDF (vector, fonts embedded), as the path's suffix says; at once or
// not at all. Fails with FormatUnknown (argument: the suffix), NothingToCompare, RenderFailed, WriteFailed.
Result<void> exportChart(const ChartSpec& spec, const QString& path, const ChartExportOptions& options = {});

} // namespace bijian
