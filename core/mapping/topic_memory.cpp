// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/topic_memory.h"

namespace bijian {

// Of the last clause before a token that names any.
TopicLayer TopicMemory::topicsBefore(const SentenceView& sentence, size_t token) const {
    TopicLayer layer;
    qint32 clause = -1;
    for (size_t t = token; t > 0; --t) {
        const Token& word = sentence.tokens[t - 1];
        if (!word.topic)
            continue;
        const auto at = static_cast<qint32>(sentence.clauseAt(word.range.start));
        if (clause >= 0 && at != clause)
            break;
        if (clause < 0)
            layer.range = sentence.text->toSource(word.range);
        clause = at;
        layer.cues |= *word.cues & m_lexicon.topicCues();
    }
    return layer;
}

TopicLayer TopicMemory::topicsOf(const SentenceView& sentence) const {
    return topicsBefore(sentence, sentence.tokens.size());
}

std::vector<TopicLayer> TopicMemory::layersAt(const SentenceView& sentence, qint32 position) const {
    std::vector<TopicLayer> layers;
    if (const TopicLayer here = topicsBefore(sentence, sentence.tokenFrom(position)); !here.range.isEmpty())
        layers.push_back(here);
    if (m_before.cues.any())
        layers.push_back(m_before);
    if (m_item.cues.any() && m_item.cues != m_before.cues)
        layers.push_back(m_item);
    layers.insert(layers.end(), m_headings.begin(), m_headings.end());
    for (TopicLayer& layer : layers)
        layer.named = layer.cues;
    // 矛盾纠纷 under 行政调解 are those of 行政调解.
    for (size_t i = layers.size(); i > 1; --i) {
        if ((layers[i - 2].cues & ~m_lexicon.weakTopics()).none())
            layers[i - 2].cues |= layers[i - 1].cues;
    }
    if (!layers.empty())
        return layers;
    // Nothing before it names a topic: what the sentence goes on to speak of.
    for (size_t t = sentence.tokenFrom(position); t < sentence.tokens.size(); ++t) {
        const Token& token = sentence.tokens[t];
        if (!token.topic)
            continue;
        const CueSet cues = *token.cues & m_lexicon.topicCues();
        layers.push_back({cues, cues, sentence.text->toSource(token.range), 2});
        break;
    }
    return layers;
}

void TopicMemory::beginItem() {
    m_before = {};
    m_itemBegun = false;
}

void TopicMemory::remember(const SentenceView& sentence) {
    const TopicLayer topics = topicsOf(sentence);
    if (!m_itemBegun) {
        m_item = topics;
        m_item.distance = 2;
        m_itemBegun = true;
    }
    if (topics.cues.any()) {
        m_before = topics;
        m_before.distance = 1;
    } else if (m_before.cues.any()) {
        ++m_before.distance;
    }
}

} // namespace bijian
