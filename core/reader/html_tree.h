// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace bijian {

// What an element does to the lines of a page. Text is a stretch of words, not an element.
enum class HtmlRole : quint8 {
    Text,
    Inline,
    Link, // with a target; a mere anchor is Inline
    LineBreak,
    Rule, // hr: ends a line and is nothing itself
    Block,
    Heading,
    Preformatted,
    Table,
    Caption,
    Row,
    Cell,
    Navigation, // nav, aside and the ARIA roles of such parts
    Margin,     // header, footer: of the page or of the article
    Control,    // button, select, option, form fields
    Unseen,     // not shown, by what it is (noscript, template, head)
};

// A node of a page, in document order. `parent` is an index, -1 for the root; the subtree of node i is [i, end).
struct HtmlNode {
    HtmlRole role = HtmlRole::Inline;
    qint8 level = 0; // of a heading, 1 to 6
    qint32 parent = -1;
    qint32 end = 0;
    QString text;  // canonical; white space as in the markup
    QString names; // class and id, as written
    qint32 columns = 1;
    qint32 rows = 1;
    bool hidden = false;          // by an attribute or a style of its own
    bool tinyText = false;        // letters without size
    bool sizedText = false;       // letters with a size of their own
    std::optional<bool> paleText; // white letters, or letters of another colour
    bool background = false;      // a background of its own, on which white letters may be seen
};

// A page as a flat list: passes over it are loops, so no depth of nesting can exhaust the stack. `hiddenCharacters`
// counts format characters that entities brought in and that were taken out; `hiddenSeverity` says how bad they are.
struct HtmlTree {
    std::vector<HtmlNode> nodes;
    qsizetype hiddenCharacters = 0;
    IssueSeverity hiddenSeverity = IssueSeverity::Note;
};

// `markup` has passed scanHtml(). colspan and rowspan are clamped to 1000 and 65534 as the standard does.
HtmlTree parseHtml(const QByteArray& markup);

} // namespace bijian
