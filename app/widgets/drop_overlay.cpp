// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/drop_overlay.h"

#include "app/widgets/theme.h"

#include <QPainter>

namespace bijian {

DropOverlay::DropOverlay(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setVisible(false);
}

void DropOverlay::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Theme& theme = themeOf(palette());
    QColor veil = theme.base;
    veil.setAlpha(215);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.accent, 3, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(16, 16, -16, -16), 12, 12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    painter.setFont(large);
    painter.setPen(theme.accent);
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop to open"));
}

} // namespace bijian
