// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/page/table_finder.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr float kCloseLines = 0.75F; // em between a line of a cell and the next one

bool overlaps(const PageTable::Column& column, const PagePiece& piece) {
    return piece.left < column.right && column.left < piece.right;
}

// Joins the pieces of a line to the columns that they stand under; false where one piece would join two columns.
bool joinColumns(std::vector<PageTable::Column>& columns, const PageLine& line) {
    std::vector<PageTable::Column> joined = columns;
    for (const PagePiece& piece : line.pieces) {
        const auto hits = std::count_if(joined.begin(), joined.end(),
                                        [&](const PageTable::Column& column) { return overlaps(column, piece); });
        if (hits > 1)
            return false;
        const auto column = std::find_if(joined.begin(), joined.end(),
                                         [&](const PageTable::Column& known) { return overlaps(known, piece); });
        if (column == joined.end()) {
            joined.push_back({piece.left, piece.right});
        } else {
            column->left = std::min(column->left, piece.left);
            column->right = std::max(column->right, piece.right);
        }
    }
    std::sort(joined.begin(), joined.end(),
              [](const PageTable::Column& a, const PageTable::Column& b) { return a.left < b.left; });
    for (size_t i = 1; i < joined.size(); ++i)
        if (joined[i].left < joined[i - 1].right)
            return false;
    columns = std::move(joined);
    return true;
}

qsizetype lengthOf(const PageLine& line) {
    qsizetype length = 0;
    for (const PagePiece& piece : line.pieces)
        length += piece.text.size();
    return length;
}

} // namespace

std::vector<PageTable> findTables(const std::vector<PageLine>& lines, const std::vector<bool>& leftOut) {
    constexpr qsizetype kLongestRow = 120;
    std::vector<PageTable> tables;
    for (size_t first = 0; first < lines.size(); ++first) {
        if (leftOut[first] || lines[first].pieces.size() < 2 || lengthOf(lines[first]) > kLongestRow)
            continue;
        PageTable table{first, first, {}};
        size_t rows = 0;
        for (size_t i = first; i < lines.size() && lines[i].page == lines[first].page; ++i) {
            if (leftOut[i])
                continue;
            const bool single = lines[i].pieces.size() < 2;
            // A cell that goes on, not the next paragraph.
            const bool fits =
                !single || std::any_of(table.columns.begin(), table.columns.end(), [&](const auto& column) {
                    return lines[i].left >= column.left - lines[i].em && lines[i].right <= column.right + lines[i].em;
                });
            if (!fits || lengthOf(lines[i]) > kLongestRow || !joinColumns(table.columns, lines[i]))
                break;
            rows += single ? 0 : 1;
            if (!single || table.columns.size() > 1)
                table.end = single ? table.end : i + 1;
        }
        if (rows < 2)
            continue;
        tables.push_back(table);
        first = table.end - 1;
    }
    return tables;
}

std::vector<std::vector<PagePiece>> tableRowsOf(const std::vector<PageLine>& lines, const PageTable& table) {
    std::vector<std::vector<PagePiece>> rows;
    const PageLine* before = nullptr;
    for (size_t i = table.first; i < table.end; ++i) {
        const PageLine& line = lines[i];
        std::vector<PagePiece> cells(table.columns.size());
        for (const PagePiece& piece : line.pieces) {
            for (size_t c = 0; c < table.columns.size(); ++c) {
                if (overlaps(table.columns[c], piece)) {
                    cells[c] = piece;
                    break;
                }
            }
        }
        const auto filled = [](const std::vector<PagePiece>& row) {
            return std::count_if(row.begin(), row.end(), [](const PagePiece& cell) { return !cell.text.isEmpty(); });
        };
        const bool close = before && line.top - before->bottom < kCloseLines * line.em;
        const bool goesOn = !rows.empty() && (cells.front().text.isEmpty() || (close && filled(cells) == 1)) &&
                            filled(cells) < filled(rows.back());
        if (goesOn) {
            for (size_t c = 0; c < cells.size(); ++c) {
                rows.back()[c].text += cells[c].text;
                rows.back()[c].places.insert(rows.back()[c].places.end(), cells[c].places.begin(),
                                             cells[c].places.end());
            }
        } else {
            rows.push_back(std::move(cells));
        }
        before = &line;
    }
    return rows;
}

} // namespace bijian
