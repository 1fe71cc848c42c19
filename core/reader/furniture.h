// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/furniture_lexicon.h"

#include <QStringView>

#include <vector>

namespace bijian {

// Prose in the sense of a report's body: long enough and with punctuation inside. Neither a title nor a menu is.
bool isProse(QStringView line);

// Which lines of a page's visible text are furniture (页面杂项) by their words and their place: tool bars and source
// lines anywhere; before the first prose also runs of short lines with words of menus among them, dates in digits
// beside source lines, and the value below an empty label; behind the last prose also everything from a heading such as
// 相关链接 on. One entry for each line; blank lines are none.
std::vector<bool> furnitureLines(const std::vector<QStringView>& lines, const FurnitureLexicon& lexicon);

} // namespace bijian
