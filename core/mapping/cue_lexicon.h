// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/term_trie.h"
#include "core/base/word_lists.h"
#include "core/model/codebook.h"
#include "core/quantity/quantity_lexicon.h"

#include <bitset>
#include <vector>

namespace bijian {

constexpr size_t kMaxCues = 1024;
// A set of cues, by number: concepts, and lists of literal words in rules.
using CueSet = std::bitset<kMaxCues>;

// What a word of resources/lexicon/discourse.txt does in a sentence; a word may do several things.
enum Role : quint32 {
    FillerRole = 1u << 0,
    WholeRole = 1u << 1,
    LevelRole = 1u << 2,
    LevelBodyRole = 1u << 3,
    OrganRole = 1u << 4,
    WiderRole = 1u << 5,
    ThisYearRole = 1u << 6,
    LastYearRole = 1u << 7,
    YearBeforeLastRole = 1u << 8,
    CompareRole = 1u << 9,
    CarriedRole = 1u << 10,
    UpRole = 1u << 11,
    DownRole = 1u << 12,
    TargetRole = 1u << 13,
    PartRole = 1u << 14,
    EachRole = 1u << 15,
    BothRole = 1u << 16,
    AllRole = 1u << 17,
    ListRole = 1u << 18,
    RestrictRole = 1u << 19,
    GenericRole = 1u << 20,
    NoPlaceRole = 1u << 21,
    PerRole = 1u << 22,
    NegatedRole = 1u << 23,
    TotalRole = 1u << 24,
    NounEndRole = 1u << 25,
    GroupRole = 1u << 26,
    OwnLevelRole = 1u << 27,
    KindViewRole = 1u << 28,
    BodyRole = 1u << 29,
};

// A need of a rule, compiled: any of the cues.
struct CompiledNeed {
    CueSet cues;
    bool inheritable = false;
};

// A rule of the codebook, compiled. `rate` rules take percentages. Rules are tried where their key need is seen.
struct CompiledRule {
    qint32 indicator = 0; // index in the codebook
    UnitClasses units = 0;
    UnitClasses firstUnits = 0; // the unit that texts mostly use
    std::vector<CompiledNeed> needs;
    CueSet exclusions;
    bool weak = false;
    qint32 line = 0;
};

// All words that matter to the reading, compiled into one trie: the cues of a codebook and the words of discourse.
// Immutable; shared between threads.
class CueLexicon {
public:
    // Fails with CodebookInvalid where a rule names a unit class that is not there, or there are too many cues.
    static Result<CueLexicon> create(const Codebook& codebook, const WordLists& discourse,
                                     const QuantityLexicon& units);

    // The term that begins at a place: the longest, unless a shorter one leaves more to the next (法治工作要点 is 法治
    // and 工作要点, not 法治工作 and 要点).
    TermTrie::Match termAt(QStringView text, qint32 position) const;
    const CueSet& cues(qint32 term) const { return m_terms[static_cast<size_t>(term)].cues; }
    // The cues under which the codebook lists the term itself.
    const CueSet& listed(qint32 term) const { return m_terms[static_cast<size_t>(term)].listed; }
    // The cues of all words within the term.
    const CueSet& held(qint32 term) const { return m_terms[static_cast<size_t>(term)].held; }
    quint32 roles(qint32 term) const { return m_facts[static_cast<size_t>(term)].roles; }
    bool isTopic(qint32 term) const { return m_facts[static_cast<size_t>(term)].topic; }
    bool isStage(qint32 term) const { return m_facts[static_cast<size_t>(term)].stage; }
    // Whether a codebook names the term at all: what is no such cue is only a word of discourse.
    bool isCue(qint32 term) const { return m_facts[static_cast<size_t>(term)].cue; }

    const std::vector<CompiledRule>& rules() const { return m_rules; }
    // Indicators of one matter, which texts state one behind another (received, accepted, concluded; events and their
    // audience), have the same family: those that `of`, `beside` and `share` of the codebook join.
    qint32 familyOf(qint32 indicator) const { return m_families[static_cast<size_t>(indicator)]; }
    // The first rule of an indicator, by its index in the codebook; -1 where it has none.
    qint32 firstRuleOf(qint32 indicator) const;
    // The need by which a rule is found: the last that must stand near the number, else the last.
    static size_t keyNeed(const CompiledRule& rule);
    // Indexes of the rules whose key need the term can fill.
    const std::vector<qint32>& rulesOf(qint32 term) const { return m_rulesOfTerm[static_cast<size_t>(term)]; }
    const CueSet& topicCues() const { return m_topicCues; }
    const CueSet& weakTopics() const { return m_weakTopics; }
    // The topics that no indicator counts.
    const CueSet& otherMatters() const { return m_otherMatters; }

private:
    // What is asked of every word of a text, apart from the rest: it stays in the cache.
    struct Facts {
        quint32 roles = 0;
        bool topic = false;
        bool stage = false;
        bool cue = false;
        bool splits = false;
    };
    struct Term {
        CueSet cues;                         // its own and those of its parts
        CueSet listed;                       // its own
        CueSet held;                         // of all words that stand within it, itself included
        std::vector<TermTrie::Match> splits; // shorter terms that begin it, behind which another term may begin
        quint32 roles = 0;
        bool topic = false;
        bool stage = false;
        bool cue = false;
    };

    Term& term(const QString& word);
    void findSplits();
    void joinFamilies(const Codebook& codebook);
    void inheritFromParts();

    TermTrie m_trie;
    std::vector<Term> m_terms;
    std::vector<Facts> m_facts; // by term
    QStringList m_words;        // of the terms, as the trie knows them
    std::vector<CompiledRule> m_rules;
    std::vector<std::vector<qint32>> m_rulesOfTerm;
    std::vector<qint32> m_families; // by indicator
    CueSet m_topicCues;
    CueSet m_weakTopics;
    CueSet m_otherMatters;
};

} // namespace bijian
