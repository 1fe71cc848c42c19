// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/sentence.h"

#include "core/base/character.h"

#include <algorithm>

namespace bijian {

bool isClauseMark(char16_t c) {
    return c == u'(' || c == u')' || c == u',' || c == u';' || c == u'。' || c == u':' || c == u'!' || c == u'?' ||
           c == u'\t' || c == u'…';
}

namespace {

// (社区), (市、区), (居): a short variant of the word before it. Its brackets part no clauses.
qint32 variantEnd(const FoldedText& text, qint32 open, qint32 end) {
    constexpr qint32 kLongestVariant = 6;
    const char16_t first = text.at(open + 1);
    if (first == u'含' || first == u'其' || first == u'包' || first == u'不')
        return -1;
    for (qint32 i = open + 1; i < std::min(end, open + kLongestVariant); ++i) {
        if (text.at(i) == u')')
            return i > open + 1 ? i : -1;
        if (!isHan(text.at(i)) && text.at(i) != u'、')
            return -1;
    }
    return -1;
}

} // namespace

void SentenceView::read(const FoldedText& folded, const TextRange& sentence, const CueLexicon& lexicon,
                        const std::vector<ScannedMention>& mentions) {
    text = &folded;
    range = sentence;
    tokens.clear();
    clauses.clear();
    const auto byStart = [](const ScannedMention& mention, qint32 position) { return mention.folded.start < position; };
    const auto first = std::lower_bound(mentions.begin(), mentions.end(), sentence.start, byStart);
    const auto last = std::lower_bound(first, mentions.end(), sentence.end, byStart);
    firstMention = mentions.data() + (first - mentions.begin());
    mentionCount = static_cast<size_t>(last - first);

    const QStringView view = folded.view().left(sentence.end);
    qint32 clauseStart = sentence.start;
    size_t next = 0;
    bool inTitle = false;
    qint32 variant = -1; // where the brackets of a variant close
    for (qint32 at = sentence.start; at < sentence.end;) {
        const char16_t mark = folded.at(at);
        inTitle = mark == u'《' || (inTitle && mark != u'》');
        while (next < mentionCount && mention(next).folded.end <= at)
            ++next;
        // Words are not looked for inside quantities: 件 and 人 there are units.
        if (next < mentionCount && mention(next).folded.contains(at) && isQuantity(mention(next).mention.kind)) {
            at = mention(next).folded.end;
            continue;
        }
        const TermTrie::Match match = lexicon.termAt(view, at);
        if (match.length == 0) {
            if (mark == u'(')
                variant = std::max(variant, variantEnd(folded, at, sentence.end));
            if (isClauseMark(mark) && at > variant && !(mark == u'(' && variant > at)) {
                if (at > clauseStart)
                    clauses.push_back({clauseStart, at});
                clauseStart = at + 1;
            }
            ++at;
            continue;
        }
        tokens.push_back({{at, at + match.length},
                          match.value,
                          &lexicon.cues(match.value),
                          &lexicon.listed(match.value),
                          &lexicon.held(match.value),
                          inTitle ? lexicon.roles(match.value) & FillerRole : lexicon.roles(match.value),
                          lexicon.isTopic(match.value),
                          lexicon.isStage(match.value),
                          lexicon.isCue(match.value)});
        at += match.length;
    }
    if (sentence.end > clauseStart)
        clauses.push_back({clauseStart, sentence.end});
    // Most sentences hold no number, and are asked for few places.
    m_tokenFrom.clear();
    if (mentionCount > 0)
        indexPlaces();
}

void SentenceView::indexPlaces() {
    const auto length = static_cast<size_t>(range.length());
    m_tokenFrom.resize(length);
    size_t place = 0;
    for (size_t t = 0; t < tokens.size(); ++t) {
        const auto start = static_cast<size_t>(tokens[t].range.start - range.start);
        for (; place <= start; ++place)
            m_tokenFrom[place] = static_cast<qint32>(t);
    }
    for (; place < length; ++place)
        m_tokenFrom[place] = static_cast<qint32>(tokens.size());
    m_mentionAt.assign(length, -1);
    for (size_t m = 0; m < mentionCount; ++m) {
        const TextRange& folded = mention(m).folded;
        for (qint32 at = folded.start; at < std::min(folded.end, range.end); ++at)
            m_mentionAt[static_cast<size_t>(at - range.start)] = static_cast<qint32>(m);
    }
}

const ScannedMention* SentenceView::mentionAt(qint32 position) const {
    if (mentionCount == 0 || !range.contains(position))
        return nullptr;
    const qint32 found = m_mentionAt[static_cast<size_t>(position - range.start)];
    return found < 0 ? nullptr : &mention(static_cast<size_t>(found));
}

bool SentenceView::hasQuantity() const {
    return std::any_of(firstMention, firstMention + mentionCount,
                       [](const ScannedMention& scanned) { return isQuantity(scanned.mention.kind); });
}

size_t SentenceView::clauseAt(qint32 position) const {
    size_t found = 0;
    for (size_t i = 0; i < clauses.size() && clauses[i].start <= position; ++i)
        found = i;
    return found;
}

size_t SentenceView::tokenFrom(qint32 position) const {
    if (position >= range.end)
        return tokens.size();
    if (position < range.start)
        return 0;
    if (!m_tokenFrom.empty())
        return static_cast<size_t>(m_tokenFrom[static_cast<size_t>(position - range.start)]);
    const auto found = std::lower_bound(tokens.begin(), tokens.end(), position,
                                        [](const Token& token, qint32 place) { return token.range.start < place; });
    return static_cast<size_t>(found - tokens.begin());
}

qint32 SentenceView::unknownIn(const TextRange& part) const {
    qint32 unknown = 0;
    size_t token = tokenFrom(part.start);
    if (token > 0 && tokens[token - 1].range.end > part.start)
        --token;
    size_t number = 0;
    for (qint32 at = part.start; at < part.end; ++at) {
        while (token < tokens.size() && tokens[token].range.end <= at)
            ++token;
        while (number < mentionCount && mention(number).folded.end <= at)
            ++number;
        if (token < tokens.size() && tokens[token].range.contains(at))
            continue;
        if (number < mentionCount && mention(number).folded.contains(at))
            continue;
        const char16_t c = text->at(at);
        unknown += (c >= u'\u4e00' && c <= u'\u9fff') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ? 1 : 0;
    }
    return unknown;
}

} // namespace bijian
