// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_lines.h"

#include <algorithm>

namespace bijian {

namespace {

// A cell with more characters than this holds prose, and its table is there for the layout.
constexpr qsizetype kLongestDataCell = 200;

// Without blanks, no-break and full-width ones included.
qsizetype wordLength(QStringView text) {
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return c > u' ' && c != u'\u00A0' && c != u'\u3000'; });
}

// What is known of each table before its lines are made, by the index of its node.
struct TableFacts {
    bool isData = false;
    bool isNested = false; // holds another table
    qsizetype longestCell = 0;
    qint32 columns = 0;
};

std::vector<TableFacts> tableFacts(const std::vector<HtmlNode>& nodes) {
    std::vector<TableFacts> facts(nodes.size());
    std::vector<qsizetype> length(nodes.size(), 0);
    for (size_t i = nodes.size(); i-- > 1;) {
        if (nodes[i].role == HtmlRole::Text)
            length[i] = wordLength(nodes[i].text);
        length[static_cast<size_t>(nodes[i].parent)] += length[i];
    }
    std::vector<qint32> table(nodes.size(), -1); // the innermost one around a node
    std::vector<qint32> cells(nodes.size(), 0);  // of a row
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
        own.longestCell = std::max(own.longestCell, length[i]);
        own.columns = std::max(own.columns, cells[parent] += nodes[i].columns);
    }
    for (TableFacts& own : facts)
        own.isData = !own.isNested && own.columns > 1 && own.longestCell <= kLongestDataCell;
    return facts;
}

// The columns of the table that is being written in which a cell of a former row still stands.
class Grid {
public:
    void openTable() {
        m_rowsLeft.clear();
        m_cells = 0;
    }
    void openRow() { m_column = 0; }

    // The columns to pass before the next cell.
    qint32 passTaken() {
        const size_t start = m_column;
        while (m_column < m_rowsLeft.size() && m_rowsLeft[m_column] > 0)
            --m_rowsLeft[m_column++];
        return static_cast<qint32>(m_column - start);
    }

    // False beyond the cap.
    bool place(qint32 columns, qint32 rows) {
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

    void closeRow() {
        for (; m_column < m_rowsLeft.size(); ++m_column)
            m_rowsLeft[m_column] = std::max(0, m_rowsLeft[m_column] - 1);
        m_cells += static_cast<qint64>(m_rowsLeft.size());
    }

private:
    std::vector<qint32> m_rowsLeft;
    size_t m_column = 0;
    qint64 m_cells = 0;
};

// Walks the tree in document order and writes lines.
class Writer {
public:
    Writer(const std::vector<HtmlNode>& nodes, bool showHidden)
        : m_nodes(nodes), m_tables(tableFacts(nodes)), m_showHidden(showHidden) {}

    Result<HtmlPage> run(Monitor& monitor) {
        for (qint32 i = 0; i < static_cast<qint32>(m_nodes.size());) {
            if (i % 4096 == 0 && monitor.isCancelled())
                return ErrorCode::Cancelled;
            while (!m_open.empty() && node(m_open.back().index).end <= i)
                leave();
            const auto next = enter(i);
            if (!next)
                return next.error();
            i = *next;
        }
        while (!m_open.empty())
            leave();
        m_page.lines = m_builder.take();
        m_page.showsHidden = m_showHidden;
        return std::move(m_page);
    }

private:
    // What holds for the words inside an open element.
    struct Open {
        qint32 index = 0;
        qint32 block = 0;
        qint32 dataTable = -1;
        bool isLink = false;
        bool isPreformatted = false;
        bool isPale = false;
    };

    const HtmlNode& node(qint32 index) const { return m_nodes[static_cast<size_t>(index)]; }

    bool isDataPart(const Open& open, HtmlRole role) const {
        return open.dataTable >= 0 && node(open.index).role == role;
    }

    // Returns the node to go on with.
    Result<qint32> enter(qint32 index) {
        const HtmlNode& entered = node(index);
        if (entered.role == HtmlRole::Text) {
            write(entered);
            return entered.end;
        }
        if (entered.role == HtmlRole::Unseen || (entered.hidden && !m_showHidden)) {
            leaveOut(index);
            return entered.end;
        }
        Open open = m_open.empty() ? Open() : m_open.back();
        open.index = index;
        open.isLink = open.isLink || entered.role == HtmlRole::Link;
        open.isPreformatted = open.isPreformatted || entered.role == HtmlRole::Preformatted;
        // White letters of a cell are those of a coloured table.
        if (entered.background || entered.role == HtmlRole::Cell)
            open.isPale = false;
        else if (entered.paleText)
            open.isPale = true;
        if (entered.role == HtmlRole::Table)
            open.dataTable = m_tables[static_cast<size_t>(index)].isData ? index : -1;
        if (entered.role > HtmlRole::Rule)
            open.block = index;
        m_open.push_back(open);
        if (!begin(open))
            return {ErrorCode::MarkupTooComplex, {QStringLiteral("grid"), QString::number(kMaximumGridCells)}};
        return index + 1;
    }

    bool begin(const Open& open) {
        const HtmlNode& entered = node(open.index);
        if (entered.role <= HtmlRole::Link)
            return true;
        if (isDataPart(open, HtmlRole::Cell)) {
            m_builder.skipCells(m_grid.passTaken());
            m_builder.openCell();
            return m_grid.place(entered.columns, entered.rows);
        }
        m_builder.breakLine();
        if (entered.role == HtmlRole::Heading)
            m_builder.setKind(BlockKind::Heading, entered.level);
        if (isDataPart(open, HtmlRole::Table))
            m_grid.openTable();
        if (isDataPart(open, HtmlRole::Row)) {
            m_builder.openRow();
            m_grid.openRow();
        }
        return true;
    }

    void leave() {
        const Open open = m_open.back();
        m_open.pop_back();
        const HtmlNode& left = node(open.index);
        if (left.role <= HtmlRole::LineBreak)
            return;
        if (isDataPart(open, HtmlRole::Cell)) {
            m_builder.skipCells(left.columns - 1);
        } else if (isDataPart(open, HtmlRole::Row)) {
            m_builder.closeRow();
            m_grid.closeRow();
        } else {
            m_builder.breakLine();
        }
        if (left.role == HtmlRole::Heading)
            m_builder.setKind(BlockKind::Paragraph, 0);
    }

    void write(const HtmlNode& words) {
        const Open open = m_open.empty() ? Open() : m_open.back();
        if (open.isPale && !m_showHidden) {
            m_page.hiddenLength += wordLength(words.text);
            return;
        }
        if (open.isPreformatted)
            m_builder.appendPreformatted(words.text, open.block);
        else
            m_builder.append(words.text, open.isLink, open.block);
    }

    void leaveOut(qint32 index) {
        for (qint32 i = index; i < node(index).end; ++i)
            if (node(i).role == HtmlRole::Text)
                m_page.hiddenLength += wordLength(node(i).text);
    }

    const std::vector<HtmlNode>& m_nodes;
    const std::vector<TableFacts> m_tables;
    const bool m_showHidden;
    HtmlLineBuilder m_builder;
    Grid m_grid;
    std::vector<Open> m_open;
    HtmlPage m_page;
};

} // namespace

Result<HtmlPage> htmlLines(const HtmlTree& tree, Monitor& monitor) {
    auto page = Writer(tree.nodes, false).run(monitor);
    if (!page)
        return page;
    qsizetype shown = 0;
    for (const HtmlLine& line : page->lines)
        shown += wordLength(line.text);
    if (page->hiddenLength <= shown)
        return page;
    return Writer(tree.nodes, true).run(monitor);
}

} // namespace bijian
