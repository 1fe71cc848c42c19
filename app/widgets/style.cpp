// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/style.h"

#include "app/widgets/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace bijian {

namespace {

constexpr int kTabLine = 3;
constexpr QSize kTabMargin(18, 6);
constexpr int kMenuItemHeight = 26;

void drawTab(const QStyleOption& option, QPainter& painter) {
    const Theme& theme = themeOf(option.palette);
    if (option.state & QStyle::State_Selected) {
        QRect line = option.rect;
        line.setTop(line.bottom() - kTabLine + 1);
        painter.fillRect(line.adjusted(6, 0, -6, 0), theme.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, theme.raised);
    }
}

void drawMenuBarItem(const QStyle& style, const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (!item)
        return;
    const bool isOpen = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, isOpen ? themeOf(option.palette).line : option.palette.color(QPalette::Window));
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget))
        flags |= Qt::TextHideMnemonic;
    style.drawItemText(&painter, option.rect, flags, option.palette, option.state & QStyle::State_Enabled, item->text,
                       QPalette::ButtonText);
}

void drawCheckBox(const QStyleOption& option, QPainter& painter) {
    const Theme& theme = themeOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isPartly = option.state & QStyle::State_NoChange;
    const bool isFilled = isPartly || (option.state & QStyle::State_On);
    const double side = std::min(option.rect.width(), option.rect.height()) - 1.0;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = isEnabled ? theme.accent : theme.line;
    painter.setPen(isFilled ? fill : (isEnabled ? theme.muted : theme.line));
    painter.setBrush(isFilled ? fill : theme.base);
    painter.drawRoundedRect(box, 2.5, 2.5);
    painter.setPen(QPen(theme.accentText, side / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isPartly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (isFilled)
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_TabBarTabShape:
        drawTab(*option, *painter);
        return;
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(*this, *option, *painter, widget);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, themeOf(option->palette).raised);
        painter->setPen(themeOf(option->palette).line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const Theme& theme = themeOf(option->palette);
    switch (element) {
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), theme.line);
        return;
    case PE_Frame: {
        painter->setPen(theme.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_SplitterWidth:
        return 6;
    case PM_ToolBarIconSize:
        return 18;
    case PM_SmallIconSize:
        return 16;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarFrameWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_TabBarTab:
        return needed + kTabMargin;
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            needed.setHeight(std::max(needed.height(), kMenuItemHeight));
        return needed;
    }
    default:
        return needed;
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_Table_GridLineColor:
        return int(themeOf(option ? option->palette : QGuiApplication::palette()).line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace bijian
