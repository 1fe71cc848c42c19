// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/term_trie.h"
#include "core/base/text_range.h"
#include "core/model/codebook.h"

#include <vector>

namespace bijian {

// What the words of a codebook are for (线索词): for each word, what it does and which indicators ask for it. Built
// once for a codebook, which must outlive it; it says what a person may want to know of a word, not what a reading made
// of it.
class CueIndex {
public:
    explicit CueIndex(const Codebook& codebook);

    // One use of a word: as a term of a concept of this kind, or as a word that rules name themselves (Words).
    // `against`: it forbids rules of these indicators where it stands near a number.
    struct Use {
        ConceptKind kind = ConceptKind::Words;
        bool against = false;
        std::vector<const Indicator*> indicators; // in the codebook's order, none twice; empty for other matters
    };
    struct Found {
        TextRange range; // in the text that was searched
        std::vector<Use> uses;
    };
    // The words with a use in a part of a text, longest first at each place, in text order, none overlapping.
    std::vector<Found> wordsIn(QStringView text, const TextRange& part) const;

private:
    void add(const QString& word, const Use& use);

    TermTrie m_words;
    std::vector<std::vector<Use>> m_uses; // by the trie's value
};

} // namespace bijian
