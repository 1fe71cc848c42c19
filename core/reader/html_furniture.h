// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/furniture_lexicon.h"
#include "core/reader/html_line_builder.h"
#include "core/reader/html_tree.h"

#include <vector>

namespace bijian {

// Makes BlockKind::Furniture of the lines that belong to the page and not to the article on it. The article is the
// smallest part of the page that holds nearly all its prose. Furniture are: parts that say so (nav, header, footer,
// aside, their ARIA roles, class names and ids) and hold little prose; what stands outside the article and is no prose
// and no title of a report; lines that are links; form fields; and what furnitureLines() finds by words. The first h1
// that is left is the Title.
//
// `pageTitle` is the name of the page; a line that is part of it may be the title of the report.
void markFurniture(const HtmlTree& tree, const QString& pageTitle, std::vector<HtmlLine>& lines,
                   const FurnitureLexicon& lexicon);

} // namespace bijian
