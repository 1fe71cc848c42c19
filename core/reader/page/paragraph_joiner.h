// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/page/page_line.h"

namespace bijian {

// Tells which lines of a text that was set to a width go on with the paragraph of the line before (段落合并). Made from
// the lines of the body, in reading order; those of tables and of margins are not among them.
class ParagraphJoiner {
public:
    explicit ParagraphJoiner(const std::vector<const PageLine*>& lines);

    // Whether line `index` goes on with the line before it. A line that the next word would still have fitted into ends
    // its paragraph; one that is indented, centred by itself, or further down than lines usually are begins another.
    // `isFirst`: the line before is the first of its paragraph.
    bool goesOn(size_t index, bool isFirst) const;

    // What is put between two lines of a paragraph: a blank between words of Latin letters, else nothing.
    static bool needsBlank(QChar before, QChar behind);

private:
    struct Margins {
        float left = 0;
        float right = 0;
    };

    bool leavesLine(const PageLine& before, const PageLine& line) const;
    static Margins marginsOf(const std::vector<const PageLine*>& lines, size_t first, size_t end);
    bool isCentred(const PageLine& line) const;
    const Margins& marginsOf(const PageLine& line) const { return m_margins[static_cast<size_t>(line.page)]; }

    const std::vector<const PageLine*>& m_lines;
    std::vector<Margins> m_margins; // of each page
    float m_top = 1e9F;             // of the body on all pages
    float m_bottom = 0;
    bool m_isGrid = false; // all letters are as wide as each other, and lines end anywhere
    float m_pitch = 0;     // from a line to the next, in em; 0 where unknown
};

} // namespace bijian
