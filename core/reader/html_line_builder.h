// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outline.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace bijian {

// A line of a page as a reader sees it: not blank, no blanks at its ends. `node` is the innermost block of the tree
// around its first word. `linkLength` counts its characters that are links.
struct HtmlLine {
    QString text;
    BlockKind kind = BlockKind::Paragraph;
    qint8 level = 0;
    qint32 node = 0;
    qint32 linkLength = 0;
};

// Sets words into lines with the white space of HTML: runs become one blank, and a line end of the markup between two
// Chinese characters becomes nothing. While a row of a table is open, everything goes into one line, its cells
// separated by tabs; empty cells at its end are left out.
class HtmlLineBuilder {
public:
    void append(QStringView words, bool isLink, qint32 block);
    void appendPreformatted(QStringView words, qint32 block);
    // Ends the line; in a cell of an open row, only the word.
    void breakLine();
    // What the lines begun from here on are: Heading with its level, or Paragraph.
    void setKind(BlockKind kind, qint8 level);

    void openRow();
    void openCell();
    // Cells before the next one that spans from other places have taken.
    void skipCells(qint32 count);
    void closeRow();

    std::vector<HtmlLine> take();

private:
    enum class Space : quint8 { None, Blank, LineEnd };

    // Characters that are set as they are.
    void appendWord(QStringView word, bool isLink, qint32 block);
    void endCell();
    void endLine(const QString& text, BlockKind kind);

    std::vector<HtmlLine> m_lines;
    QString m_words;
    Space m_space = Space::None;
    bool m_isRow = false;
    bool m_isCell = false;
    QStringList m_cells;
    HtmlLine m_line;
    BlockKind m_kind = BlockKind::Paragraph;
    qint8 m_level = 0;
};

} // namespace bijian
