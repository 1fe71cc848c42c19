// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_range.h"

#include <vector>

namespace bijian {

// What a part of a report speaks of: what was done, what is lacking, what is to be done, or how what was counted before
// divides by kind (申请事项, 案件类型).
enum class SectionRole : quint8 { Report, Problems, Plans, Kinds };
enum class BlockKind : quint8 { Furniture, Title, Heading, Paragraph, TableRow };
inline constexpr BlockKind kLastBlockKind = BlockKind::TableRow;

// One line of the text. `level` of a heading: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 otherwise.
struct Block {
    TextRange range;
    BlockKind kind = BlockKind::Paragraph;
    SectionRole role = SectionRole::Report;
    qint8 level = 0;
    qint32 heading = -1; // index of the block that is the nearest heading above, -1 where none

    bool operator==(const Block&) const = default;
};

// A sentence, within one block; an item mark (一是, (一), 1.) begins a new sentence even where the full stop is lost.
struct Sentence {
    TextRange range;
    qint32 block = 0;
    bool startsItem = false;

    bool operator==(const Sentence&) const = default;
};

// What a reader knows of a part of its text from the format, for those who cut it into blocks: furniture of a web page,
// a heading, a row of a table (cells separated by tabs, or each in a line of its own). Ranges are whole lines; those of
// rows may be several.
struct LayoutHint {
    TextRange range;
    BlockKind kind = BlockKind::Paragraph;
    qint8 level = 0;

    bool operator==(const LayoutHint&) const = default;
};

// The structure of a text (篇章结构). Blocks cover all non-blank lines in text order; sentences cover the blocks'
// non-blank text in text order and do not overlap.
struct Outline {
    std::vector<Block> blocks;
    std::vector<Sentence> sentences;

    bool operator==(const Outline&) const = default;
};

} // namespace bijian
