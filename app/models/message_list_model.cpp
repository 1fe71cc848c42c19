// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/message_list_model.h"

#include "app/models/message_text.h"

#include <QFileInfo>

namespace bijian {

void MessageListModel::append(const std::vector<Message>& messages) {
    if (messages.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(messages.size()) - 1);
    m_messages.insert(m_messages.end(), messages.begin(), messages.end());
    endInsertRows();
}

void MessageListModel::clear() {
    beginResetModel();
    m_messages.clear();
    endResetModel();
}

void MessageListModel::retranslate() {
    beginResetModel();
    endResetModel();
}

int MessageListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_messages.size());
}

int MessageListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.model() != this || index.row() >= rowCount())
        return {};
    const Message& message = m_messages[size_t(index.row())];
    if (role == KindRole)
        return int(message.kind);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == FileColumn ? visibleName(QFileInfo(message.error.file).fileName()) : reason(message);
}

QVariant MessageListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case ReasonColumn:
        return tr("Message");
    default:
        return {};
    }
}

QString MessageListModel::reason(const Message& message) const {
    switch (message.kind) {
    case Kind::Failure:
        if (message.error.line > 0)
            return tr("line %1, column %2: %3")
                .arg(QString::number(message.error.line), QString::number(message.error.column),
                     messageText(message.error));
        return messageText(message.error);
    case Kind::SameReport:
        return tr("this report is open already");
    case Kind::SameRegionAndYear:
        return tr("opened; another report of the same region and year is open, and both are shown");
    }
    return {};
}

} // namespace bijian
