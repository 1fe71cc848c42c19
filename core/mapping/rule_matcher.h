// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/sentence.h"
#include "core/model/observation.h"

namespace bijian {

// What an earlier part of the text speaks of: the topics of the nearest clause, sentence or heading that names one.
struct TopicLayer {
    CueSet cues;         // where it names weak topics only, also those of the next farther
    CueSet named;        // those that it names itself
    TextRange range;     // of the last topic word, in the source text
    qint32 distance = 0; // 0 same sentence, 1 the sentence before, more for headings
};

// What was read last in the sentence: numbers behind it tend to be of the same matter.
struct Matter {
    qint32 family = -1; // of CueLexicon::familyOf; -1: nothing
    TextRange number;   // in the source text
};

// The words that may say what a number counts.
struct Slot {
    TextRange left;  // before the number, from the last number or clause mark on
    TextRange right; // behind it, where its noun may stand; may be empty
    TextRange
        shared; // before the first number of the list that this one goes on with: its verb serves all; may be empty
    std::vector<TextRange> hidden; // other items of a list that the number does not answer
    UnitClasses units = 0;
    bool bare = false; // no unit is written
    // What stands right behind the number: a noun that may be what is counted, or a body (12个部门), which is.
    enum class Noun : quint8 { None, Some, Body } nounBehind = Noun::None;
    bool anyUnit = false; // a change: the unit is not that of what changes
};

// How well a rule of the codebook explains a number.
struct RuleMatch {
    qint32 rule = -1;
    double score = 0.0;
    double doubt = 0.0; // what stands near the number and is not explained; 0 is none
    bool inherited = false;
    qint32 inheritedDistance = 0;
    TextRange key;   // folded range of the word of the rule's key need
    TextRange topic; // that of the topic word that stands before the number; empty where it is inherited
    bool keyStage = false;
    bool keyTopic = false;
    std::vector<Cue> cues;
};

// Tries the rules of a codebook on one number (规则匹配): all needs of a rule must be there, near the number or
// inherited from the nearest topic; words that nobody explains count as doubt. Best first; empty where none fits.
class RuleMatcher {
public:
    explicit RuleMatcher(const CueLexicon& lexicon) : m_lexicon(lexicon) {}

    // `layers` are the topics in force, nearest first. `matches` is overwritten.
    void match(const SentenceView& sentence, const Slot& slot, const std::vector<TopicLayer>& layers,
               const Matter& matter, std::vector<RuleMatch>& matches) const;

    // The largest doubt with which a match is believed.
    static constexpr double kLargestDoubt = 1.3;

private:
    bool tryRule(const SentenceView& sentence, const Slot& slot, const std::vector<TopicLayer>& layers,
                 const Matter& matter, qint32 rule, RuleMatch& match) const;

    const CueLexicon& m_lexicon;
};

} // namespace bijian
