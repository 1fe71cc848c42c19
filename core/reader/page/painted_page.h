// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_map.h"

#include <vector>

namespace bijian {

// A character as a page paints it, in points from the upper left corner of the page as it is shown. `character` is a
// Unicode code point, or U+FFFD where the font does not say what it stands for.
struct PageGlyph {
    char32_t character = 0;
    float left = 0;
    float top = 0;
    float width = 0;
    float height = 0;
    bool startsRun = false; // the first of a piece of text that the file keeps together
};

// What a page of a paged format (PDF, OFD) shows (版面). Glyphs stand in the order in which the file paints them, which
// need not be that of reading.
struct PaintedPage {
    PageSize size;
    std::vector<PageGlyph> glyphs;
    bool hasPicture = false; // a picture large enough to be a scan of the page
};

} // namespace bijian
