// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/axis_scale.h"
#include "app/charts/chart_spec.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace bijian {

enum class ChartFont : quint8 { Title, Heading, Label, Note };

// A line of text. Upright text stands on its baseline; turned text reads upwards. `area` is what it covers on the
// chart.
struct PlacedText {
    QString text;
    QRectF area;
    ChartFont font = ChartFont::Label;
    bool turned = false;
    bool faint = false;
};

struct LegendSwatch {
    QRectF area;
    size_t series = 0;
};

// One pair of axes in its place.
struct PanelLayout {
    QRectF plot;
    AxisScale axis;
    qsizetype categoryCount = 0;
    size_t seriesCount = 0;
    bool bars = false;

    double slotWidth() const { return plot.width() / static_cast<double>(categoryCount); }
    // Of one bar; bars of a category stand side by side.
    double barWidth() const;
    double y(double value) const { return plot.bottom() - axis.position(value) * plot.height(); }
    double baseline() const { return y(axis.minimum > 0.0 ? axis.minimum : axis.maximum < 0.0 ? axis.maximum : 0.0); }
    // The middle of a bar, or of a category for a line.
    double x(size_t series, qsizetype category) const;
    // Where the middle of the sign for a missing value stands: on a bar's place; for lines in a strip below the axis,
    // side by side for the series of a category.
    QPointF mark(size_t series, qsizetype category) const;
};

// Where everything of a chart stands, in pixels of 1/96 inch (图表布局). Texts do not overlap; category names are
// wrapped or turned before they are shortened, and only where there is no room for a line are some left out.
struct ChartLayout {
    QSizeF size;
    std::vector<PlacedText> texts;
    std::vector<LegendSwatch> swatches;
    std::vector<PanelLayout> panels;
};

ChartLayout layOutChart(const ChartSpec& spec, const QSizeF& size);
// The height of everything but the plots in a chart of this width.
double fixedChartHeight(const ChartSpec& spec, double width);
QFont chartFont(ChartFont font);

} // namespace bijian
