// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/cue_index.h"
#include "core/base/word_lists.h"
#include "core/compare/document_words.h"
#include "core/model/report.h"

namespace bijian {

// Says to people why a number was read as it was, or why it was not (数字解释): from the report and the codebook alone,
// in plain lines, in the language of the installed translator; indicators are named in the language of `words`. What is
// quoted from the report is made visible and is no markup. Built once for a codebook, which must outlive it.
class Explainer {
public:
    Explainer(const Codebook& codebook, DocumentWords words);

    // First the number, its sentence and headings; then, apart by an empty line, each observation that was read from
    // it with what it was read from (lines below it are indented); else why there is none.
    QStringList explain(const Report& report, size_t mention) const;

private:
    QStringList describeNumber(const Report& report, const Mention& mention) const;
    QStringList describeObservation(const Report& report, const Mention& mention, const Observation& observation) const;
    QStringList describeDismissal(const Report& report, const Mention& mention, DismissReason reason) const;
    QStringList describeOpen(const Report& report, const Mention& mention) const;

    QString nameOf(const IndicatorId& id) const;
    QString headLine(const Observation& observation) const;
    QStringList cueLines(const Report& report, const Mention& mention, const Observation& observation) const;
    QString measureLine(const Report& report, const Observation& observation) const;
    QString readElsewhere(const Report& report, const Observation& observation) const;
    QString useText(const CueIndex::Use& use) const;
    // The last of the words of these lists of the lexicon that stands in a part of the text; empty where none does.
    TextRange lastWord(const Report& report, const TextRange& part, const QStringList& lists) const;

    const Codebook& m_codebook;
    const DocumentWords m_words;
    const CueIndex m_cues;
    const WordLists m_discourse; // of resources/lexicon; without lists where they cannot be read
};

} // namespace bijian
