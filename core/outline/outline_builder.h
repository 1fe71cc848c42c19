// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outline.h"
#include "core/outline/outline_lexicon.h"

#include <QString>

namespace bijian {

// Cuts a canonical text into blocks and sentences (篇章切分): headings (一、 （一） 1. and what the reader knows to be
// one), paragraphs (lines that a hard wrap has broken are joined again), table rows, furniture; and says of each
// whether it tells what was done, what is lacking or what is to be done. Sentences end at 。！？； and at the end of
// their block, and begin anew at an item mark (一是, （一）, 1.) even where the full stop before it is lost; none is
// longer than 2,000 characters. Linear in
// the length of the text; positions are UTF-16 code units of `text`. `hints` must be in text order.
Outline buildOutline(QStringView text, const std::vector<LayoutHint>& hints, const OutlineLexicon& lexicon);

} // namespace bijian
