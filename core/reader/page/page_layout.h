// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"
#include "core/base/result.h"
#include "core/reader/document.h"
#include "core/reader/page/painted_page.h"

namespace bijian {

// The text of painted pages in reading order (版面分析): glyphs to lines, lines to columns and paragraphs, cells to
// rows of tables. Lines that Chinese text breaks anywhere are joined, also over the end of a page; blanks that
// producers put between Chinese and digits are left out; headers, footers and page numbers are Furniture. Every
// character of the text has its place in Document::pages.
//
// Pages without a glyph that show a picture are named in an issue (PagesWithoutText); fails with PagesUnreadable where
// all are such, NoText, TextTooLong and Cancelled. Over 5 % of glyphs without a Unicode value give TextMayBeWrong.
Result<Document> layOutPages(const QString& format, const std::vector<PaintedPage>& pages, Monitor& monitor);

} // namespace bijian
