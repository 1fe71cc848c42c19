// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/document_builder.h"

#include <QString>

#include <vector>

namespace bijian {

// The cells of one sheet that hold something (工作表), however far apart they lie.
class SheetGrid {
public:
    static constexpr qint32 kMaximumColumns = 1'000; // from the first that holds something

    // Blank text is none; places count from 0. At most kMaximumGridCells (table_grid.h) are kept.
    void add(qint32 row, qint32 column, const QString& text);
    bool isEmpty() const { return m_cells.empty(); }
    // Sets them: rows of two cells or more as tables, a cell alone in its row as a line, prose as lines. Rows that
    // lie apart are tables of their own.
    void writeTo(DocumentBuilder& builder);
    // Cells beyond the limits, which are not set.
    qint64 cellsLeftOut() const { return m_leftOut; }

private:
    struct Cell {
        qint32 row = 0;
        qint32 column = 0;
        QString text;
    };

    std::vector<Cell> m_cells;
    qint64 m_leftOut = 0;
};

} // namespace bijian
