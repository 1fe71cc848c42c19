// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/slot_builder.h"

namespace bijian {

// What stands round a number of a sentence (数字语境). Ranges are those of the folded text.

// Whether a word with one of the roles lies in a part of the sentence.
bool hasRole(const SentenceView& sentence, const TextRange& part, quint32 roles);
// From the start of the number's slot to the number.
TextRange ownPart(const NumberReading& reading);
// Whether the slot holds a word that may say what is counted.
bool hasOwnCue(const SentenceView& sentence, const Slot& slot);
// Whether a part of the sentence names nothing in particular: 案件数, 总量.
bool onlyGeneric(const SentenceView& sentence, const TextRange& part);

// The number is wanted, planned, required or a threshold.
bool isTarget(const SentenceView& sentence, const NumberReading& reading);
// The number says which of several bodies are counted: 7个县的应诉率低于90%.
bool isThreshold(const SentenceView& sentence, const std::vector<NumberReading>& readings,
                 const NumberReading& reading);
// Whether a part says that its number is one for each of many: 人均3.2件, 每村2场; not “每月一考”, which is a name.
bool isForEach(const SentenceView& sentence, const TextRange& part);

// The number is a mean over many, no count: 平均仅4.2人.
bool isAverage(const SentenceView& sentence, const NumberReading& reading);
// The number is of one kind among others: 涉征收补偿的231件.
bool isOneKind(const SentenceView& sentence, const NumberReading& reading);
// The number is itself what another is compared with: 较2020年172件.
bool comparesWith(const SentenceView& sentence, const NumberReading& reading, const ReportContext& context);
// The place lies in brackets that stand right behind a number.
bool inBracketsBehindNumber(const SentenceView& sentence, const std::vector<NumberReading>& readings, qint32 position);

} // namespace bijian
