// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/panel_drawing.h"
#include "app/charts/point_shapes.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace bijian {

namespace {

// Room of the chart's item around its plot, so that nothing of the plot's frame is cut.
constexpr double kAround = 20.0;

// An axis that only places bars and lines: grid, ticks and names are drawn by us. Categories are the places 0, 1, ...,
// so their names need not differ.
QValueAxis* hiddenAxis(QChart& chart, double minimum, double maximum) {
    auto* axis = new QValueAxis(&chart);
    axis->setRange(minimum, maximum);
    axis->setVisible(false);
    return axis;
}

void drawGrid(QGraphicsScene& scene, const PanelLayout& layout, const ChartTheme& theme) {
    for (const double tick : layout.axis.ticks()) {
        const double y = layout.y(tick);
        scene.addLine(layout.plot.left(), y, layout.plot.right(), y, QPen(theme.grid, 1.0));
    }
}

void addBars(QChart& chart, const ChartPanel& panel, const PanelLayout& layout, const ChartTheme& theme,
             const std::vector<QValueAxis*>& axes) {
    auto* bars = new QBarSeries(&chart);
    bars->setBarWidth(layout.barWidth() * static_cast<double>(layout.seriesCount) / layout.slotWidth());
    for (size_t i = 0; i < panel.series.size(); ++i) {
        auto* set = new QBarSet(QString(), bars);
        set->setColor(theme.seriesColour(i));
        set->setPen(QPen(theme.seriesColour(i), 1.0));
        // Qt Charts gives single bars a look of their own only as selected ones.
        set->setSelectedColor(theme.hollowColour(i));
        for (size_t category = 0; category < panel.series[i].points.size(); ++category) {
            const ChartPoint& point = panel.series[i].points[category];
            // A bar of no height shows nothing; the sign of the gap is drawn in its place.
            set->append(point.value.value_or(0.0));
            if (point.value && point.qualifier != Qualifier::Exact)
                set->selectBar(static_cast<int>(category));
        }
        bars->append(set);
    }
    chart.addSeries(bars);
    for (QValueAxis* axis : axes)
        bars->attachAxis(axis);
}

void addLines(QChart& chart, const ChartPanel& panel, const ChartTheme& theme, const std::vector<QValueAxis*>& axes) {
    const auto addLine = [&](size_t series, const QList<QPointF>& points) {
        if (points.size() < 2)
            return;
        auto* line = new QLineSeries(&chart);
        line->setPen(linePen(series, theme.series.size(), theme.seriesColour(series)));
        line->replace(points);
        chart.addSeries(line);
        for (QValueAxis* axis : axes)
            line->attachAxis(axis);
    };
    for (size_t i = 0; i < panel.series.size(); ++i) {
        QList<QPointF> run;
        for (size_t category = 0; category < panel.series[i].points.size(); ++category) {
            const ChartPoint& point = panel.series[i].points[category];
            if (point.value) {
                run.append(QPointF(static_cast<double>(category), *point.value));
                continue;
            }
            addLine(i, run);
            run.clear();
        }
        addLine(i, run);
    }
}

} // namespace

void drawPanelChart(QGraphicsScene& scene, const ChartPanel& panel, const PanelLayout& layout,
                    const ChartTheme& theme) {
    drawGrid(scene, layout, theme);
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMinimumSize(0.0, 0.0);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);

    QValueAxis* across = hiddenAxis(*chart, -0.5, static_cast<double>(layout.categoryCount) - 0.5);
    QValueAxis* up = hiddenAxis(*chart, layout.axis.minimum, layout.axis.maximum);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    if (layout.bars)
        addBars(*chart, panel, layout, theme, {across, up});
    else
        addLines(*chart, panel, theme, {across, up});

    chart->setGeometry(layout.plot.adjusted(-kAround, -kAround, kAround, kAround));
    chart->setPlotArea(QRectF(QPointF(kAround, kAround), layout.plot.size()));
    // Qt Charts places its parts when its layout is asked for, which no event loop does here.
    chart->layout()->activate();
}

} // namespace bijian
