// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace bijian {

namespace {

// Takes the shape from the drawing and the colour from the palette at the time of painting.
class TintedIconEngine : public QIconEngine {
public:
    explicit TintedIconEngine(const QString& name) : m_name(name) {}

    QIconEngine* clone() const override { return new TintedIconEngine(m_name); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        painter->drawPixmap(rect, tinted(rect.size(), painter->device()->devicePixelRatio(), mode));
        Q_UNUSED(state)
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        Q_UNUSED(state)
        return tinted(size / scale, scale, mode);
    }

private:
    QPixmap tinted(const QSize& size, qreal ratio, QIcon::Mode mode) const {
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return colouredPixmap(m_name, QGuiApplication::palette().color(group, QPalette::ButtonText),
                              std::min(size.width(), size.height()), ratio);
    }

    QString m_name;
};

} // namespace

QIcon themedIcon(const QString& name) {
    return QIcon(new TintedIconEngine(name));
}

QPixmap colouredPixmap(const QString& name, const QColor& colour, int size, qreal pixelRatio) {
    const QIcon shape(QStringLiteral(":/bijian/icons/") + name + QStringLiteral(".svg"));
    QPixmap pixmap = shape.pixmap(QSize(size, size), pixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(0, 0), pixmap.deviceIndependentSize().toSize()), colour);
    return pixmap;
}

} // namespace bijian
