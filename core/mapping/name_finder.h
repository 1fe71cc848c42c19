// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/clause_context.h"
#include "core/mapping/slot_builder.h"
#include "core/model/report.h"

#include <QHash>

namespace bijian {

// A stretch of words near a number that may name what it counts. `closes`: nothing of a name stands behind it, as
// behind the head of a Chinese noun.
struct CountedName {
    QString words; // folded
    bool closes = false;

    bool operator==(const CountedName&) const = default;
};

// Looks for the names of what the numbers of one report count (计量名称), sentence by sentence, which it scans and cuts
// up as the extractor did. What it was made from must outlive it.
class NameFinder {
public:
    NameFinder(const Report& report, const ReportContext& context, const CueLexicon& cues,
               const QuantityLexicon& quantities);

    // Turns to a sentence. `firstMention` is the report's first that lies in its block. Sentences of one block follow
    // each other.
    void open(const Sentence& sentence, const Block& block, size_t firstMention);

    // The quantities of the sentence, their numbers in the report, and their clauses in its text.
    const std::vector<NumberReading>& readings() const { return m_readings; }
    size_t mentionOf(const NumberReading& reading) const {
        return m_firstMention + static_cast<size_t>(&m_view.mention(reading.mention) - m_mentions.data());
    }
    const ScannedMention& scanned(const NumberReading& reading) const { return m_view.mention(reading.mention); }
    // Folded; empty where none is written.
    QString unitOf(const NumberReading& reading) const;
    TextRange clauseOf(const NumberReading& reading) const { return m_folded.toSource(m_view.clauses[reading.clause]); }

    // All stretches by a number that may be its name, none twice: no part of a word of the lexicon; no fillers,
    // regions, numbers or stages in them.
    std::vector<CountedName> namesNear(const NumberReading& reading);
    // The nearest word for a stage by a number that `known` holds, before it or else behind; empty where none is.
    QString stageNear(const NumberReading& reading, const QHash<QString, QString>& known) const;

private:
    void markParting(const NumberReading& reading);
    size_t at(qint32 position) const { return static_cast<size_t>(position - m_view.range.start); }
    TextRange trimmedBehind(TextRange part) const;
    bool meansSomething(const TextRange& name) const;
    void addNames(const TextRange& zone, bool left, std::vector<CountedName>& names) const;
    void addName(const TextRange& range, bool closes, std::vector<CountedName>& names) const;

    const Report& m_report;
    const ReportContext& m_context;
    const CueLexicon& m_cues;
    const MentionScanner m_scanner;
    TextRange m_block{-1, -1};
    bool m_row = false;
    size_t m_firstMention = 0;
    FoldedText m_folded;
    std::vector<ScannedMention> m_mentions;
    SentenceView m_view;
    std::vector<NumberReading> m_readings;
    // By character of the sentence: whether it belongs to no name, and whether it stands inside a word, where none may
    // begin or end.
    std::vector<bool> m_parting;
    std::vector<bool> m_inside;
};

} // namespace bijian
