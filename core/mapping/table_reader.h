// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/sentence_reader.h"
#include "core/quantity/mention_scanner.h"

namespace bijian {

// Reads the rows of tables (表格): a cell's number is read as if its row's label, its column's head and itself stood in
// one clause (「大理市,受理 243件」), by the same rules as prose; behind its caption where the label only names a
// region. Rows of one table follow one another; the first rows that hold no figures are its head. One reader reads one
// report.
class TableReader {
public:
    TableReader(const CueLexicon& lexicon, const MentionScanner& scanner, const ReportContext& context,
                SentenceReader& reader)
        : m_lexicon(lexicon), m_scanner(scanner), m_context(context), m_reader(reader) {}

    // The table before has ended. `line` is what stands between it and the next: its caption, if it is short.
    void endTable(const TextRange& line);
    // Reads one row. `mentions` are those of the row's block, the first of them the report's mention `firstMention`;
    // candidates are appended with the ranges of the report's text.
    void readRow(QStringView text, const TextRange& row, qint32 sentence, const std::vector<ScannedMention>& mentions,
                 qint32 firstMention, std::vector<Candidate>& candidates, std::vector<LedgerEntry>& ledger);

private:
    struct Piece {
        qint32 start = 0; // in the clause made up
        TextRange source;
    };

    void readCell(QStringView text, const TextRange& row, const TextRange& label, const TextRange& head,
                  const TextRange& cell, qint32 sentence, const std::vector<ScannedMention>& mentions,
                  qint32 firstMention, std::vector<Candidate>& candidates, std::vector<LedgerEntry>& ledger);
    void append(QStringView text, const TextRange& source);
    TextRange toSource(const TextRange& made) const;

    const CueLexicon& m_lexicon;
    const MentionScanner& m_scanner;
    const ReportContext& m_context;
    SentenceReader& m_reader;
    QString scopeOf(QStringView text, const TextRange& region, const Observation& observation) const;
    static TextRange subjectOf(QStringView text, TextRange caption);
    bool isKind(QStringView cell) const;
    bool isRegion(QStringView label) const;

    std::vector<TextRange> m_head;
    bool m_byKind = false;
    TextRange m_caption;
    QString m_clause;
    std::vector<Piece> m_pieces;
    FoldedText m_folded;
    SentenceView m_view;
    std::vector<ScannedMention> m_mentions;
    std::vector<Candidate> m_found;
    std::vector<LedgerEntry> m_foundLedger;
};

} // namespace bijian
