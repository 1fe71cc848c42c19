// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"
#include "core/base/result.h"
#include "core/reader/html_line_builder.h"
#include "core/reader/html_tree.h"

namespace bijian {

// The lines of a page in reading order. Tables of short cells are rows, spanned places being empty cells, so that a
// column has one index in all rows; tables that only lay out the page (with a table or long text in a cell) give a line
// for each paragraph of a cell. `hiddenLength` counts characters that are not shown and so were left out. Where a page
// hides most of its text, a script would show it: then nothing is left out and `showsHidden` is set.
struct HtmlPage {
    std::vector<HtmlLine> lines;
    qsizetype hiddenLength = 0;
    bool showsHidden = false;
};

// Fails with MarkupTooComplex ("grid") for a table over kMaximumGridCells, and with Cancelled.
Result<HtmlPage> htmlLines(const HtmlTree& tree, Monitor& monitor);

} // namespace bijian
