// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/value_labels.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>

namespace bijian {

namespace {

constexpr double kBarDistance = 1.0;
constexpr double kPointDistance = 6.0;
constexpr double kPointRadius = 5.0;
// Among more lines than these no figure would find room.
constexpr size_t kLabelledLines = 12;

bool crosses(const QLineF& line, const QRectF& area) {
    if (area.contains(line.p1()) || area.contains(line.p2()))
        return true;
    const QLineF sides[] = {{area.topLeft(), area.topRight()},
                            {area.topRight(), area.bottomRight()},
                            {area.bottomRight(), area.bottomLeft()},
                            {area.bottomLeft(), area.topLeft()}};
    return std::any_of(std::begin(sides), std::end(sides), [&line](const QLineF& side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

class Labeller {
public:
    Labeller(const ChartPanel& panel, const PanelLayout& layout, double chartWidth)
        : m_panel(panel), m_layout(layout), m_metrics(chartFont(ChartFont::Note)), m_chartWidth(chartWidth) {}

    std::vector<PlacedText> besideBars() {
        const double room = m_panel.series.size() == 1 ? m_layout.slotWidth() - 4.0 : m_layout.barWidth() + 2.0;
        for (size_t series = 0; series < m_panel.series.size(); ++series) {
            qsizetype category = 0;
            for (const ChartPoint& point : m_panel.series[series].points) {
                const QRectF area = areaAt(point, series, category++, point.value.value_or(0.0) < 0.0, kBarDistance);
                if (area.width() > room)
                    return {};
                add(point, area);
            }
        }
        return std::move(m_labels);
    }

    std::vector<PlacedText> besidePoints() {
        if (m_panel.series.size() > kLabelledLines)
            return {};
        findObstacles();
        for (size_t series = 0; series < m_panel.series.size(); ++series) {
            qsizetype category = 0;
            for (const ChartPoint& point : m_panel.series[series].points) {
                for (const bool below : {false, true}) {
                    const QRectF area = areaAt(point, series, category, below, kPointDistance);
                    if (!isFree(area))
                        continue;
                    add(point, area);
                    break;
                }
                ++category;
            }
        }
        return std::move(m_labels);
    }

private:
    QRectF areaAt(const ChartPoint& point, size_t series, qsizetype category, bool below, double distance) const {
        const double width = m_metrics.horizontalAdvance(point.label);
        const double y = m_layout.y(point.value.value_or(0.0));
        return {m_layout.x(series, category) - width / 2.0, below ? y + distance : y - distance - m_metrics.height(),
                width, m_metrics.height()};
    }

    void add(const ChartPoint& point, const QRectF& area) {
        if (point.value)
            m_labels.push_back({point.label, area, ChartFont::Note, false, false});
    }

    void findObstacles() {
        for (size_t series = 0; series < m_panel.series.size(); ++series) {
            std::optional<QPointF> before;
            qsizetype category = 0;
            for (const ChartPoint& point : m_panel.series[series].points) {
                const double x = m_layout.x(series, category++);
                for (const double value : point.alternatives)
                    m_points.emplace_back(x, m_layout.y(value));
                std::optional<QPointF> here;
                if (point.value)
                    here = m_points.emplace_back(x, m_layout.y(*point.value));
                if (before && here)
                    m_lines.emplace_back(*before, *here);
                before = here;
            }
        }
    }

    bool isFree(const QRectF& area) const {
        const QRectF around = area.adjusted(-kPointRadius, -kPointRadius, kPointRadius, kPointRadius);
        const QRectF core = area.adjusted(0.0, 3.0, 0.0, -3.0); // a line has no ascenders
        return area.left() >= 0.0 && area.right() <= m_chartWidth && area.bottom() <= m_layout.plot.bottom() &&
               std::none_of(m_labels.begin(), m_labels.end(),
                            [&area](const PlacedText& other) { return other.area.intersects(area); }) &&
               std::none_of(m_points.begin(), m_points.end(),
                            [&around](const QPointF& point) { return around.contains(point); }) &&
               std::none_of(m_lines.begin(), m_lines.end(),
                            [&core](const QLineF& line) { return crosses(line, core); });
    }

    const ChartPanel& m_panel;
    const PanelLayout& m_layout;
    const QFontMetricsF m_metrics;
    const double m_chartWidth;
    std::vector<QPointF> m_points;
    std::vector<QLineF> m_lines;
    std::vector<PlacedText> m_labels;
};

} // namespace

std::vector<PlacedText> valueLabels(const ChartPanel& panel, const PanelLayout& layout, double chartWidth) {
    Labeller labeller(panel, layout, chartWidth);
    return layout.bars ? labeller.besideBars() : labeller.besidePoints();
}

} // namespace bijian
