// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/panel_drawing.h"
#include "app/charts/point_shapes.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>

#include <algorithm>

namespace bijian {

namespace {

constexpr double kPointSize = 8.0;
constexpr double kDiamondSize = 9.0;

// Draws the marks of one series.
class MarkDrawer {
public:
    MarkDrawer(QGraphicsScene& scene, const PanelLayout& layout, const ChartTheme& theme, size_t series)
        : m_scene(scene), m_layout(layout), m_theme(theme), m_series(series), m_colour(theme.seriesColour(series)) {}

    void draw(const ChartPoint& point, qsizetype category) {
        if (point.value)
            drawPoint(point, category);
        else if (!point.alternatives.empty())
            drawAlternatives(point, category);
        else
            drawMissing(point, category);
    }

private:
    void drawPoint(const ChartPoint& point, qsizetype category) {
        if (m_layout.bars)
            return;
        const QPointF centre(m_layout.x(m_series, category), m_layout.y(*point.value));
        const bool exact = point.qualifier == Qualifier::Exact;
        m_scene.addPath(pointShape(m_series, centre, kPointSize), QPen(m_colour, 1.6),
                        exact ? m_colour : m_theme.background);
    }

    void drawAlternatives(const ChartPoint& point, qsizetype category) {
        const double x = m_layout.x(m_series, category);
        const auto [low, high] = std::minmax_element(point.alternatives.begin(), point.alternatives.end());
        m_scene.addLine(x, m_layout.y(*low), x, m_layout.y(*high), QPen(m_colour, 1.2));
        for (const double value : point.alternatives)
            m_scene.addPath(diamond({x, m_layout.y(value)}, kDiamondSize), QPen(m_colour, 1.6), m_theme.background);
    }

    // In a line chart the sign has its series' colour.
    void drawMissing(const ChartPoint& point, qsizetype category) {
        const QFont font = chartFont(ChartFont::Label);
        auto* item = m_scene.addSimpleText(chartMark(point.state), font);
        item->setBrush(m_layout.bars ? m_theme.faintText : m_colour);
        const QRectF bounds = item->boundingRect();
        item->setPos(m_layout.mark(m_series, category) - bounds.center());
    }

    QGraphicsScene& m_scene;
    const PanelLayout& m_layout;
    const ChartTheme& m_theme;
    const size_t m_series;
    const QColor m_colour;
};

} // namespace

void drawPanelMarks(QGraphicsScene& scene, const ChartPanel& panel, const PanelLayout& layout,
                    const ChartTheme& theme) {
    for (size_t series = 0; series < panel.series.size(); ++series) {
        MarkDrawer drawer(scene, layout, theme, series);
        qsizetype category = 0;
        for (const ChartPoint& point : panel.series[series].points)
            drawer.draw(point, category++);
    }
    scene.addLine(layout.plot.left(), layout.baseline(), layout.plot.right(), layout.baseline(), QPen(theme.axis, 1.0));
}

} // namespace bijian
