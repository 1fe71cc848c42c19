// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/two_level_model.h"

namespace bijian {

// A group's internal id is 0, an item's is its group's row plus one.

QModelIndex TwoLevelModel::index(int row, int column, const QModelIndex& parent) const {
    if (column != 0 || row < 0)
        return {};
    if (!parent.isValid())
        return row < groupCount() ? createIndex(row, column, quintptr(0)) : QModelIndex();
    const Position position = positionOf(parent);
    if (!position.isGroup() || row >= itemCount(position.group))
        return {};
    return createIndex(row, column, quintptr(position.group) + 1);
}

QModelIndex TwoLevelModel::parent(const QModelIndex& child) const {
    const Position position = positionOf(child);
    return position.isItem() ? createIndex(position.group, 0, quintptr(0)) : QModelIndex();
}

int TwoLevelModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return groupCount();
    const Position position = positionOf(parent);
    return position.isGroup() ? itemCount(position.group) : 0;
}

int TwoLevelModel::columnCount(const QModelIndex& parent) const {
    Q_UNUSED(parent)
    return 1;
}

QVariant TwoLevelModel::data(const QModelIndex& index, int role) const {
    const Position position = positionOf(index);
    if (position.isGroup())
        return dataOfGroup(position.group, role);
    return position.isItem() ? dataOfItem(position.group, position.item, role) : QVariant();
}

bool TwoLevelModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Position position = positionOf(index);
    if (role != Qt::CheckStateRole || position.group < 0)
        return false;
    return setChecked(position.group, position.item, value.toInt() != Qt::Unchecked);
}

Qt::ItemFlags TwoLevelModel::flags(const QModelIndex& index) const {
    const Position position = positionOf(index);
    if (position.group < 0)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    if (position.isItem())
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant TwoLevelModel::headerData(int section, Qt::Orientation orientation, int role) const {
    Q_UNUSED(section)
    Q_UNUSED(orientation)
    Q_UNUSED(role)
    return {};
}

TwoLevelModel::Position TwoLevelModel::positionOf(const QModelIndex& index) const {
    if (!index.isValid() || index.model() != this || index.column() != 0)
        return {};
    if (index.internalId() == 0)
        return index.row() < groupCount() ? Position{index.row(), -1} : Position{};
    const quintptr group = index.internalId() - 1;
    if (group >= quintptr(groupCount()) || index.row() >= itemCount(int(group)))
        return {};
    return {int(group), index.row()};
}

} // namespace bijian
