// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"

#include "app/charts/chart_export.h"
#include "app/charts/chart_scene.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace bijian {

namespace {

// Plain text as Qt's tooltips show it: they would take a name with angle brackets for markup.
QString toolTipText(const QStringList& lines) {
    QStringList escaped;
    for (const QString& line : lines)
        escaped.append(line.toHtmlEscaped());
    return QStringLiteral("<p style=\"white-space:pre\">") + escaped.join(QStringLiteral("<br>")) +
           QStringLiteral("</p>");
}

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(ChartSpec spec) {
    m_spec = std::move(spec);
    setAccessibleName(m_spec.title);
    forgetScene();
    updateGeometry();
}

void ChartView::setTheme(const ChartTheme& theme) {
    m_theme = theme;
    forgetScene();
}

QSize ChartView::sizeHint() const {
    return m_spec.isEmpty() ? QSize() : preferredChartSize(m_spec).toSize();
}

QSize ChartView::minimumSizeHint() const {
    return m_spec.isEmpty() ? QSize() : smallestChartSize(m_spec).toSize();
}

void ChartView::forgetScene() {
    m_scene.reset();
    m_focused = -1;
    update();
}

const ChartScene& ChartView::scene() const {
    if (!m_scene)
        m_scene = std::make_unique<ChartScene>(m_spec, QSizeF(size()), m_theme);
    return *m_scene;
}

const ChartPoint& ChartView::pointOf(qsizetype hit) const {
    const ChartScene::Hit& place = scene().hits()[static_cast<size_t>(hit)];
    return m_spec.panels[place.panel].series[place.series].points[static_cast<size_t>(place.category)];
}

QStringList ChartView::describe(qsizetype hit) const {
    const ChartScene::Hit& place = scene().hits()[static_cast<size_t>(hit)];
    const ChartPanel& panel = m_spec.panels[place.panel];
    QStringList lines = {m_spec.categories[place.category] + QStringLiteral(" · ") + panel.series[place.series].name,
                         pointOf(hit).text};
    if (!panel.title.isEmpty())
        lines.prepend(panel.title);
    return lines;
}

bool ChartView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const qsizetype hit = scene().hitAt(help->pos());
    if (hit >= 0)
        QToolTip::showText(help->globalPos(), toolTipText(describe(hit)), this);
    else
        QToolTip::hideText();
    return true;
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    scene().paint(painter, rect());
    if (m_focused < 0)
        return;
    painter.setPen(QPen(m_theme.text, 1.5, Qt::DotLine));
    painter.drawRect(scene().hits()[static_cast<size_t>(m_focused)].area.adjusted(-2.0, -2.0, 2.0, 2.0));
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The points stay the same ones, only their places change.
    m_scene.reset();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    setCursor(scene().hitAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const qsizetype hit = scene().hitAt(event->position());
    if (event->button() != Qt::LeftButton || hit < 0)
        return;
    focusPoint(hit);
    activate(hit);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const auto count = static_cast<qsizetype>(scene().hits().size());
    if (count == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return focusPoint((m_focused + 1) % count);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return focusPoint(m_focused <= 0 ? count - 1 : m_focused - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0)
            activate(m_focused);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusPoint(qsizetype hit) {
    m_focused = hit;
    const QStringList lines = describe(hit);
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    const QPointF place = scene().hits()[static_cast<size_t>(hit)].area.topRight();
    QToolTip::showText(mapToGlobal(place.toPoint()), toolTipText(lines), this);
    update();
}

void ChartView::activate(qsizetype hit) {
    const ChartPoint& point = pointOf(hit);
    if (point.row >= 0)
        Q_EMIT pointActivated(point.row, point.column);
}

} // namespace bijian
