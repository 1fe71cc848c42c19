// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/ledger_model.h"

#include <QWidget>

class QComboBox;
class QTreeView;

namespace bijian {

// The numbers of a report beside its text: how many were read, left out and left open, and each with what became of it.
class LedgerList : public QWidget {
    Q_OBJECT

public:
    explicit LedgerList(QWidget* parent = nullptr);

    void setReport(ReportPointer report);
    void setCodebook(std::shared_ptr<const Codebook> codebook);
    void setWords(const DocumentWords& words);
    void retranslate();

    QTreeView* view() const { return m_view; }
    QComboBox* filter() const { return m_filter; }

Q_SIGNALS:
    // The user has chosen the number that stands there.
    void numberChosen(const TextRange& place);

private:
    void updateTotals();

    LedgerModel m_model;
    QComboBox* m_filter;
    QTreeView* m_view;
};

} // namespace bijian
