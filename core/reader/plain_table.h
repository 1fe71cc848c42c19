// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace bijian {

// Which lines of a plain text are rows of tables: two or more after each other whose cells, two or more, are separated
// by tabs or bars, or whose three or more short cells are separated by an ideographic blank or two blanks and agree in
// number; none holds prose. One entry for each line.
std::vector<bool> tableRows(const std::vector<QStringView>& lines);

// The lines that one row of a table takes, from the first to behind the last; blank ones may stand between them.
struct StackedRow {
    size_t first = 0;
    size_t end = 0;
};

// The rows of tables that lie with each cell in a line of its own, as a web page's text often has them: a head of two
// or more short words, then twice or more a short word and a figure for each further word of the head.
std::vector<StackedRow> stackedRows(const std::vector<QStringView>& lines);

} // namespace bijian
