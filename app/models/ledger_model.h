// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/document_words.h"
#include "core/model/codebook.h"
#include "core/model/report.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace bijian {

// The numbers of one report in the order of its text (数字台账), each with what became of it: read as an indicator, not
// compared and why, or a real quantity that no indicator fits. All of them, or those of one status.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, OutcomeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // A null report has no numbers.
    void setReport(ReportPointer report);
    void setCodebook(std::shared_ptr<const Codebook> codebook);
    void setWords(const DocumentWords& words);
    void setStatus(std::optional<LedgerStatus> status);
    // How many numbers of the report have a status, or are there at all, whatever is shown.
    int count(std::optional<LedgerStatus> status) const;
    // Where the number of a row stands in the text; empty for no row.
    TextRange place(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void fill();

    ReportPointer m_report;
    std::shared_ptr<const Codebook> m_codebook;
    DocumentWords m_words;
    std::optional<LedgerStatus> m_status;
    std::vector<size_t> m_rows; // mentions of the report
};

} // namespace bijian
