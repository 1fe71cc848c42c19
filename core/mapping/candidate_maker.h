// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/candidate.h"
#include "core/mapping/number_context.h"
#include "core/model/codebook.h"
#include "core/model/mention.h"

namespace bijian {

// Where a sentence stands in its report.
struct SentencePlace {
    qint32 index = 0;        // in the outline
    TextRange source;        // in the report's text
    qint32 firstMention = 0; // the report's index of its first mention
};

// Makes the observations of matched numbers (观测值生成): with the scope and the time that are in force where the
// number stands. Candidates are appended, the ledger is kept.
class CandidateMaker {
public:
    CandidateMaker(const Codebook& codebook, const CueLexicon& lexicon, const ReportContext& context, QStringView text)
        : m_codebook(codebook), m_lexicon(lexicon), m_context(context), m_text(text) {}

    // A new paragraph: the time is that of the report again.
    void beginBlock() {
        m_period = Period::year(m_context.year);
        m_named = {};
    }
    // A new sentence; what is passed must live until the next one.
    void beginSentence(const SentenceView& sentence, const SentencePlace& place,
                       const std::vector<NumberReading>& readings, std::vector<Candidate>& candidates,
                       std::vector<LedgerEntry>& ledger);
    void endSentence();
    // The subject of a clause holds for the clauses behind it, unless it is an item of a list.
    // The region that an item of a list names by its short form (长沙); empty where it does not.
    ScopeFinding shortPlace(const TextRange& item) const;
    // Whom the clauses before name.
    const ScopeFinding& scope() const { return m_scope; }
    void noteScope(const TextRange& clause, bool elliptic);

    // `reading` is one of those of beginSentence. Returns the index of the candidate.
    qint32 make(const NumberReading& reading, const RuleMatch& match, Measure measure, const Decimal& value);
    // Unless the number has been mapped or dismissed before.
    // Whether a number has been neither mapped nor dismissed so far.
    bool isOpen(const NumberReading& reading) const {
        return (*m_ledger)[static_cast<size_t>(mentionOf(reading))].status == LedgerStatus::Open;
    }
    // Why a number was dismissed so far; None where it was not.
    DismissReason reasonOf(const NumberReading& reading) const {
        return (*m_ledger)[static_cast<size_t>(mentionOf(reading))].reason;
    }
    // Takes back that a number was mapped.
    void dismissAgain(const NumberReading& reading, DismissReason reason) {
        (*m_ledger)[static_cast<size_t>(mentionOf(reading))] = {LedgerStatus::Dismissed, reason, -1};
    }
    void dismiss(const NumberReading& reading, DismissReason reason);

    // The report's index of the reading's mention.
    qint32 mentionOf(const NumberReading& reading) const {
        return m_place.firstMention + static_cast<qint32>(reading.mention);
    }
    Period periodOf(const NumberReading& reading) const;
    const Indicator& indicatorOf(qint32 rule) const;

private:
    QString sourceSlice(const TextRange& folded) const;

    const Codebook& m_codebook;
    const CueLexicon& m_lexicon;
    const ReportContext& m_context;
    const QStringView m_text;

    const SentenceView* m_sentence = nullptr;
    const std::vector<NumberReading>* m_readings = nullptr;
    std::vector<Candidate>* m_candidates = nullptr;
    std::vector<LedgerEntry>* m_ledger = nullptr;
    SentencePlace m_place;
    size_t m_firstCandidate = 0; // of the sentence
    ScopeFinding m_scope;
    Period m_period;
    Period m_named; // the year named last, anywhere
};

} // namespace bijian
