// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.h"
#include "core/model/report.h"

#include <QColor>
#include <QList>
#include <QTextEdit>

namespace bijian {

struct Theme;

// How a report's text is laid out in a text view: every position of the document is the same position of the report's
// text, so a range that was read is the range that is marked. Nothing of the text is taken as markup.

// Replaces what the document holds by the report's text: headings stand out, what belongs to the web page is muted.
void fillSourceDocument(QTextDocument& document, const Report& report, const Theme& theme);

// Words that are marked, and how; without a foreground they keep theirs.
struct SourceMark {
    TextRange range;
    QColor background;
    QColor foreground;
};

// Every number that an indicator was read from in the colour of its category, and `chosen`, where it is not empty,
// strongly, last.
std::vector<SourceMark> marksOf(const Report& report, const Codebook& codebook, const TextRange& chosen,
                                const Theme& theme);

// The same marks over the text.
QList<QTextEdit::ExtraSelection> selectionsOf(QTextDocument& document, const std::vector<SourceMark>& marks);

// Which categories of the codebook the report states anything of, as indices into its categories.
QList<int> categoriesOf(const Report& report, const Codebook& codebook);

} // namespace bijian
