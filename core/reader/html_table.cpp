// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_table.h"

#include <algorithm>

namespace bijian {

namespace {

// A cell with more characters than this holds prose, and its table is there for the layout.
constexpr qsizetype kLongestDataCell = 200;

struct TableFacts {
    bool isNested = false; // holds another table
    qsizetype longestCell = 0;
    qint32 columns = 0;
};

// The visible length of each node with all that is in it.
std::vector<qsizetype> visibleLengths(const std::vector<HtmlNode>& nodes) {
    std::vector<qsizetype> lengths(nodes.size(), 0);
    for (size_t i = nodes.size(); i-- > 1;) {
        if (nodes[i].role == HtmlRole::Text)
            lengths[i] = visibleLength(nodes[i].text);
        lengths[static_cast<size_t>(nodes[i].parent)] += lengths[i];
    }
    return lengths;
}

} // namespace

qsizetype visibleLength(QStringView text) {
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return c > u' ' && c != u'\u00A0' && c != u'\u3000'; });
}

std::vector<bool> dataTables(const std::vector<HtmlNode>& nodes) {
    const std::vector<qsizetype> lengths = visibleLengths(nodes);
    std::vector<TableFacts> facts(nodes.size());
    std::vector<qint32> table(nodes.size(), -1);  // the innermost one around a node
    std::vector<qint32> columns(nodes.size(), 0); // of a row, so far
    for (size_t i = 1; i < nodes.size(); ++i) {
        const auto parent = static_cast<size_t>(nodes[i].parent);
        table[i] = nodes[parent].role == HtmlRole::Table ? nodes[i].parent : table[parent];
        if (table[i] < 0)
            continue;
        TableFacts& own = facts[static_cast<size_t>(table[i])];
        if (nodes[i].role == HtmlRole::Table)
            own.isNested = true;
        if (nodes[i].role != HtmlRole::Cell)
            continue;
        own.longestCell = std::max(own.longestCell, lengths[i]);
        columns[parent] += nodes[i].columns;
        own.columns = std::max(own.columns, columns[parent]);
    }
    std::vector<bool> isData(nodes.size(), false);
    for (size_t i = 0; i < nodes.size(); ++i)
        isData[i] = !facts[i].isNested && facts[i].columns > 1 && facts[i].longestCell <= kLongestDataCell;
    return isData;
}

void HtmlGrid::openTable() {
    m_rowsLeft.clear();
    m_cells = 0;
}

qint32 HtmlGrid::passTaken() {
    const size_t start = m_column;
    while (m_column < m_rowsLeft.size() && m_rowsLeft[m_column] > 0)
        --m_rowsLeft[m_column++];
    return static_cast<qint32>(m_column - start);
}

bool HtmlGrid::place(qint32 columns, qint32 rows) {
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

void HtmlGrid::closeRow() {
    for (; m_column < m_rowsLeft.size(); ++m_column)
        m_rowsLeft[m_column] = std::max(0, m_rowsLeft[m_column] - 1);
    m_cells += static_cast<qint64>(m_rowsLeft.size());
}

} // namespace bijian
