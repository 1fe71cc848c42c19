// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheet/sheet_grid.h"

#include "core/reader/table_grid.h"

#include <algorithm>
#include <tuple>

namespace bijian {

void SheetGrid::add(qint32 row, qint32 column, const QString& text) {
    if (row < 0 || column < 0 || visibleLength(text) == 0)
        return;
    if (static_cast<qint64>(m_cells.size()) >= kMaximumGridCells)
        ++m_leftOut;
    else
        m_cells.push_back({row, column, text});
}

void SheetGrid::writeTo(DocumentBuilder& builder) {
    const auto place = [](const Cell& cell) { return std::tie(cell.row, cell.column); };
    const auto before = [&](const Cell& a, const Cell& b) { return place(a) < place(b); };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), before))
        std::stable_sort(m_cells.begin(), m_cells.end(), before);
    qint32 first = m_cells.empty() ? 0 : m_cells.front().column;
    for (const Cell& cell : m_cells)
        first = std::min(first, cell.column);
    std::vector<TableRow> table;
    const auto close = [&] {
        if (!table.empty())
            builder.addTable(table);
        table.clear();
    };
    qint32 last = -2;
    qint64 places = 0; // of the sheet, empty ones included
    for (auto cell = m_cells.begin(); cell != m_cells.end() && !builder.isTooLong();) {
        const qint32 row = cell->row;
        const auto end = std::find_if(cell, m_cells.end(), [row](const Cell& other) { return other.row != row; });
        if (row != last + 1)
            close();
        last = row;
        const bool prose =
            std::any_of(cell, end, [](const Cell& other) { return visibleLength(other.text) > kLongestDataCell; });
        if (prose || end - cell == 1) {
            close();
            for (; cell != end; ++cell)
                builder.addLine(cell->text);
            continue;
        }
        TableRow cells;
        for (; cell != end; ++cell) {
            const qint32 column = cell->column - first;
            if (column >= kMaximumColumns || places + column >= kMaximumGridCells) {
                ++m_leftOut;
                continue;
            }
            cells.resize(static_cast<size_t>(column) + 1);
            cells.back().paragraphs = QStringList{cell->text};
        }
        places += static_cast<qint64>(cells.size());
        table.push_back(std::move(cells));
    }
    close();
}

} // namespace bijian
