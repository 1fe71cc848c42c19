// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/document.h"

#include <QStringList>

#include <vector>

namespace bijian {

// A cell of a table as an office format has it. A cell that spans rows stands in the first of them; further down its
// place is skipped.
struct TableCell {
    QStringList paragraphs;
    qint32 columns = 1;
    qint32 rows = 1;
};
using TableRow = std::vector<TableCell>;

// Sets the paragraphs, headings and tables of a document into its canonical text, one line each, with their hints.
// Lines are trimmed, and blank ones left out; line ends within a paragraph give lines of their own. Used by the readers
// of all formats that know their paragraphs.
class DocumentBuilder {
public:
    explicit DocumentBuilder(const QString& format);

    // `level` counts for headings only, from 1.
    void addLine(const QString& text, BlockKind kind = BlockKind::Paragraph, qint8 level = 0);
    // A table of two columns or more without prose in it is data: a line for each row, cells separated by tabs, spanned
    // places empty, so that a column has one index in all rows. Any other lays out the page: a line for each
    // paragraph. Spans are clamped to kMaximumSpan.
    void addTable(const std::vector<TableRow>& rows);
    void addIssue(IssueSeverity severity, IssueCode code, const QStringList& arguments = {});

    // Longer than any document may be: no use in going on.
    bool isTooLong() const;
    // Lines without a hint that are furniture by their words are hinted so. Fails with NoText and TextTooLong. The
    // builder is used up.
    Result<Document> finish();

    static constexpr qint32 kMaximumSpan = 1000;

private:
    void addRow(const QStringList& cells);
    void hintFurniture();

    Document m_document;
    qsizetype m_hiddenCharacters = 0;
    IssueSeverity m_hiddenSeverity = IssueSeverity::Note;
};

} // namespace bijian
