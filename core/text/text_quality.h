// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace bijian {

// How much a text looks like Chinese prose, for choosing among decodings of the same bytes and for telling text from
// binary data. `score` is the mean over its characters: 1 for a common Han character or CJK punctuation, less than 0
// for what a wrong decoding yields (rare Han, other scripts, private use, unassigned, controls, U+FFFD). Blank texts
// score 0. A run of NULs (padding of a file) counts as one control character; `controls` is the share of the others.
// `isChinese`: beyond ASCII there are enough characters, and so good ones, that no other decoding of the bytes can be
// better.
struct TextQuality {
    double score = 0.0;
    double controls = 0.0;
    bool isChinese = false;
};

TextQuality textQuality(QStringView text);

} // namespace bijian
