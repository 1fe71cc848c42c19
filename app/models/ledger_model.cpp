// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ledger_model.h"

#include "app/models/message_text.h"
#include "app/models/number_text.h"

#include <algorithm>

namespace bijian {

void LedgerModel::setReport(ReportPointer report) {
    m_report = std::move(report);
    fill();
}

void LedgerModel::setCodebook(std::shared_ptr<const Codebook> codebook) {
    m_codebook = std::move(codebook);
    fill();
}

void LedgerModel::setWords(const DocumentWords& words) {
    m_words = words;
    fill();
}

void LedgerModel::setStatus(std::optional<LedgerStatus> status) {
    m_status = status;
    fill();
}

void LedgerModel::fill() {
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; m_report && i < m_report->ledger.size(); ++i) {
        if (!m_status || m_report->ledger[i].status == *m_status)
            m_rows.push_back(i);
    }
    endResetModel();
}

int LedgerModel::count(std::optional<LedgerStatus> status) const {
    if (!m_report)
        return 0;
    return int(std::count_if(m_report->ledger.begin(), m_report->ledger.end(),
                             [&](const LedgerEntry& entry) { return !status || entry.status == *status; }));
}

TextRange LedgerModel::place(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return m_report->mentions[m_rows[size_t(index.row())]].range;
}

int LedgerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.model() != this || index.row() >= rowCount() || !m_codebook ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const TextRange range = place(index);
    const QString text = index.column() == NumberColumn ? visibleName(m_report->slice(range).simplified())
                                                        : numberText(*m_report, range.start, *m_codebook, m_words);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case OutcomeColumn:
        return tr("What became of it");
    default:
        return {};
    }
}

} // namespace bijian
