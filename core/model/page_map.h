// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

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

} // namespace bijian
