// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <optional>

namespace bijian {

// Finds what stands around a place of a report's text.

// The number of a report that a place of its text lies in, as an index of its mentions.
std::optional<size_t> mentionAt(const Report& report, qint32 position);
// The number that is nearest to a place, the earlier of two that are equally near; nothing where the report has none.
std::optional<size_t> nearestMention(const Report& report, qint32 position);

// The sentence and the block around a place; empty and null where there is none.
TextRange sentenceAt(const Report& report, qint32 position);
const Block* blockAt(const Report& report, qint32 position);
// The clause of a sentence that a number of it stands in, without the marks at its ends.
TextRange clauseAround(const Report& report, const TextRange& sentence, const TextRange& number);

} // namespace bijian
