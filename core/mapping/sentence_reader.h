// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/slot_builder.h"
#include "core/model/codebook.h"
#include "core/model/mention.h"
#include "core/model/outline.h"

namespace bijian {

// An observation on its way: what the resolver still needs to know of it.
struct Candidate {
    Observation observation;
    qint32 indicator = 0; // index in the codebook
    qint32 mention = 0;   // index in the report
    qint32 sentence = 0;  // index in the outline
    QString body;         // the government or department that the clause is about, where it is no scope yet
    bool weak = false;
    bool inherited = false;     // its topic stands elsewhere
    bool opensSentence = false; // its clause is the first of the sentence
    bool bracketed = false;     // in brackets behind another number
    bool bare = false;          // its rule asks for a single word
    bool part = false;          // behind 其中
    bool superseded = false;    // stated anew, more exactly, by the next number
    bool future = false;        // of a year to come: a plan
    bool total = false;         // the sum of what stands before it: 共计, 合计
    double doubt = 0.0;
};

// Reads the sentences of a report one after another (逐句阅读), carrying on what the text speaks of, of which year, and
// whom it is about. One reader reads one report from its start; it is not shared.
class SentenceReader {
public:
    SentenceReader(const Codebook& codebook, const CueLexicon& lexicon, const ReportContext& context, QStringView text)
        : m_codebook(codebook), m_lexicon(lexicon), m_matcher(lexicon), m_context(context), m_text(text) {}

    // A heading or an item begins: what the sentence before spoke of no longer holds.
    void beginItem() {
        m_topicBefore = {};
        m_itemBegun = false;
    }
    // A new paragraph: so does the time.
    void beginBlock();
    // The topics of the headings above, nearest first.
    void setHeadingTopics(std::vector<TopicLayer> layers) { m_headingTopics = std::move(layers); }
    // The topics that a sentence names, as a layer (empty cues where it names none).
    TopicLayer topicsOf(const SentenceView& sentence) const;

    // Reads one sentence. `firstMention` is the report's index of its first mention; candidates are appended,
    // dismissals written to the ledger.
    void read(const SentenceView& sentence, qint32 sentenceIndex, const TextRange& sourceRange, qint32 firstMention,
              std::vector<Candidate>& candidates, std::vector<LedgerEntry>& ledger);

private:
    struct LastValue {
        qint32 rule = -1;
        qint32 candidate = -1;
        size_t reading = 0;
        bool valid = false;
    };

    void readNumber(NumberReading& reading);
    void readValue(NumberReading& reading);
    void readChange(NumberReading& reading);
    LastValue lastWithUnit(UnitClasses units) const;
    bool carryOn(const NumberReading& reading);
    bool restate(const NumberReading& reading);
    bool readShare(const NumberReading& reading);
    bool readEachChange(const NumberReading& reading, Measure measure, const Decimal& value);
    qint32 emitCarried(const NumberReading& reading, Measure measure, const Decimal& value, double doubt);
    void carryAll(const NumberReading& reading, const std::vector<qint32>& made);
    const RuleMatch* choose(const NumberReading& reading, const Slot& slot);
    qint32 emit(const NumberReading& reading, const RuleMatch& match, Measure measure, const Decimal& value);
    void dismiss(const NumberReading& reading, DismissReason reason);

    std::vector<TopicLayer> layersAt(qint32 position) const;
    bool hasOwnCue(const Slot& slot) const;
    bool isTarget(const NumberReading& reading) const;
    bool inBracketsBehindNumber(qint32 position) const;
    bool isOneKind(const NumberReading& reading) const;
    bool comparesWith(const NumberReading& reading) const;
    bool isJoint(const RuleMatch& best, const Slot& slot) const;
    TextRange ownPart(const NumberReading& reading) const;
    bool onlyGeneric(const TextRange& part) const;
    bool hasRole(const TextRange& part, quint32 roles) const;
    QString sourceSlice(const TextRange& folded) const;
    Period periodOf(const NumberReading& reading) const;
    void noteScope(const TextRange& clause, bool elliptic);
    const Indicator& indicatorOf(qint32 rule) const;

    const Codebook& m_codebook;
    const CueLexicon& m_lexicon;
    const RuleMatcher m_matcher;
    const ReportContext& m_context;
    const QStringView m_text;

    // Carried on from sentence to sentence.
    std::vector<TopicLayer> m_headingTopics;
    TopicLayer m_topicBefore;
    TopicLayer m_itemTopic; // of the first sentence of the item, which often is its heading
    bool m_itemBegun = false;
    Period m_period;
    LastValue m_last;
    std::vector<LastValue> m_recent; // of the paragraph

    // Of the sentence at hand.
    const SentenceView* m_sentence = nullptr;
    std::vector<NumberReading> m_readings;
    std::vector<RuleMatch> m_matches;
    std::vector<Candidate>* m_candidates = nullptr;
    std::vector<LedgerEntry>* m_ledger = nullptr;
    TextRange m_sourceRange;
    qint32 m_sentenceIndex = 0;
    qint32 m_firstMention = 0;
    size_t m_reading = 0;
    ScopeFinding m_scope;
};

} // namespace bijian
