// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/cue_lexicon.h"
#include "core/quantity/mention_scanner.h"

namespace bijian {

// A word of the lexicon in a folded text.
struct Token {
    TextRange range;
    qint32 term = 0;
    const CueSet* cues = nullptr;
    const CueSet* listed = nullptr; // the cues of the whole word
    const CueSet* held = nullptr;   // the cues of all words within it
    quint32 roles = 0;
    bool topic = false;
    bool stage = false;
    bool cue = false;

    bool has(quint32 role) const { return (roles & role) != 0; }
    bool fills(const CueSet& wanted) const { return (*cues & wanted).any(); }
    bool holds(const CueSet& unwanted) const { return (*held & unwanted).any(); }
};

// A sentence cut up for reading: its words, its numbers and its clauses, all as ranges of the folded text of its block,
// in text order. Filled again and again; holds no text of its own.
class SentenceView {
public:
    const FoldedText* text = nullptr;
    TextRange range;
    std::vector<Token> tokens;
    std::vector<TextRange> clauses; // without the punctuation between them
    const ScannedMention* firstMention = nullptr;
    size_t mentionCount = 0;

    void read(const FoldedText& folded, const TextRange& sentence, const CueLexicon& lexicon,
              const std::vector<ScannedMention>& mentions);

    const ScannedMention& mention(size_t index) const { return firstMention[index]; }
    // The clause that a place lies in, or the last one before it.
    size_t clauseAt(qint32 position) const;
    // The first token that begins at or behind a place; tokens.size() where none does.
    size_t tokenFrom(qint32 position) const;
    QStringView slice(const TextRange& part) const { return text->view().mid(part.start, part.length()); }
    // Han characters and letters in a part that belong to no word of the lexicon and no number.
    qint32 unknownIn(const TextRange& part) const;
    // The mention that holds a place; null where none does.
    const ScannedMention* mentionAt(qint32 position) const;
    // Whether it holds a number that may count something.
    bool hasQuantity() const;

private:
    void indexPlaces();

    // For each place of the sentence, the first token from there on, and the mention that holds it (-1: none).
    std::vector<qint32> m_tokenFrom;
    std::vector<qint32> m_mentionAt;
};

// A clause's boundary in a folded text: , ; 。 : ! ? ( ) tab.
bool isClauseMark(char16_t c);

} // namespace bijian
