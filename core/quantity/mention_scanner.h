// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folded_text.h"
#include "core/quantity/quantity_lexicon.h"

#include <vector>

namespace bijian {

// A mention with its place in the folded text it was read from and the classes of its unit.
struct ScannedMention {
    Mention mention;       // ranges in the source text
    TextRange folded;      // the same range in the folded text
    UnitClasses units = 0; // 0: no unit
    bool bare = false;     // a number without a unit

    bool operator==(const ScannedMention&) const = default;
};

// Finds every number of a block of text and says what it is (数字识别): quantities with their value, unit and
// qualifier; dates, periods, ordinals, names and other numbers as what they are. Mentions come in text order and do not
// overlap; every digit, and every Chinese numeral that is no mere part of a word (进一步), lies in exactly one. Linear
// in the length. Stateless between calls; one scanner serves any number of threads.
class MentionScanner {
public:
    explicit MentionScanner(const QuantityLexicon& lexicon) : m_lexicon(lexicon) {}

    // Appends the mentions of one block. `found` is not cleared.
    void scan(const FoldedText& text, std::vector<ScannedMention>& found) const;

private:
    const QuantityLexicon& m_lexicon;
};

} // namespace bijian
