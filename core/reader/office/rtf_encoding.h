// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bijian {

// The IANA names of what RTF says by number; empty for those that say nothing (0 and 1 for a font, 0 for a code page).
QString encodingOfFontCharset(int charset);
QString encodingOfCodePage(int codePage);

// Of fonts whose characters are pictures.
inline constexpr int kSymbolCharset = 2;

} // namespace bijian
