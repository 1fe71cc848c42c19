// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/ofd/ofd_structure.h"
#include "core/reader/page/painted_page.h"

#include <QStringList>

namespace bijian {

// What a Content.xml paints: glyphs in points, the templates that lie under or over it, and its size where it has one
// of its own. `hiddenLength` counts characters of objects that are not visible.
struct OfdPage {
    std::vector<PageGlyph> glyphs;
    QStringList templates; // ids
    std::optional<OfdBox> area;
    bool hasPicture = false;
    qsizetype hiddenLength = 0;
};

// `area` is the size of the document's pages. Objects whose numbers are not finite or beyond the page by far are left
// out; distances that are missing are those of full and half letters.
OfdPage ofdPage(const XmlDocument& content, const OfdBox& area);

// DeltaX and DeltaY (ST_Array with "g count distance" for repeated ones): at most `most` distances.
std::vector<float> ofdDistances(const QString& text, size_t most);

} // namespace bijian
