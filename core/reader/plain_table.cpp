// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/plain_table.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr qsizetype kLongestCell = 60;
constexpr qsizetype kLongestSpacedCell = 20;
constexpr size_t kFewestRows = 2;

bool isBar(QChar c) {
    return c == u'|' || c == u'\uff5c';
}

// What parts the cells of a line: tabs, bars, or blanks.
enum class Border : quint8 { Tab, Bar, Blank };

Border borderOf(QStringView line) {
    if (line.contains(u'\t'))
        return Border::Tab;
    return std::count_if(line.begin(), line.end(), isBar) >= 2 ? Border::Bar : Border::Blank;
}

// The number of cells where a line may be a row, else 0: cells parted by tabs or bars, or by an ideographic blank or
// two blanks between three short cells or more.
qsizetype cellsOfRow(QStringView line) {
    const Border border = borderOf(line);
    qsizetype cells = 0;
    qsizetype length = 0;
    qsizetype blanks = 0;
    bool gap = true;
    for (const QChar c : line) {
        const bool bar = border == Border::Bar && isBar(c);
        const bool blank = c == u' ' || c == u'\u3000' || c == u'\u00a0' || c == u'\t' || bar;
        blanks = blank ? blanks + (c == u' ' ? 1 : 2) : 0;
        gap = gap || (border == Border::Tab ? c == u'\t' : border == Border::Bar ? bar : blanks >= 2);
        if (blank)
            continue;
        cells += gap ? 1 : 0;
        length = gap ? 1 : length + 1;
        gap = false;
        if (c == u'。' || length > (border == Border::Blank ? kLongestSpacedCell : kLongestCell))
            return 0;
    }
    return cells >= (border == Border::Blank ? 3 : 2) ? cells : 0;
}

bool isStackedCell(QStringView line) {
    constexpr qsizetype kLongestStacked = 14;
    return line.size() <= kLongestStacked && std::none_of(line.begin(), line.end(), [](QChar c) {
               return c == u'。' || c == u'；' || c == u'，' || c == u'：' || c == u'\t' || isBar(c);
           });
}

bool isFigure(QStringView line) {
    return !line.isEmpty() && line.front().isDigit() && std::all_of(line.begin(), line.end(), [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'%' || c == u'％';
    });
}

// Finds the tables in a run of short lines: head, then rows of a word and figures.
void takeStacked(const std::vector<QStringView>& lines, const std::vector<size_t>& cells,
                 std::vector<StackedRow>& rows) {
    constexpr size_t kMostColumns = 12;
    const auto figure = [&](size_t cell) { return isFigure(lines[cells[cell]].trimmed()); };
    for (size_t label = 0; label + 1 < cells.size();) {
        if (figure(label) || !figure(label + 1)) {
            ++label;
            continue;
        }
        // The label of the first row: the figures behind it say how many columns there are.
        size_t columns = 1;
        while (label + columns < cells.size() && figure(label + columns))
            ++columns;
        size_t end = label;
        const auto isRow = [&](size_t at) {
            if (at + columns > cells.size() || figure(at))
                return false;
            for (size_t c = 1; c < columns; ++c) {
                if (!figure(at + c))
                    return false;
            }
            return at + columns == cells.size() || !figure(at + columns);
        };
        while (isRow(end))
            end += columns;
        const size_t count = (end - label) / columns;
        if (count >= kFewestRows && label >= columns && columns <= kMostColumns) {
            for (size_t at = label - columns; at < end; at += columns)
                rows.push_back({cells[at], cells[at + columns - 1] + 1});
        }
        label = std::max(end, label + 1);
    }
}

} // namespace

std::vector<StackedRow> stackedRows(const std::vector<QStringView>& lines) {
    std::vector<size_t> cells; // the lines that are not blank, as far as each is short
    std::vector<StackedRow> rows;
    const auto take = [&] {
        takeStacked(lines, cells, rows);
        cells.clear();
    };
    for (size_t i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        if (isStackedCell(line))
            cells.push_back(i);
        else
            take();
    }
    take();
    return rows;
}

std::vector<bool> tableRows(const std::vector<QStringView>& lines) {
    std::vector<bool> rows(lines.size(), false);
    for (size_t start = 0; start < lines.size();) {
        const qsizetype cells = cellsOfRow(lines[start]);
        const Border border = borderOf(lines[start]);
        size_t end = start;
        // Rows parted by blanks must agree in their cells; tabs and bars tell enough.
        while (end < lines.size() && cellsOfRow(lines[end]) > 0 && borderOf(lines[end]) == border &&
               (border != Border::Blank || cellsOfRow(lines[end]) == cells))
            ++end;
        if (end - start >= kFewestRows)
            std::fill(rows.begin() + static_cast<qptrdiff>(start), rows.begin() + static_cast<qptrdiff>(end), true);
        start = std::max(end, start + 1);
    }
    // A head, and a line that names the rows below it.
    constexpr qsizetype kFewestHeads = 3;
    for (size_t i = 0; i + 2 < lines.size(); ++i) {
        const auto isTabbed = [&](size_t line) { return borderOf(lines[line]) == Border::Tab; };
        if (!rows[i] && isTabbed(i) && cellsOfRow(lines[i]) >= kFewestHeads && rows[i + 2] && isTabbed(i + 2))
            rows[i] = true;
    }
    return rows;
}

} // namespace bijian
