// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bijian {

// Kinds of characters of a folded text.

inline bool isAsciiDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}

inline bool isLatin(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

inline bool isHan(char16_t c) {
    return c >= u'\u4e00' && c <= u'\u9fff';
}

// What may join the two ends of a range: 3-5, 3—5, 3至5.
inline bool isRangeMark(char16_t c) {
    return c == u'-' || c == u'—' || c == u'–' || c == u'~' || c == u'至' || c == u'到' || c == u'～' || c == u'―' ||
           c == u'─' || c == u'－';
}

// Whether a sentence, a line, a cell or a label ends with it; the null character stands before and behind a text.
inline bool endsSentence(char16_t c) {
    return c == u'\0' || c == u'。' || c == u';' || c == u'!' || c == u'?' || c == u':' || c == u'\t';
}

} // namespace bijian
