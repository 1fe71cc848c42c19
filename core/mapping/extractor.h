// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"
#include "core/mapping/clause_context.h"
#include "core/mapping/table_lexicon.h"
#include "core/model/outline.h"

#include <memory>

namespace bijian {

// What was read from a text: every number, what became of it, and the observations.
struct Extraction {
    std::vector<Mention> mentions;
    std::vector<LedgerEntry> ledger;       // one for each mention
    std::vector<Observation> observations; // in the order of their numbers
};

// Reads a report's text (指标抽取): its numbers, and by the rules of a codebook what they state. Compiled once from a
// codebook and the lexicons; immutable, re-entrant. Its time grows linearly with the text.
class Extractor {
public:
    struct Lexicons {
        QByteArray units;
        QByteArray quantity;
        QByteArray discourse;
    };

    // `codebook` must outlive the extractor. Fails with CodebookInvalid.
    static Result<std::unique_ptr<const Extractor>> create(const Codebook& codebook, const Lexicons& lexicons);
    ~Extractor();

    // Fails with Cancelled only.
    Result<Extraction> extract(QStringView text, const Outline& outline, const ReportContext& context,
                               Monitor& monitor) const;

    // The words that it reads by.
    const QuantityLexicon& quantities() const { return m_quantities; }
    const CueLexicon& cues() const { return m_cues; }

private:
    Extractor(const Codebook& codebook, QuantityLexicon quantities, CueLexicon cues, TableLexicon tables);

    const Codebook& m_codebook;
    const QuantityLexicon m_quantities;
    const CueLexicon m_cues;
    const TableLexicon m_tables;
};

} // namespace bijian
