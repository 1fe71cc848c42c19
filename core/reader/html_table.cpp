// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_table.h"

#include "core/reader/table_grid.h"

#include <algorithm>

namespace bijian {

namespace {

struct TableFacts {
    bool isNested = false; // holds another table
    qsizetype longestCell = 0;
    qint32 columns = 0;
};

// The visible length of each node with all that is in it.
std::vector<qsizetype> visibleLengths(const std::vector<HtmlNode>& nodes) {
    std::vector<qsizetype> lengths(nodes.size(), 0);
    for (size_t i = nodes.size(); i-- > 1;) {
        if (nodes[i].role == HtmlRole::Text)
            lengths[i] = visibleLength(nodes[i].text);
        lengths[static_cast<size_t>(nodes[i].parent)] += lengths[i];
    }
    return lengths;
}

} // namespace

std::vector<bool> dataTables(const std::vector<HtmlNode>& nodes) {
    const std::vector<qsizetype> lengths = visibleLengths(nodes);
    std::vector<TableFacts> facts(nodes.size());
    std::vector<qint32> table(nodes.size(), -1);  // the innermost one around a node
    std::vector<qint32> columns(nodes.size(), 0); // of a row, so far
    for (size_t i = 1; i < nodes.size(); ++i) {
        const auto parent = static_cast<size_t>(nodes[i].parent);
        table[i] = nodes[parent].role == HtmlRole::Table ? nodes[i].parent : table[parent];
        if (table[i] < 0)
            continue;
        TableFacts& own = facts[static_cast<size_t>(table[i])];
        if (nodes[i].role == HtmlRole::Table)
            own.isNested = true;
        if (nodes[i].role != HtmlRole::Cell)
            continue;
        own.longestCell = std::max(own.longestCell, lengths[i]);
        columns[parent] += nodes[i].columns;
        own.columns = std::max(own.columns, columns[parent]);
    }
    std::vector<bool> isData(nodes.size(), false);
    for (size_t i = 0; i < nodes.size(); ++i)
        isData[i] = !facts[i].isNested && facts[i].columns > 1 && facts[i].longestCell <= kLongestDataCell;
    return isData;
}

} // namespace bijian
