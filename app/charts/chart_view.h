// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"
#include "app/charts/chart_theme.h"

#include <QWidget>

#include <memory>

namespace bijian {

class ChartScene;

// Shows a chart on the screen, painted from the same scene as its exports. Reads out the point under the mouse; the
// arrow keys walk over the points, a click or Enter activates one. Needs at least minimumSizeHint() to keep its labels
// apart, so it belongs in a scroll area that lets it grow.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setSpec(ChartSpec spec);
    const ChartSpec& spec() const { return m_spec; }
    void setTheme(const ChartTheme& theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The cell of the comparison that the chart was made from.
    void pointActivated(int row, int column);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const ChartScene& scene() const;
    void forgetScene();
    const ChartPoint& pointOf(qsizetype hit) const;
    // What a point says, line by line, in plain text.
    QStringList describe(qsizetype hit) const;
    void focusPoint(qsizetype hit);
    void activate(qsizetype hit);

    ChartSpec m_spec;
    ChartTheme m_theme = ChartTheme::light();
    mutable std::unique_ptr<ChartScene> m_scene; // built when first needed
    qsizetype m_focused = -1;                    // index of the scene's hits
};

} // namespace bijian
