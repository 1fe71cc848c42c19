// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/plain_table.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr qsizetype kLongestCell = 60;
constexpr qsizetype kLongestSpacedCell = 20;
constexpr size_t kFewestRows = 2;

// The number of cells where a line may be a row, else 0: cells parted by tabs, or by an ideographic blank or two blanks
// between three short cells or more.
qsizetype cellsOfRow(QStringView line) {
    const bool tabs = line.contains(u'\t');
    qsizetype cells = 0;
    qsizetype length = 0;
    qsizetype blanks = 0;
    bool gap = true;
    for (const QChar c : line) {
        const bool blank = c == u' ' || c == u'\u3000' || c == u'\u00a0' || c == u'\t';
        blanks = blank ? blanks + (c == u' ' ? 1 : 2) : 0;
        gap = gap || (tabs ? c == u'\t' : blanks >= 2);
        if (blank)
            continue;
        cells += gap ? 1 : 0;
        length = gap ? 1 : length + 1;
        gap = false;
        if (c == u'。' || length > (tabs ? kLongestCell : kLongestSpacedCell))
            return 0;
    }
    return cells >= (tabs ? 2 : 3) ? cells : 0;
}

} // namespace

std::vector<bool> tableRows(const std::vector<QStringView>& lines) {
    std::vector<bool> rows(lines.size(), false);
    for (size_t start = 0; start < lines.size();) {
        const qsizetype cells = cellsOfRow(lines[start]);
        const bool tabs = lines[start].contains(u'\t');
        size_t end = start;
        // Rows parted by blanks must agree in their cells; tabs tell enough.
        while (end < lines.size() && cellsOfRow(lines[end]) > 0 &&
               (tabs ? lines[end].contains(u'\t') : cellsOfRow(lines[end]) == cells))
            ++end;
        if (end - start >= kFewestRows)
            std::fill(rows.begin() + static_cast<qptrdiff>(start), rows.begin() + static_cast<qptrdiff>(end), true);
        start = std::max(end, start + 1);
    }
    return rows;
}

} // namespace bijian
