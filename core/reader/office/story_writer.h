// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/document_builder.h"

#include <vector>

namespace bijian {

// Sets the paragraphs and tables of an office document in their order (正文流), as its reader comes upon them: text
// boxes and notes that stand inside a paragraph go behind it, and a table that holds another one lays out the page, so
// that its cells become lines. Calls are balanced; those that are not are ignored.
class StoryWriter {
public:
    explicit StoryWriter(DocumentBuilder& builder) : m_builder(builder) {}

    struct Line {
        QString text;
        BlockKind kind = BlockKind::Paragraph;
        qint8 level = 0;
    };

    void openParagraph();
    void append(QStringView words);
    bool isInParagraph() const { return !m_paragraphs.empty(); }
    // `joins`: the next paragraph goes on in this one, whose end was deleted.
    void closeParagraph(const QString& number, BlockKind kind, qint8 level, bool joins);

    // What is in a box stands behind the paragraph around it.
    void openBox();
    void closeBox();

    void openTable();
    void openRow();
    // Columns before the first cell.
    void skipColumns(qint32 count);
    void openCell(qint32 columns, qint32 rows = 1);
    // The cell that was opened last takes so many columns.
    void widenCell(qint32 columns);
    // `isLeftOut`: the row was deleted. `edges` of its cells from the left, one more than cells, in twentieths of a
    // point, where the format says so instead of counting columns; it must do so for all rows of the table.
    void closeRow(bool isLeftOut, const std::vector<qint32>& edges = {});
    void closeTable();

private:
    struct Paragraph {
        QString text;
        std::vector<Line> behind; // of boxes in it
        size_t tables = 0;        // open around it
    };
    struct Table {
        std::vector<TableRow> rows;
        std::vector<std::vector<qint32>> edges;
        bool isLayout = false;
        size_t paragraphs = 0; // open around it
    };

    void put(const Line& line);
    void putTable(const std::vector<TableRow>& rows);
    static void countColumns(Table& table);

    DocumentBuilder& m_builder;
    std::vector<Paragraph> m_paragraphs;
    std::vector<Table> m_tables;
    std::vector<size_t> m_boxes; // for each open one, the paragraphs around it
    QString m_joined;
};

} // namespace bijian
