// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cell_delegate.h"

#include "app/models/comparison_table_model.h"
#include "app/widgets/theme.h"

#include <QPainter>

namespace bijian {

namespace {

constexpr int kMarginX = 8;
constexpr int kMarginY = 5;
constexpr int kMarkSize = 7;

void paintMark(QPainter& painter, const QRect& rect, const QColor& colour) {
    QPolygon corner;
    corner << rect.topRight() << rect.topRight() - QPoint(kMarkSize, 0) << rect.topRight() + QPoint(0, kMarkSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(corner);
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const QVariant stateValue = index.data(ComparisonTableModel::StateRole);
    const bool isHead = !stateValue.isValid();
    const CellState state = CellState(stateValue.toInt());
    const bool hasFigure = !isHead && (state == CellState::Stated || state == CellState::Conflicting);

    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    else if (!isHead && state == CellState::ReportMissing)
        painter->fillRect(option.rect, QBrush(theme.line, Qt::BDiagPattern));

    painter->setFont(option.font);
    painter->setPen(isHead || hasFigure ? theme.text : (state == CellState::Unreadable ? theme.failure : theme.muted));
    const QRect room = option.rect.adjusted(kMarginX, 0, -kMarginX, 0);
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(), text);
    if (!isHead && state == CellState::Conflicting)
        paintMark(*painter, option.rect, theme.warning);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kMarginX,
            option.fontMetrics.height() + 2 * kMarginY};
}

} // namespace bijian
