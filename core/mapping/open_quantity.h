// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/name_finder.h"

#include <optional>

namespace bijian {

// A quantity of a report that no indicator fits (未归类数量), with what may be the name of what it counts, and the
// nearest word for a stage (办结) with the concept that it belongs to.
struct OpenQuantity {
    size_t report = 0;  // index, as given
    size_t mention = 0; // index in the report
    IndicatorKind kind = IndicatorKind::Count;
    QString unitClass; // of resources/lexicon/units.txt
    QString unit;      // as written, folded
    std::vector<CountedName> names;
    QString stageWord;
    QString stageConcept;
    QString category; // that the nearest topic belongs to; empty where there is none
    QString clause;   // as written, in one line
};

// Finds the open quantities of reports, as the extractor sees them: the same words, clauses and slots. Immutable.
class OpenQuantityReader {
public:
    // The codebook and lexicons are those that the reports were read by, and must outlive the reader. `units` is
    // resources/lexicon/units.txt: it names the classes.
    OpenQuantityReader(const Codebook& codebook, const CueLexicon& cues, const QuantityLexicon& quantities,
                       const WordLists& units);

    // Appends those of one report in text order. Changes, shares, ranges and numbers by which nothing stands are left
    // out.
    void read(const Report& report, const ReportContext& context, size_t index, std::vector<OpenQuantity>& found) const;

private:
    std::optional<OpenQuantity> quantityOf(const NumberReading& reading, NameFinder& names) const;
    QString categoryOf(const TextRange& clause, const TextRange& before, const Block& block,
                       const Report& report) const;
    QString categoryIn(QStringView text) const;

    const CueLexicon& m_cues;
    const QuantityLexicon& m_quantities;
    std::vector<std::pair<QString, UnitClasses>> m_classes;
    QString m_bareUnit;                       // for numbers that have none
    TermTrie m_topics;                        // folded
    std::vector<QString> m_categoryOfTopic;   // by the trie's value; empty: of no category
    QHash<QString, QString> m_conceptOfStage; // by word
};

} // namespace bijian
