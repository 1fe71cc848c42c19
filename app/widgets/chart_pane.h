// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"

#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace bijian {

class ChartView;

// The comparison as a chart, with the choice of bars or lines. The chart is made when it is first seen.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    explicit ChartPane(QWidget* parent = nullptr);

    void setWords(const DocumentWords& words);
    // Bars over regions, lines over years: the kind follows the layout until the user chooses another.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void retranslate();

    // What is shown; empty where there is nothing to draw.
    ChartSpec spec() const;

Q_SIGNALS:
    // The cell of the comparison that a point stands for.
    void cellChosen(int row, int column);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void applyTheme();

    std::shared_ptr<const Comparison> m_comparison;
    DocumentWords m_words;
    ChartKind m_kind = ChartKind::Bar;
    bool m_stale = false;

    QToolButton* m_bars;
    QToolButton* m_lines;
    QStackedWidget* m_stack;
    QLabel* m_hint;
    QScrollArea* m_scroll;
    ChartView* m_view = nullptr; // made when first seen
};

} // namespace bijian
