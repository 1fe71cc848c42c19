// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace bijian {

// A table's measures, in any one unit. The first `headColumns` columns stand on every page.
struct TableMeasures {
    std::vector<double> rowHeights;
    std::vector<double> columnWidths;
    size_t headColumns = 0;
    double headerHeight = 0.0; // of the header row, which stands on every page
};

// The room for the table on the first page, below what stands above it there, and on every other page.
struct PageRoom {
    double width = 0.0;
    double firstHeight = 0.0;
    double height = 0.0;
};

// What of a table stands on one page: rows and, after the head columns, columns; both half-open.
struct TablePart {
    size_t page = 0;
    size_t firstRow = 0;
    size_t endRow = 0;
    size_t firstColumn = 0;
    size_t endColumn = 0;

    bool operator==(const TablePart&) const = default;
};

// Breaks a table over pages (分页): every row and column stands on exactly one part of its band, none is cut, one part
// a page. A band of rows is followed by its further columns before the next rows come. A row or column larger than a
// page has a part of its own. Where not even one row fits below what stands above, the table begins on the second page
// (page 1). A table without rows has its header alone; one without columns beside its heads has those.
std::vector<TablePart> breakIntoPages(const TableMeasures& table, const PageRoom& room);

} // namespace bijian
