// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comparison_table_model.h"
#include "app/models/evidence.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace bijian {

class EvidencePane;
class FrozenTableView;

// The comparison as a table, what it lays side by side, and the evidence of the chosen cell.
class TablePane : public QWidget {
    Q_OBJECT

public:
    explicit TablePane(ComparisonTableModel* model, QWidget* parent = nullptr);

    // Finds a report of the open set for its evidence.
    void setReportFinder(ReportFinder finder) { m_finder = std::move(finder); }
    void setWords(const DocumentWords& words);
    // The chosen cell stays chosen where the new comparison has it.
    void setComparison(const std::shared_ptr<const Comparison>& comparison);
    void setLayoutChoice(ComparisonLayout layout);
    // 0 stands for all years.
    void setYears(const std::vector<int>& years, int chosen);
    void retranslate();
    // Chooses the cell at this place of the comparison and shows it.
    void chooseCell(int row, int column);

    FrozenTableView* table() const { return m_table; }
    EvidencePane* evidence() const { return m_evidence; }
    QSplitter* splitter() const { return m_splitter; }

Q_SIGNALS:
    void layoutChosen(bijian::ComparisonLayout layout);
    void yearChosen(int year);
    void sourceAsked(const bijian::Evidence& evidence);

private:
    void showEvidence();
    void askForSource(const QModelIndex& index);

    ComparisonTableModel* m_model;
    ReportFinder m_finder;
    QLabel* m_layoutLabel;
    QComboBox* m_layout;
    QLabel* m_yearLabel;
    QComboBox* m_year;
    QStackedWidget* m_stack;
    QLabel* m_hint;
    FrozenTableView* m_table;
    EvidencePane* m_evidence;
    QSplitter* m_splitter;
};

} // namespace bijian
