// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace bijian {

// Which lines of a plain text are rows of tables: two or more after each other whose cells, two or more, are separated
// by tabs or bars, or whose three or more short cells are separated by an ideographic blank or two blanks and agree in
// number; none holds prose. One entry for each line.
std::vector<bool> tableRows(const std::vector<QStringView>& lines);

} // namespace bijian
