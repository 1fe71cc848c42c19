// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/paragraph_role.h"

#include <QByteArray>

#include <vector>

namespace bijian {

// What the reader needs of the properties of a run of characters ([MS-DOC] 2.6.1).
struct DocRun {
    bool isDeleted = false;
    bool isHidden = false;
    char16_t symbol = 0; // that stands for the characters of the run
};

// What the reader needs of those of a paragraph ([MS-DOC] 2.6.2).
struct DocParagraph {
    int tableDepth = 0;
    bool endsRow = false;  // the mark of a row, not of a cell
    bool endsCell = false; // in a table within a table, whose marks are paragraph marks
    ParagraphRole role;
    int list = -1; // index of its list, from 1; 0 for none
    int listLevel = -1;
    std::vector<qint32> edges; // of the cells of a row, from the left, one more than cells
};

// Properties by their place in the stream, from `start` to the next one's.
template <typename Properties>
struct DocStretch {
    quint32 start = 0;
    quint32 end = 0;
    Properties properties;
};

// What paragraphs have by their style.
using DocStyles = std::vector<DocParagraph>;

// Property changes (sprms) on what was there before. `data`: the stream where long changes stand.
void applyRun(QByteArrayView changes, DocRun& run);
void applyParagraph(QByteArrayView changes, QByteArrayView data, DocParagraph& paragraph);

// The stretches that the pages of a stream hold (formatted disk pages, [MS-DOC] 2.9.33 and 2.9.175), in order, as the
// plex of page numbers lists them. Pages outside the stream are left out.
std::vector<DocStretch<DocRun>> docRuns(const QByteArray& stream, QByteArrayView plex);
std::vector<DocStretch<DocParagraph>> docParagraphs(const QByteArray& stream, QByteArrayView plex,
                                                    const DocStyles& styles, QByteArrayView data);

} // namespace bijian
