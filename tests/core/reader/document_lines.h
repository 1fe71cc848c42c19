// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/document.h"

#include <QStringList>

namespace bijian::test {

// The lines of a document's text that are not blank, each after its hint: "F|", "T|", "H2|" (a heading of level 2),
// "R|", or
// "|" for none. Tabs are shown as "→". A hint that is not about one whole line gives a line of its own that says so.
QStringList documentLines(const Document& document);

} // namespace bijian::test
