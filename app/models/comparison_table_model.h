// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison_text.h"
#include "core/compare/document_words.h"
#include "core/model/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace bijian {

// A comparison as a table: first the columns that say what a row is (rowHeadParts), then one column for each column of
// the comparison. It copies nothing: the text of a cell is made when it is asked for, by the same functions that make
// it for files and paper.
class ComparisonTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, // int of CellState; null for the columns that say what a row is
        UnitRole,                 // of a header; empty where it has none
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Null shows an empty table.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    const std::shared_ptr<const Comparison>& comparison() const { return m_comparison; }
    void setWords(const DocumentWords& words);

    // How many columns on the left say what a row is.
    int headColumnCount() const { return int(m_headParts.size()); }
    // Null for head columns and for what is no index of this model.
    const ComparisonCell* cell(const QModelIndex& index) const;
    // Invalid where the comparison has no such place.
    QModelIndex cellIndex(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isOwn(const QModelIndex& index) const;
    QString describe(const QModelIndex& index) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::vector<HeadPart> m_headParts;
    DocumentWords m_words;
};

} // namespace bijian
