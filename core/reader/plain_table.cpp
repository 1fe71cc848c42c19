// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/plain_table.h"

#include <QStringTokenizer>

#include <algorithm>

namespace bijian {

namespace {

constexpr qsizetype kLongestCell = 60;
constexpr size_t kFewestRows = 2;

bool mayBeRow(QStringView line) {
    // Tabs before the first word only indent; a first cell may be empty all the same, above row headings.
    int cells = 0;
    for (const QStringView cell : qTokenize(line, u'\t')) {
        if (cell.size() > kLongestCell || cell.contains(u'。'))
            return false;
        cells += cell.trimmed().isEmpty() ? 0 : 1;
    }
    return cells > 1;
}

} // namespace

std::vector<bool> tableRows(const std::vector<QStringView>& lines) {
    std::vector<bool> rows(lines.size(), false);
    for (size_t start = 0; start < lines.size();) {
        size_t end = start;
        while (end < lines.size() && mayBeRow(lines[end]))
            ++end;
        if (end - start >= kFewestRows)
            std::fill(rows.begin() + static_cast<qptrdiff>(start), rows.begin() + static_cast<qptrdiff>(end), true);
        start = end + 1;
    }
    return rows;
}

} // namespace bijian
