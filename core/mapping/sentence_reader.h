// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/candidate_maker.h"
#include "core/mapping/topic_memory.h"

#include <span>

namespace bijian {

// Reads the sentences of a report one after another (逐句阅读), carrying on what the text speaks of, of which year, and
// whom it is about. One reader reads one report from its start; it is not shared.
class SentenceReader {
public:
    SentenceReader(const Codebook& codebook, const CueLexicon& lexicon, const ReportContext& context, QStringView text)
        : m_codebook(codebook), m_lexicon(lexicon), m_matcher(lexicon), m_context(context), m_topics(lexicon),
          m_maker(codebook, lexicon, context, text) {}

    TopicMemory& topics() { return m_topics; }
    // A new paragraph: what was read last and its time no longer hold.
    void beginBlock();
    // Reads one sentence; candidates are appended, dismissals written to the ledger.
    void read(const SentenceView& sentence, const SentencePlace& place, std::vector<Candidate>& candidates,
              std::vector<LedgerEntry>& ledger);

private:
    struct LastValue {
        qint32 rule = -1;
        qint32 candidate = -1;
        size_t reading = 0;
        bool valid = false;
    };

    void readNumber(NumberReading& reading);
    void readValue(NumberReading& reading);
    void takeNounOfList(const NumberReading& reading, Slot& slot) const;
    TextRange predicateBehind(const NumberReading& reading) const;
    void replaceCoarser(const NumberReading& reading);
    void matchSlot(const Slot& slot);
    void readChange(NumberReading& reading);
    LastValue lastWithUnit(UnitClasses units) const;
    bool followsLast() const;
    bool carryOn(const NumberReading& reading);
    bool restate(const NumberReading& reading);
    bool readShare(const NumberReading& reading);
    bool readEachValue(const NumberReading& reading);
    bool givesWay(const NumberReading& wanted, const TextRange& own) const;
    bool comparesYears(const TextRange& part) const;
    bool readEachChange(const NumberReading& reading, Measure measure, const Decimal& value);
    qint32 emitCarried(const NumberReading& reading, Measure measure, const Decimal& value, double doubt);
    void carryAll(const NumberReading& reading, const std::vector<qint32>& made);
    // The candidates that the sentence has given so far.
    std::span<const Candidate> given() const { return std::span(*m_candidates).subspan(m_firstCandidate); }
    RuleMatch bestOf(const std::vector<RuleMatch>& matches) const;
    qint32 indexOf(const RuleMatch& match) const;
    bool isJoint(const RuleMatch& best, const Slot& slot) const;

    const Codebook& m_codebook;
    const CueLexicon& m_lexicon;
    const RuleMatcher m_matcher;
    const ReportContext& m_context;

    // Carried on from sentence to sentence.
    TopicMemory m_topics;
    CandidateMaker m_maker;
    LastValue m_last;
    std::vector<LastValue> m_recent; // of the paragraph

    // Of the sentence at hand.
    const SentenceView* m_sentence = nullptr;
    std::vector<NumberReading> m_readings;
    std::vector<RuleMatch> m_matches;
    std::vector<Candidate>* m_candidates = nullptr;
    qint32 m_sentenceIndex = 0;
    size_t m_reading = 0;
    size_t m_firstCandidate = 0; // of the sentence
};

} // namespace bijian
