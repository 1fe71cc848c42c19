// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace bijian {

// An item of a tree with a second text in a muted style at its right end: a file's name, a count. An item without
// children of its own, or with them, may have an icon for its state.
class TreeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    // What icon an item has; a null one for none.
    using StateIcon = std::function<QPixmap(const QModelIndex& index, const QPalette& palette, qreal pixelRatio)>;

    TreeDelegate(int secondaryRole, StateIcon icon, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_secondaryRole;
    StateIcon m_icon;
};

} // namespace bijian
