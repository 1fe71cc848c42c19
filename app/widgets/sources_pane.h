// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/document_words.h"
#include "core/model/codebook.h"
#include "core/model/report.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QStackedWidget;
class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace bijian {

class CategoryLegend;
class LedgerList;
class PageView;

// The whole text of a report, or its pages, with the numbers that indicators were read from marked by category and one
// of them chosen; a search in it; all its numbers in a list beside it; and what became of the number under the text
// cursor.
class SourcesPane : public QWidget {
    Q_OBJECT

public:
    explicit SourcesPane(QWidget* parent = nullptr);

    void setCodebook(std::shared_ptr<const Codebook> codebook);
    void setWords(const DocumentWords& words);
    // Offers these, in this order; the one shown stays shown while it is among them. Laying out a text takes time, so
    // it waits until the pane is seen.
    void setReports(const std::vector<ReportPointer>& reports);
    // Shows the report and, where the range is not empty, scrolls to it and marks it.
    void showPlace(const ReportId& report, const TextRange& chosen = {});
    void retranslate();
    void focusSearch();

    ReportPointer shown() const { return m_shown; }
    // The words marked as the chosen ones, as they stand on the screen.
    QString chosenWords() const;
    QTextEdit* view() const { return m_text; }
    LedgerList* numbers() const { return m_numbers; }
    PageView* pages() const { return m_pages; }
    // Shows the pages of reports that have some, or the text of all.
    void showPages(bool pages);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showReport(const ReportPointer& report, const TextRange& chosen);
    void layOut();
    void chooseView();
    void scrollToChosen();
    void updateMarks();
    void updateLegend();
    void describeNumber();
    void find(bool backward);

    std::shared_ptr<const Codebook> m_codebook;
    DocumentWords m_words;
    std::vector<ReportPointer> m_reports;
    bool m_stale = false; // m_reports is newer than what is shown
    ReportPointer m_shown;
    TextRange m_chosen;

    QComboBox* m_chooser;
    QLineEdit* m_search;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_asPages;
    QStackedWidget* m_views;
    QTextEdit* m_text;
    PageView* m_pages;
    LedgerList* m_numbers;
    CategoryLegend* m_legend;
    QLabel* m_number;
};

} // namespace bijian
