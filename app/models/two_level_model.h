// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

namespace bijian {

// A tree of groups and their items, with one column. The arithmetic of indexes is done here once and is final: whatever
// index comes in, a derived model is only asked about groups and items that exist.
class TwoLevelModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex groupIndex(int group) const { return index(group, 0, {}); }
    QModelIndex itemIndex(int group, int item) const { return index(item, 0, groupIndex(group)); }

    QModelIndex index(int row, int column, const QModelIndex& parent) const final;
    QModelIndex parent(const QModelIndex& child) const final;
    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;
    // None: a tree of names needs no header.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    // Where an index points: item is -1 for a group itself, group is -1 for what is no index of this model.
    struct Position {
        int group = -1;
        int item = -1;

        bool isGroup() const { return group >= 0 && item < 0; }
        bool isItem() const { return group >= 0 && item >= 0; }
    };

    Position positionOf(const QModelIndex& index) const;

    virtual int groupCount() const = 0;
    virtual int itemCount(int group) const = 0;
    virtual QVariant dataOfGroup(int group, int role) const = 0;
    virtual QVariant dataOfItem(int group, int item, int role) const = 0;
    // item is -1 where the group's own box was used.
    virtual bool setChecked(int group, int item, bool checked) = 0;
};

} // namespace bijian
