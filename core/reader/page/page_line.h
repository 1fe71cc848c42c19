// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_map.h"
#include "core/reader/page/painted_page.h"

#include <QString>

#include <vector>

namespace bijian {

// A stretch of a line without a wide gap in it, in points of the page (turned for vertical text, so that lines run from
// left to right and follow each other downwards). `places` has an entry for each code unit of `text`, which are those
// of the page as it is shown.
struct PagePiece {
    QString text;
    std::vector<CharacterPlace> places;
    float left = 0;
    float right = 0;
};

// A line of a page (行): pieces from left to right, parted by gaps wider than any blank.
struct PageLine {
    std::vector<PagePiece> pieces;
    qint32 page = 0;
    float top = 0;
    float bottom = 0;
    float left = 0;
    float right = 0;
    bool hasHan = false;
    float em = 0; // height of its letters, the width of a Chinese one

    float height() const { return bottom - top; }
    QString text() const;
};

// The lines of a page from its top down, those of columns of text column by column. Glyphs painted twice at one place
// count once; blanks that producers put in are left out, but for those between words of Latin letters.
std::vector<PageLine> findLines(const PaintedPage& page, qint32 number);

} // namespace bijian
