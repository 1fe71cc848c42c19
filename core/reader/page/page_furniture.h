// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/page/page_line.h"

namespace bijian {

// Which of the lines of a document, page by page from the top down, are headers, footers and page numbers (页眉页脚):
// at the upper or lower end of their page, and nothing but a page's number, or the same but for figures as the line at
// that place on another page. One entry for each line.
std::vector<bool> pageFurniture(const std::vector<PageLine>& lines, const std::vector<PageSize>& pages);

} // namespace bijian
