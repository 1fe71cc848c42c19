// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bijian {

// Makes the text of a PDF that QPdfWriter wrote what was drawn. A font may show several characters with one glyph (自
// U+81EA and the radical ⾃ U+2F83; space and tab), and QPdfWriter notes the first of them for searching and copying;
// this notes the one that texts use instead. Nothing else of the file changes, nor does its length.
void preferCommonCharacters(QByteArray& pdf);

} // namespace bijian
