// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/html_tree.h"

#include <vector>

namespace bijian {

// Which nodes are tables of data: two columns or more, no table inside, and no cell long enough to be prose. All others
// are there for the layout of the page. One entry for each node.
std::vector<bool> dataTables(const std::vector<HtmlNode>& nodes);

} // namespace bijian
