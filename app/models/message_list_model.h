// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QAbstractTableModel>

#include <vector>

namespace bijian {

// What did not go as asked, a line each, the newest last: which file, and why. Kept until cleared.
class MessageListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FileColumn, ReasonColumn, ColumnCount };
    // A note is no failure: the same report opened twice, or two reports of one region and year.
    enum class Kind : quint8 { Failure, SameReport, SameRegionAndYear };
    enum Role {
        KindRole = Qt::UserRole, // int of Kind
    };

    struct Message {
        Kind kind = Kind::Failure;
        Error error; // of a Failure; else only `file` is set
    };

    using QAbstractTableModel::QAbstractTableModel;

    void append(const std::vector<Message>& messages);
    void clear();
    bool isEmpty() const { return m_messages.empty(); }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString reason(const Message& message) const;

    std::vector<Message> m_messages;
};

} // namespace bijian
