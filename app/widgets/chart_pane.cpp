// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chart_pane.h"

#include "app/charts/chart_view.h"
#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace bijian {

ChartPane::ChartPane(QWidget* parent)
    : QWidget(parent), m_bars(new QToolButton(this)), m_lines(new QToolButton(this)), m_stack(new QStackedWidget(this)),
      m_hint(new QLabel(this)), m_scroll(new QScrollArea(this)) {
    auto* kinds = new QButtonGroup(this);
    const auto addKind = [&](QToolButton* button, const QString& icon, ChartKind kind) {
        button->setIcon(themedIcon(icon));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        kinds->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, kind] {
            m_kind = kind;
            refresh();
        });
    };
    addKind(m_bars, QStringLiteral("bars"), ChartKind::Bar);
    addKind(m_lines, QStringLiteral("lines"), ChartKind::Line);
    m_bars->setChecked(true);

    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_scroll);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 8);
    bar->addWidget(m_bars);
    bar->addWidget(m_lines);
    bar->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    retranslate();
}

void ChartPane::setWords(const DocumentWords& words) {
    m_words = words;
    m_stale = true;
    if (isVisible())
        refresh();
}

void ChartPane::setComparison(std::shared_ptr<const Comparison> comparison) {
    if (comparison && (!m_comparison || comparison->layout != m_comparison->layout))
        m_kind = comparison->layout == ComparisonLayout::RegionsByIndicators ? ChartKind::Bar : ChartKind::Line;
    m_comparison = std::move(comparison);
    m_stale = true;
    if (isVisible())
        refresh();
}

void ChartPane::retranslate() {
    m_bars->setText(tr("Bars"));
    m_lines->setText(tr("Lines"));
    m_hint->setText(tr("There is nothing to draw yet: choose indicators that the reports state."));
}

ChartSpec ChartPane::spec() const {
    return m_comparison ? chartFromComparison(*m_comparison, m_kind, m_words) : ChartSpec();
}

void ChartPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void ChartPane::showEvent(QShowEvent* event) {
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void ChartPane::refresh() {
    m_stale = false;
    (m_kind == ChartKind::Bar ? m_bars : m_lines)->setChecked(true);
    if (!m_view) {
        m_view = new ChartView;
        connect(m_view, &ChartView::pointActivated, this, &ChartPane::cellChosen);
        m_scroll->setWidget(m_view);
        applyTheme();
    }
    ChartSpec shown = spec();
    m_stack->setCurrentWidget(shown.isEmpty() ? static_cast<QWidget*>(m_hint) : m_scroll);
    m_view->setSpec(std::move(shown));
}

void ChartPane::applyTheme() {
    if (m_view)
        m_view->setTheme(themeOf(palette()).dark ? ChartTheme::dark() : ChartTheme::light());
}

} // namespace bijian
