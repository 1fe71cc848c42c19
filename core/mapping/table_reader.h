// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/sentence_reader.h"
#include "core/mapping/table_layout.h"
#include "core/quantity/mention_scanner.h"

namespace bijian {

// Reads tables (表格): a figure is read as if its row's label, its column's head, itself and its unit stood in one
// clause (「受理行政复议案件,2023年120件」), by the same rules as prose. In a table by place the label is the scope,
// and the caption takes its place in the clause. One reader reads one report.
class TableReader {
public:
    TableReader(const CueLexicon& lexicon, const TableLexicon& words, const MentionScanner& scanner,
                const ReportContext& context, SentenceReader& reader, QStringView text);
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;

    // A line between the tables; the last ones may be the caption of the next, and say its unit.
    void noteLine(const TextRange& line);
    // A row of the table at hand. `firstMention` and `mentionCount`: its mentions in the report.
    void addRow(const TextRange& row, qint32 sentence, qint32 firstMention, qint32 mentionCount);
    bool hasRows() const { return !m_rows.empty(); }
    // Reads the table at hand, which ends. `mentions` and `ledger` are the report's; candidates are appended.
    void readTable(const std::vector<Mention>& mentions, std::vector<Candidate>& candidates,
                   std::vector<LedgerEntry>& ledger);

private:
    struct Piece {
        qint32 start = 0; // in the clause made up
        TextRange source; // empty: made up too
    };
    struct Place {
        qint32 sentence = 0;
        qint32 firstMention = 0;
        qint32 mentionCount = 0;
    };

    void readFigure(const TableFigure& figure, const std::vector<Mention>& mentions, std::vector<Candidate>& candidates,
                    std::vector<LedgerEntry>& ledger);
    void makeClause(const TableFigure& figure);
    void append(const TextRange& source);
    void appendMark();
    // The part of it that stands in one piece of the source.
    TextRange toSource(const TextRange& made) const;
    bool isUnit(QStringView words) const;
    bool isRegion(QStringView label) const;
    TextRange subjectOf(TextRange caption) const;

    const CueLexicon& m_lexicon;
    const TableLexicon& m_words;
    const MentionScanner& m_scanner;
    const ReportContext& m_context;
    SentenceReader& m_reader;
    const QStringView m_text;
    TableLayout m_layout;

    std::vector<TextRange> m_rows;
    std::vector<Place> m_places; // of the rows
    TextRange m_caption;
    TextRange m_unitNote;
    int m_linesSince = 0; // the last table
    QString m_clause;
    std::vector<Piece> m_pieces;
    FoldedText m_folded;
    SentenceView m_view;
    std::vector<ScannedMention> m_mentions;
    std::vector<Candidate> m_found;
    std::vector<LedgerEntry> m_foundLedger;
};

} // namespace bijian
