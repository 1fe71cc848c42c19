// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tree_delegate.h"

#include "app/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace bijian {

namespace {

constexpr int kGap = 8;
constexpr int kRowPadding = 6;
// The second text never takes more than this share of the room that the first leaves wanting.
constexpr double kSecondaryShare = 0.55;

} // namespace

TreeDelegate::TreeDelegate(int secondaryRole, StateIcon icon, QObject* parent)
    : QStyledItemDelegate(parent), m_secondaryRole(secondaryRole), m_icon(std::move(icon)) {}

void TreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const bool isGroup = !index.parent().isValid();
    shown.font.setBold(isGroup);
    shown.fontMetrics = QFontMetrics(shown.font);
    if (m_icon) {
        const QPixmap icon = m_icon(index, shown.palette, painter->device()->devicePixelRatio());
        if (!icon.isNull()) {
            shown.features |= QStyleOptionViewItem::HasDecoration;
            shown.decorationSize = icon.deviceIndependentSize().toSize();
            shown.icon = QIcon(icon);
        }
    }

    const QStyle* style = shown.widget ? shown.widget->style() : QApplication::style();
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &shown, shown.widget);
    const QString secondary = index.data(m_secondaryRole).toString();
    const int wanted = option.fontMetrics.horizontalAdvance(secondary);
    const int left = room.width() - shown.fontMetrics.horizontalAdvance(shown.text) - 2 * kGap;
    const int given = std::min(wanted, std::max(left, int(room.width() * kSecondaryShare)));
    if (!secondary.isEmpty())
        shown.text = shown.fontMetrics.elidedText(shown.text, Qt::ElideRight, room.width() - given - 2 * kGap);
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);

    const Theme& theme = themeOf(option.palette);
    const bool selected = shown.state & QStyle::State_Selected;
    painter->setPen(selected ? shown.palette.color(QPalette::HighlightedText) : theme.muted);
    painter->setFont(option.font);
    const QRect place(room.right() - given - kGap + 1, room.top(), given, room.height());
    const bool fits = given >= wanted;
    painter->drawText(place, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip),
                      fits ? secondary : option.fontMetrics.elidedText(secondary, Qt::ElideMiddle, given));
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + kRowPadding);
    return size;
}

} // namespace bijian
