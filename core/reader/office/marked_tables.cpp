// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/marked_tables.h"

namespace bijian {

void MarkedTables::enter(size_t depth) {
    closeTo(depth);
    openTo(depth);
    if (depth > 0)
        openCell();
}

void MarkedTables::endCell() {
    if (!m_levels.empty())
        m_levels.back().isCellOpen = false;
}

void MarkedTables::endRow(size_t depth, bool isLeftOut, const std::vector<qint32>& edges) {
    closeTo(depth);
    openTo(depth);
    m_writer.closeRow(isLeftOut, edges);
    m_levels.back() = {};
}

void MarkedTables::openTo(size_t depth) {
    while (m_levels.size() < depth) {
        // A table within a table stands in a cell of the one around it.
        if (!m_levels.empty())
            openCell();
        m_writer.openTable();
        m_levels.emplace_back();
    }
}

void MarkedTables::openCell() {
    Level& level = m_levels.back();
    if (!level.isRowOpen)
        m_writer.openRow();
    if (!level.isCellOpen)
        m_writer.openCell(1);
    level = {true, true};
}

void MarkedTables::closeTo(size_t depth) {
    for (; m_levels.size() > depth; m_levels.pop_back())
        m_writer.closeTable();
}

} // namespace bijian
