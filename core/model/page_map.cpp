// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/page_map.h"

#include <algorithm>

namespace bijian {

namespace {

void unite(PageBox& box, const PageBox& other) {
    box.left = std::min(box.left, other.left);
    box.top = std::min(box.top, other.top);
    box.right = std::max(box.right, other.right);
    box.bottom = std::max(box.bottom, other.bottom);
}

// On the same page, and at least half as high as the lower of the two beside each other.
bool onOneLine(const PageBox& a, const PageBox& b) {
    const float common = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    return a.page == b.page && 2 * common >= std::min(a.bottom - a.top, b.bottom - b.top);
}

} // namespace

std::vector<PageBox> lineBoxes(const PageMap& map, const TextRange& range) {
    std::vector<PageBox> boxes;
    const auto end = std::min<qsizetype>(range.end, static_cast<qsizetype>(map.characters.size()));
    for (qsizetype i = range.start; i < end; ++i) {
        const CharacterPlace& place = map.characters[static_cast<size_t>(i)];
        if (place.page < 0)
            continue;
        const PageBox box{place.page, place.left, place.top, place.left + place.width, place.top + place.height};
        // A line goes on to the right.
        if (!boxes.empty() && onOneLine(boxes.back(), box) && box.right >= boxes.back().left)
            unite(boxes.back(), box);
        else
            boxes.push_back(box);
    }
    return boxes;
}

std::vector<PageBox> pageBoxes(const PageMap& map, const TextRange& range) {
    std::vector<PageBox> boxes;
    for (const PageBox& line : lineBoxes(map, range)) {
        const auto same =
            std::find_if(boxes.begin(), boxes.end(), [&line](const PageBox& box) { return box.page == line.page; });
        if (same != boxes.end())
            unite(*same, line);
        else
            boxes.push_back(line);
    }
    return boxes;
}

} // namespace bijian
