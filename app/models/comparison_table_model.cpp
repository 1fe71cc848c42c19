// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison_table_model.h"

namespace bijian {

void ComparisonTableModel::setComparison(std::shared_ptr<const Comparison> comparison) {
    beginResetModel();
    m_comparison = std::move(comparison);
    m_headParts = m_comparison ? rowHeadParts(m_comparison->layout) : std::vector<HeadPart>();
    endResetModel();
}

void ComparisonTableModel::setWords(const DocumentWords& words) {
    beginResetModel();
    m_words = words;
    endResetModel();
}

const ComparisonCell* ComparisonTableModel::cell(const QModelIndex& index) const {
    if (!isOwn(index) || index.column() < headColumnCount())
        return nullptr;
    return &m_comparison->cell(size_t(index.row()), size_t(index.column() - headColumnCount()));
}

QModelIndex ComparisonTableModel::cellIndex(int row, int column) const {
    return column < 0 ? QModelIndex() : index(row, column + headColumnCount());
}

int ComparisonTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_comparison ? 0 : int(m_comparison->rows.size());
}

int ComparisonTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_comparison ? 0 : headColumnCount() + int(m_comparison->columns.size());
}

QVariant ComparisonTableModel::data(const QModelIndex& index, int role) const {
    if (!isOwn(index))
        return {};
    const ComparisonCell* shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        // Several values have a mark on the screen, so they need no words.
        return shown ? (shown->values.empty() ? stateText(shown->state, m_words) : figuresText(*shown))
                     : headPartText(m_comparison->rows[size_t(index.row())], m_headParts[size_t(index.column())],
                                    m_words);
    case Qt::TextAlignmentRole:
        return int((shown ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        return shown ? describe(index) : QVariant();
    case StateRole:
        return shown ? QVariant(int(shown->state)) : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section < headColumnCount())
        return role == Qt::DisplayRole ? QVariant(headPartTitle(m_headParts[size_t(section)], m_words)) : QVariant();
    const ComparisonHead& head = m_comparison->columns[size_t(section - headColumnCount())];
    if (role == Qt::DisplayRole)
        return head.label;
    return role == UnitRole ? QVariant(m_words.unitName(head.unit)) : QVariant();
}

bool ComparisonTableModel::isOwn(const QModelIndex& index) const {
    return index.isValid() && index.model() == this && index.row() < rowCount() && index.column() < columnCount();
}

QString ComparisonTableModel::describe(const QModelIndex& index) const {
    QStringList place;
    for (const HeadPart part : m_headParts)
        place.append(headPartText(m_comparison->rows[size_t(index.row())], part, m_words));
    place.append(columnTitle(m_comparison->columns[size_t(index.column() - headColumnCount())], m_words));
    return place.join(QStringLiteral(", "));
}

} // namespace bijian
