// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_lines.h"

#include "core/reader/html_table.h"
#include "core/reader/table_grid.h"

#include <algorithm>

namespace bijian {

namespace {

// Walks the tree in document order and writes lines.
class Writer {
public:
    Writer(const std::vector<HtmlNode>& nodes, bool showHidden)
        : m_nodes(nodes), m_isData(dataTables(nodes)), m_showHidden(showHidden) {}

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
        bool isOnColour = false;
        bool isTiny = false;
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
        open.isPale = entered.paleText.value_or(open.isPale);
        // White letters of a cell are those of a coloured table.
        open.isOnColour = open.isOnColour || entered.background || entered.role == HtmlRole::Cell;
        open.isTiny = entered.tinyText || (open.isTiny && !entered.sizedText);
        if (entered.role == HtmlRole::Table)
            open.dataTable = m_isData[static_cast<size_t>(index)] ? index : -1;
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
        if (((open.isPale && !open.isOnColour) || open.isTiny) && !m_showHidden) {
            m_page.hiddenLength += visibleLength(words.text);
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
                m_page.hiddenLength += visibleLength(node(i).text);
    }

    const std::vector<HtmlNode>& m_nodes;
    const std::vector<bool> m_isData;
    const bool m_showHidden;
    HtmlLineBuilder m_builder;
    TableGrid m_grid;
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
        shown += visibleLength(line.text);
    if (page->hiddenLength <= shown)
        return page;
    return Writer(tree.nodes, true).run(monitor);
}

} // namespace bijian
