// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace bijian {

// A cell with more characters than this holds prose, and its table is there for the layout.
inline constexpr qsizetype kLongestDataCell = 200;
// Cells of one table, spans included.
inline constexpr qint64 kMaximumGridCells = 2'000'000;

// The characters of a text without blanks, no-break and full-width ones included.
qsizetype visibleLength(QStringView text);

// The columns of the table that is being written, and in which of them a cell of a former row still stands.
class TableGrid {
public:
    void openTable();
    void openRow() { m_column = 0; }
    // Passes the columns that are taken, and returns how many.
    qint32 passTaken();
    // False beyond kMaximumGridCells.
    bool place(qint32 columns, qint32 rows);
    void closeRow();

private:
    std::vector<qint32> m_rowsLeft;
    size_t m_column = 0;
    qint64 m_cells = 0;
};

} // namespace bijian
