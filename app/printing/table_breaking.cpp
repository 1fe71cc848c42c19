// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/table_breaking.h"

#include <algorithm>
#include <numeric>

namespace bijian {

namespace {

// Sums of widths may differ in the last bit from the room that was made of them.
constexpr double kTolerance = 1e-6;

struct Span {
    size_t first = 0;
    size_t end = 0;
};

// The longest run from `first` that fits; at least one where there is one.
Span fitting(const std::vector<double>& sizes, size_t first, double room) {
    Span span{first, first};
    for (double used = 0.0; span.end < sizes.size(); ++span.end) {
        used += sizes[span.end];
        if (used > room + kTolerance && span.end > first)
            break;
    }
    return span;
}

std::vector<Span> columnGroups(const TableMeasures& table, double width) {
    const auto heads = table.columnWidths.begin() + static_cast<std::ptrdiff_t>(table.headColumns);
    const double headWidth = std::accumulate(table.columnWidths.begin(), heads, 0.0);
    std::vector<Span> groups;
    for (size_t column = table.headColumns; column < table.columnWidths.size();) {
        groups.push_back(fitting(table.columnWidths, column, width - headWidth));
        column = groups.back().end;
    }
    if (groups.empty())
        groups.push_back({table.headColumns, table.headColumns});
    return groups;
}

} // namespace

std::vector<TablePart> breakIntoPages(const TableMeasures& table, const PageRoom& room) {
    const std::vector<Span> columns = columnGroups(table, room.width);
    const double firstRoom = room.firstHeight - table.headerHeight;
    const double otherRoom = room.height - table.headerHeight;
    const double firstRow = table.rowHeights.empty() ? 0.0 : table.rowHeights.front();
    // What fits on no page may as well stand on the first.
    const bool later = firstRow > firstRoom + kTolerance && firstRoom < otherRoom;

    std::vector<TablePart> parts;
    size_t page = later ? 1 : 0;
    size_t row = 0;
    do {
        const Span rows = fitting(table.rowHeights, row, page == 0 ? firstRoom : otherRoom);
        for (const Span& group : columns)
            parts.push_back({page++, rows.first, rows.end, group.first, group.end});
        row = rows.end;
    } while (row < table.rowHeights.size());
    return parts;
}

} // namespace bijian
