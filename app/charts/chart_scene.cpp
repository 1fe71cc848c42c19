// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_scene.h"

#include "app/charts/panel_drawing.h"
#include "app/charts/point_shapes.h"

#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bijian {

namespace {

// A mark is easier to hit than its size.
constexpr double kHitSize = 16.0;

QRectF hitArea(const ChartPoint& point, const PanelLayout& layout, size_t series, qsizetype category) {
    if (layout.bars) {
        const double width = std::max(layout.barWidth(), 4.0);
        const double x = layout.x(series, category);
        double top = layout.baseline() - kHitSize;
        double bottom = layout.baseline();
        const auto include = [&](double value) {
            top = std::min(top, layout.y(value));
            bottom = std::max(bottom, layout.y(value));
        };
        if (point.value)
            include(*point.value);
        std::for_each(point.alternatives.begin(), point.alternatives.end(), include);
        return {x - width / 2.0, top, width, bottom - top};
    }
    const QPointF centre =
        point.value ? QPointF(layout.x(series, category), layout.y(*point.value)) : layout.mark(series, category);
    QRectF area(centre.x() - kHitSize / 2.0, centre.y() - kHitSize / 2.0, kHitSize, kHitSize);
    if (!point.alternatives.empty()) {
        const auto [low, high] = std::minmax_element(point.alternatives.begin(), point.alternatives.end());
        const double x = layout.x(series, category) - kHitSize / 2.0;
        area = {x, layout.y(*high) - kHitSize / 2.0, kHitSize, layout.y(*low) - layout.y(*high) + kHitSize};
    }
    return area;
}

} // namespace

ChartScene::ChartScene(const ChartSpec& spec, const QSizeF& size, const ChartTheme& theme)
    : m_theme(theme), m_layout(layOutChart(spec, size)), m_scene(std::make_unique<QGraphicsScene>()) {
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->setSceneRect(QRectF(QPointF(0, 0), size));
    m_scene->setBackgroundBrush(theme.background);
    for (size_t i = 0; i < m_layout.panels.size(); ++i)
        addPanel(spec.panels[i], i);
    for (const LegendSwatch& swatch : m_layout.swatches) {
        const QColor colour = theme.seriesColour(swatch.series);
        if (spec.kind == ChartKind::Bar) {
            m_scene->addRect(swatch.area, Qt::NoPen, colour);
            continue;
        }
        const QPointF centre = swatch.area.center();
        m_scene->addLine(swatch.area.left() - 2.0, centre.y(), swatch.area.right() + 2.0, centre.y(),
                         linePen(swatch.series, theme.series.size(), colour));
        m_scene->addPath(pointShape(swatch.series, centre, swatch.area.height() * 0.7), QPen(colour, 1.6), colour);
    }
    addTexts();
}

ChartScene::~ChartScene() = default;

void ChartScene::addPanel(const ChartPanel& panel, size_t index) {
    const PanelLayout& layout = m_layout.panels[index];
    drawPanelChart(*m_scene, panel, layout, m_theme);
    drawPanelMarks(*m_scene, panel, layout, m_theme);
    for (size_t series = 0; series < panel.series.size(); ++series) {
        for (qsizetype category = 0; category < layout.categoryCount; ++category) {
            const ChartPoint& point = panel.series[series].points[static_cast<size_t>(category)];
            m_hits.push_back({hitArea(point, layout, series, category), index, series, category});
        }
    }
}

void ChartScene::addTexts() {
    for (const PlacedText& text : m_layout.texts) {
        auto* item = m_scene->addSimpleText(text.text, chartFont(text.font));
        item->setBrush(text.faint ? m_theme.faintText : m_theme.text);
        item->setPos(text.turned ? text.area.bottomLeft() : text.area.topLeft());
        item->setRotation(text.turned ? -90.0 : 0.0);
    }
}

qsizetype ChartScene::hitAt(const QPointF& position) const {
    qsizetype nearest = -1;
    double distance = 0.0;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (!m_hits[i].area.contains(position))
            continue;
        const QPointF offset = m_hits[i].area.center() - position;
        const double own = std::hypot(offset.x(), offset.y());
        if (nearest < 0 || own < distance) {
            nearest = static_cast<qsizetype>(i);
            distance = own;
        }
    }
    return nearest;
}

void ChartScene::paint(QPainter& painter, const QRectF& target) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene->render(&painter, target, m_scene->sceneRect(), Qt::KeepAspectRatio);
    painter.restore();
}

} // namespace bijian
