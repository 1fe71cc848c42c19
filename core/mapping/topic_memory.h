// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/rule_matcher.h"

namespace bijian {

// What a text speaks of (话题): the topics of the headings above, of the item and of the sentence before. One memory
// goes with one report from its start; a heading or an item mark makes it forget the sentence before.
class TopicMemory {
public:
    explicit TopicMemory(const CueLexicon& lexicon) : m_lexicon(lexicon) {}

    // The topics that a sentence names last, in one clause, as a layer (empty cues where it names none).
    TopicLayer topicsOf(const SentenceView& sentence) const;
    // The topics in force at a place of a sentence, nearest first.
    std::vector<TopicLayer> layersAt(const SentenceView& sentence, qint32 position) const;

    void beginItem();
    void setHeadings(std::vector<TopicLayer> layers) { m_headings = std::move(layers); }
    // The sentence has been read.
    void remember(const SentenceView& sentence);

private:
    TopicLayer topicsBefore(const SentenceView& sentence, size_t token) const;

    const CueLexicon& m_lexicon;
    std::vector<TopicLayer> m_headings;
    TopicLayer m_before;
    TopicLayer m_item; // of the first sentence of the item, which often is its heading
    bool m_itemBegun = false;
};

} // namespace bijian
