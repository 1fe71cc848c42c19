// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/story_writer.h"

#include <vector>

namespace bijian {

// Tables of formats that have no element around them (Word's DOC, RTF): each paragraph says how deep it lies, and marks
// behind cells and rows say where these end. Opens and closes tables, rows and cells of a writer accordingly.
class MarkedTables {
public:
    explicit MarkedTables(StoryWriter& writer) : m_writer(writer) {}

    // Before a paragraph that lies in `depth` tables.
    void enter(size_t depth);
    // Of the innermost table.
    void endCell();
    // The mark of a row, which lies in `depth` tables, at least one; `edges` as StoryWriter::closeRow takes them.
    void endRow(size_t depth, bool isLeftOut, const std::vector<qint32>& edges);
    void close() { closeTo(0); }

private:
    struct Level {
        bool isRowOpen = false;
        bool isCellOpen = false;
    };

    void openTo(size_t depth);
    void closeTo(size_t depth);
    void openCell();

    StoryWriter& m_writer;
    std::vector<Level> m_levels;
};

} // namespace bijian
