// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/page/page_line.h"

namespace bijian {

// A table of a page: lines [first, end), and where its columns begin and end.
struct PageTable {
    struct Column {
        float left = 0;
        float right = 0;
    };
    size_t first = 0;
    size_t end = 0;
    std::vector<Column> columns;
};

// The tables among lines, some of which belong to none of it (`leftOut`): two or more lines of one page after each
// other whose pieces, two or more, stand in the same columns; lines between them with a single piece that lies in one
// column go on with a cell.
std::vector<PageTable> findTables(const std::vector<PageLine>& lines, const std::vector<bool>& leftOut);

// The rows of a table, each with a piece for each column, empty ones included. A line without a piece in the first
// column, or close to the line before it with fewer cells than that has, goes on with the cells of the row before.
std::vector<std::vector<PagePiece>> tableRowsOf(const std::vector<PageLine>& lines, const PageTable& table);

} // namespace bijian
