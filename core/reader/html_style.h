// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace bijian {

// What an element's own style attribute says about whether its words are seen. Style sheets are not looked at: pages
// show and hide parts by script, and an article must not be lost to a rule that a script would have undone.
struct HtmlStyle {
    bool hidden = false;          // display, visibility, opacity, a box without size, or moved off the page
    bool tinyText = false;        // letters without size
    bool sizedText = false;       // letters with a size, whatever the size around them
    std::optional<bool> paleText; // white or transparent letters, or letters of another colour
    bool background = false;      // a background of its own that is not white
};

HtmlStyle parseStyle(QStringView style);
// Whether a CSS colour is white, or none at all.
bool isPale(QStringView colour);

} // namespace bijian
