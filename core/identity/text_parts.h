// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_range.h"
#include "core/identity/identity_lexicon.h"
#include "core/model/outline.h"

#include <QString>

#include <vector>

namespace bijian {

// A line without the blanks at its ends; never empty.
struct TextLine {
    TextRange range;
    bool blankBefore = false; // an empty line stands between it and the one before
    BlockKind kind = BlockKind::Paragraph;
};

// What of a text is looked at for its identity: the lines above the prose (page furniture, title, dates), the first
// lines of the prose itself, and the lines below it (signature, attachments, furniture). Bounded, whatever the length
// of the text.
struct TextParts {
    static constexpr size_t kHeadLines = 60;
    static constexpr size_t kOpeningLines = 3;
    static constexpr size_t kTailLines = 40;

    std::vector<TextLine> head;
    std::vector<TextLine> opening;
    std::vector<TextLine> tail;
};

// The stretches of a line between commas, full stops and the like; none is empty.
std::vector<TextRange> clausesOf(QStringView text, const TextRange& line);

TextParts splitParts(QStringView text, const Outline& outline, const IdentityLexicon& lexicon);

} // namespace bijian
