// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_range.h"

#include <vector>

namespace bijian {

// A page as it is shown, turned upright; lengths are points (1/72 inch).
struct PageSize {
    float width = 0;
    float height = 0;

    bool operator==(const PageSize&) const = default;
};

// Where a character stands on a page: points from the upper left corner of the page as it is shown. `page` counts from
// 0 and is -1 for characters that stand on none (line ends, blanks that were put in).
struct CharacterPlace {
    float left = 0;
    float top = 0;
    float width = 0;
    float height = 0;
    qint32 page = -1;

    bool operator==(const CharacterPlace&) const = default;
};

// The pages of a text (版面) and the place of each of its characters: one entry of `characters` for each UTF-16 code
// unit, or none at all where the format has no pages.
struct PageMap {
    std::vector<PageSize> pages;
    std::vector<CharacterPlace> characters;

    bool operator==(const PageMap&) const = default;
};

// A box on a page, in points from its upper left corner; `page` counts from 0.
struct PageBox {
    qint32 page = 0;
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    bool operator==(const PageBox&) const = default;
};

// Where a part of the text stands: a box for each line of it, in text order. None where its characters have no places.
std::vector<PageBox> lineBoxes(const PageMap& map, const TextRange& range);
// The same with one box for each page.
std::vector<PageBox> pageBoxes(const PageMap& map, const TextRange& range);

} // namespace bijian
