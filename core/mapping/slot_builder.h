// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/clause_context.h"

namespace bijian {

// A number of a sentence made ready for reading (数字槽位): the words that may say what it counts, and what the
// operators of the language make of it: 由A增至B, A、B分别为…, A和B均为…, 同比增长….
struct NumberReading {
    size_t mention = 0; // index in the sentence
    Slot slot;
    size_t clause = 0;
    bool isFrom = false; // the A of 由A增至B
    qint32 fromOf = -1;  // index of the reading whose B this A belongs to, or the A of this B
    // Items before 均: the number answers each of them.
    struct Alternative {
        TextRange item;
        std::vector<TextRange> hidden;
    };
    std::vector<Alternative> alternatives;
    TextRange listItem;    // the item of a list that the number answers; empty where none
    int year = 0;          // that it is of, where the list gives one for each year of a span
    size_t runEnd = 0;     // the last reading of the run of numbers, parted by list marks only, that this one is in
    bool isChange = false; // a change against another time
    int sign = 1;
    TextRange direction; // folded range of 增长, 下降 …
};

// 连续三年: a duration that says for how long, and counts nothing.
bool isSpell(const SentenceView& sentence, const NumberReading& reading);

// Makes the readings of a sentence's quantities, in text order.
void buildReadings(const SentenceView& sentence, std::vector<NumberReading>& readings);

} // namespace bijian
