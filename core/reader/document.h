// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outline.h"
#include "core/model/page_map.h"
#include "core/model/report.h"

#include <QString>

#include <vector>

namespace bijian {

// What a reader makes of a file's bytes (读入文本): the canonical text, which from here on never changes, and what the
// format knows beyond it. `hints` stand in text order and do not overlap; each is about one whole line, without its \n.
// Lines without a hint are ordinary. Furniture of a web page (menus, share buttons, footers, source and date lines)
// stays in the text, hinted as BlockKind::Furniture: no number is read from it, but the identity of a report may be.
struct Document {
    QString text;
    QString format;   // as its reader names it: "txt", "html", "docx", ...
    QString encoding; // IANA name of what the bytes were decoded as; empty for formats that name it themselves
    std::vector<LayoutHint> hints;
    std::vector<Issue> issues;
    PageMap pages = {}; // empty for formats without pages
};

} // namespace bijian
