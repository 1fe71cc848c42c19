// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/story_writer.h"

#include <algorithm>

namespace bijian {

namespace {

// No document nests deeper; what does is left open.
constexpr size_t kMostOpen = 256;

} // namespace

void StoryWriter::openParagraph() {
    if (m_paragraphs.size() >= kMostOpen)
        return;
    m_paragraphs.push_back({m_paragraphs.empty() ? std::exchange(m_joined, {}) : QString(), {}, m_tables.size()});
}

void StoryWriter::append(QStringView words) {
    if (!m_paragraphs.empty())
        m_paragraphs.back().text += words;
}

void StoryWriter::closeParagraph(const QString& number, BlockKind kind, qint8 level, bool joins) {
    if (m_paragraphs.empty())
        return;
    Paragraph paragraph = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    if (joins && m_paragraphs.empty() && paragraph.behind.empty()) {
        m_joined = number + paragraph.text;
        return;
    }
    if (!paragraph.text.trimmed().isEmpty())
        put({number + paragraph.text, kind, level});
    for (const Line& line : paragraph.behind)
        put(line);
}

void StoryWriter::openBox() {
    m_boxes.push_back(m_paragraphs.size());
}

void StoryWriter::closeBox() {
    if (!m_boxes.empty())
        m_boxes.pop_back();
}

// In a cell, behind the paragraph around the innermost box, or in the document.
void StoryWriter::put(const Line& line) {
    const bool inBox = !m_boxes.empty() && m_boxes.back() > 0 && m_boxes.back() <= m_paragraphs.size();
    const size_t around = inBox ? m_boxes.back() : 0;
    const bool inTable = !m_tables.empty() && m_tables.back().paragraphs >= around;
    if (inTable && !m_tables.back().isLayout && !m_tables.back().rows.empty() && !m_tables.back().rows.back().empty()) {
        m_tables.back().rows.back().back().paragraphs.append(line.text);
        return;
    }
    if (inBox)
        m_paragraphs[around - 1].behind.push_back(line);
    else
        m_builder.addLine(line.text, line.kind, line.level);
}

void StoryWriter::putTable(const std::vector<TableRow>& rows) {
    if (m_boxes.empty() || m_boxes.back() == 0) {
        m_builder.addTable(rows);
        return;
    }
    for (const TableRow& row : rows)
        for (const TableCell& cell : row)
            for (const QString& paragraph : cell.paragraphs)
                put({paragraph, BlockKind::Paragraph, 0});
}

void StoryWriter::openTable() {
    if (m_tables.size() >= kMostOpen)
        return;
    // What the outer table holds so far stands before the inner one.
    for (Table& outer : m_tables) {
        const std::vector<TableRow> rows = std::exchange(outer.rows, {});
        outer.isLayout = true;
        for (const TableRow& row : rows)
            for (const TableCell& cell : row)
                for (const QString& paragraph : cell.paragraphs)
                    m_builder.addLine(paragraph);
    }
    m_tables.push_back({{}, {}, false, m_paragraphs.size()});
}

void StoryWriter::openRow() {
    if (!m_tables.empty())
        m_tables.back().rows.emplace_back();
}

void StoryWriter::skipColumns(qint32 count) {
    if (count > 0)
        openCell(count);
}

void StoryWriter::openCell(qint32 columns, qint32 rows) {
    if (m_tables.empty())
        return;
    if (m_tables.back().rows.empty())
        m_tables.back().rows.emplace_back();
    m_tables.back().rows.back().push_back({{}, columns, rows});
}

void StoryWriter::widenCell(qint32 columns) {
    if (!m_tables.empty() && !m_tables.back().rows.empty() && !m_tables.back().rows.back().empty())
        m_tables.back().rows.back().back().columns = columns;
}

void StoryWriter::closeRow(bool isLeftOut, const std::vector<qint32>& edges) {
    if (m_tables.empty() || m_tables.back().rows.empty())
        return;
    if (isLeftOut)
        m_tables.back().rows.pop_back();
    else if (!edges.empty())
        m_tables.back().edges.push_back(edges);
}

// A cell takes as many columns as there are edges of other rows within it.
void StoryWriter::countColumns(Table& table) {
    constexpr qint32 kNear = 100; // edges that are meant to be one
    if (table.edges.size() != table.rows.size())
        return;
    std::vector<qint32> all;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (table.edges[i].size() != table.rows[i].size() + 1)
            return;
        all.insert(all.end(), table.edges[i].begin(), table.edges[i].end());
    }
    std::sort(all.begin(), all.end());
    std::vector<qint32> edges;
    for (const qint32 edge : all)
        if (edges.empty() || edge - edges.back() > kNear)
            edges.push_back(edge);
    const auto columnOf = [&edges](qint32 edge) {
        return static_cast<qint32>(std::upper_bound(edges.begin(), edges.end(), edge) - edges.begin());
    };
    for (size_t i = 0; i < table.rows.size(); ++i) {
        for (size_t k = 0; k < table.rows[i].size(); ++k) {
            const qint32 columns = columnOf(table.edges[i][k + 1]) - columnOf(table.edges[i][k]);
            table.rows[i][k].columns = std::clamp(columns, 1, DocumentBuilder::kMaximumSpan);
        }
    }
}

void StoryWriter::closeTable() {
    if (m_tables.empty())
        return;
    Table table = std::move(m_tables.back());
    m_tables.pop_back();
    if (table.isLayout)
        return;
    countColumns(table);
    putTable(table.rows);
}

} // namespace bijian
