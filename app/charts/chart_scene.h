// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_layout.h"
#include "app/charts/chart_theme.h"

#include <memory>
#include <vector>

class QGraphicsScene;
class QPainter;

namespace bijian {

// A chart drawn once, for any painter: bars and lines are Qt Charts', placed where the layout says; all texts are
// plain text items of our own, since Qt Charts would take names for rich text and cut them short. Needs a QApplication.
class ChartScene {
public:
    // Where a point can be hit with the mouse, also one without a value.
    struct Hit {
        QRectF area;
        size_t panel = 0;
        size_t series = 0;
        qsizetype category = 0;
    };

    ChartScene(const ChartSpec& spec, const QSizeF& size, const ChartTheme& theme);
    ~ChartScene();
    ChartScene(const ChartScene&) = delete;
    ChartScene& operator=(const ChartScene&) = delete;

    const ChartLayout& layout() const { return m_layout; }
    // Panel by panel, series by series, category by category.
    const std::vector<Hit>& hits() const { return m_hits; }
    // The index of the nearest hit that holds the position, -1 where there is none.
    qsizetype hitAt(const QPointF& position) const;

    void paint(QPainter& painter, const QRectF& target) const;

private:
    void addPanel(const ChartPanel& panel, size_t index);
    void addTexts();

    ChartTheme m_theme;
    ChartLayout m_layout;
    std::vector<Hit> m_hits;
    std::unique_ptr<QGraphicsScene> m_scene;
};

} // namespace bijian
