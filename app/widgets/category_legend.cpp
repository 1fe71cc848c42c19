// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/category_legend.h"

#include "app/widgets/theme.h"

#include <QPainter>

namespace bijian {

namespace {

constexpr int kMargin = 8;
constexpr int kChip = 12;
constexpr int kGap = 6;
constexpr int kBetween = 16;
constexpr int kUsualWidth = 400;

} // namespace

CategoryLegend::CategoryLegend(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CategoryLegend::setEntries(const QList<int>& colours, const QStringList& names) {
    m_colours = colours;
    m_names = names;
    updateGeometry();
    update();
}

int CategoryLegend::heightForWidth(int width) const {
    int height = 0;
    places(width, &height);
    return height;
}

QSize CategoryLegend::sizeHint() const {
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize CategoryLegend::minimumSizeHint() const {
    return {0, heightForWidth(std::max(width(), kUsualWidth / 2))};
}

void CategoryLegend::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int height = 0;
    const QList<QRect> entries = places(width(), &height);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QRect chip(entries[i].left(), 0, kChip, kChip);
        chip.moveCenter(QPoint(chip.center().x(), entries[i].center().y()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.category(m_colours[i]));
        painter.drawRoundedRect(chip, 3, 3);
        painter.setPen(theme.muted);
        painter.drawText(entries[i].adjusted(kChip + kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_names[i]);
    }
}

QList<QRect> CategoryLegend::places(int width, int* height) const {
    const int line = fontMetrics().height() + kGap;
    QList<QRect> entries;
    QPoint at(kMargin, kMargin / 2);
    for (const QString& name : m_names) {
        const int needed = kChip + kGap + fontMetrics().horizontalAdvance(name);
        if (at.x() > kMargin && at.x() + needed > width - kMargin)
            at = QPoint(kMargin, at.y() + line);
        entries.append(QRect(at, QSize(needed, line)));
        at.rx() += needed + kBetween;
    }
    *height = m_names.isEmpty() ? 0 : at.y() + line + kMargin / 2;
    return entries;
}

} // namespace bijian
