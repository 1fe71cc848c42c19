// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/character.h"
#include "core/quantity/mention_scanner.h"
#include "core/quantity/numeral.h"

#include <span>

namespace bijian {

// What all readers of numbers share while one block of text is scanned from left to right: the text, the words, and the
// mentions found so far. A reader is a function that looks at a place; where its kind of number begins there, it
// appends the mention and returns the place behind it, else -1. All places are of the folded text.
class BlockScan {
public:
    BlockScan(const QuantityLexicon& words, const FoldedText& text, std::vector<ScannedMention>& found)
        : m_words(words), m_text(text), m_view(text.view()), m_found(found), m_first(found.size()) {}

    const QuantityLexicon& words() const { return m_words; }
    QStringView view() const { return m_view; }
    qint32 size() const { return m_text.size(); }
    // The null character before and behind the text.
    char16_t at(qint32 place) const { return m_text.at(place); }
    TextRange toSource(const TextRange& folded) const { return m_text.toSource(folded); }

    // The mentions found in this block; the one found last, null where there is none.
    std::span<ScannedMention> found() const { return std::span(m_found).subspan(m_first); }
    ScannedMention* last() const { return m_found.size() > m_first ? &m_found.back() : nullptr; }

    ScannedMention& push(qint32 start, qint32 end, MentionKind kind);
    ScannedMention& pushValue(qint32 start, qint32 end, MentionKind kind, const Decimal& value);
    // Without a value where the numeral is too large.
    ScannedMention& pushOrdinal(qint32 start, qint32 end, const Numeral& numeral);

    // The place of the closing mark within `limit` characters, or -1.
    qint32 closing(qint32 at, char16_t mark, qint32 limit) const;
    // Up to `most` ASCII digits as an int, moving `place` behind them; -1 where there are none, or more.
    int smallNumber(qint32& place, int most) const;
    // Whether a sentence, a line or a cell begins at a place.
    bool startsSentence(qint32 place) const { return endsSentence(at(place - 1)); }

    // Between 《 and 》.
    bool inTitle(qint32 place) const { return place < m_titleEnd; }
    void setTitleEnd(qint32 end) { m_titleEnd = end; }

    // Whether the scale word at a place is one, and not the head of a unit: 千瓦, 千米.
    bool mayScale(qint32 place) const;
    // A number in digits with its scale words, or in Chinese; without the head of a unit (一千瓦 is 一).
    Numeral numeralAt(qint32 place) const;
    // Whether a clause, a bracket or a cell ends before a place.
    bool endsClause(qint32 place) const;

private:
    const QuantityLexicon& m_words;
    const FoldedText& m_text;
    const QStringView m_view;
    std::vector<ScannedMention>& m_found;
    const size_t m_first;
    qint32 m_titleEnd = -1;
};

} // namespace bijian
