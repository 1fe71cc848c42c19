// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace bijian {

// How a tag behaves in the tree construction of the HTML standard, as far as it decides how deep a page nests.
enum class TagClass : quint8 {
    Ordinary,   // any other element: its end tag does not reach over a block
    Formatting, // reopened in the next block where it was not closed (b, font, a, ...)
    Block,      // "special" elements
    Table,      // table and its parts; table, td, th and caption also bound what an end tag reaches
    Void,       // never has content
    Dropped,    // content is not text for readers (script, style, ...)
    Ignored,    // tag itself is skipped, as its special rules would swallow what follows (plaintext, xmp)
    RawText,    // text without markup (textarea)
};

// `name` in lower case.
TagClass tagClass(QByteArrayView name);

} // namespace bijian
