// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/table_grid.h"

#include <algorithm>

namespace bijian {

qsizetype visibleLength(QStringView text) {
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return c > u' ' && c != u'\u00A0' && c != u'\u3000'; });
}

void TableGrid::openTable() {
    m_rowsLeft.clear();
    m_cells = 0;
}

qint32 TableGrid::passTaken() {
    const size_t start = m_column;
    while (m_column < m_rowsLeft.size() && m_rowsLeft[m_column] > 0)
        --m_rowsLeft[m_column++];
    return static_cast<qint32>(m_column - start);
}

bool TableGrid::place(qint32 columns, qint32 rows) {
    m_cells += columns;
    if (m_cells > kMaximumGridCells)
        return false;
    const size_t end = m_column + static_cast<size_t>(columns);
    if (m_rowsLeft.size() < end)
        m_rowsLeft.resize(end, 0);
    std::fill(m_rowsLeft.begin() + static_cast<qptrdiff>(m_column), m_rowsLeft.begin() + static_cast<qptrdiff>(end),
              rows - 1);
    m_column = end;
    return true;
}

void TableGrid::closeRow() {
    for (; m_column < m_rowsLeft.size(); ++m_column)
        m_rowsLeft[m_column] = std::max(0, m_rowsLeft[m_column] - 1);
    m_cells += static_cast<qint64>(m_rowsLeft.size());
}

} // namespace bijian
