// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folded_text.h"

#include <algorithm>

namespace bijian {

namespace {

bool isBlank(char16_t c) {
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\u3000' || c == u'\u00a0' || c == u'\v' || c == u'\f';
}

char16_t folded(char16_t c) {
    return c >= u'\uff01' && c <= u'\uff5e' ? static_cast<char16_t>(c - 0xfee0) : c;
}

bool isLatinOrDigit(char16_t c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

void FoldedText::fold(QStringView text, const TextRange& range) {
    const auto capacity = range.length();
    m_text.resize(capacity);
    m_source.resize(static_cast<size_t>(capacity) + 1);
    QChar* out = m_text.data();
    qint32 size = 0;
    bool blankBefore = false;
    bool quoted = false;
    for (qint32 i = range.start; i < range.end; ++i) {
        const char16_t raw = text[i].unicode();
        if (isBlank(raw)) {
            blankBefore = true;
            continue;
        }
        char16_t c = folded(raw);
        if (c == u'"') {
            c = quoted ? u'”' : u'“';
            quoted = !quoted;
        }
        if (blankBefore && size > 0 && isLatinOrDigit(c) && isLatinOrDigit(out[size - 1].unicode())) {
            out[size] = u' ';
            m_source[static_cast<size_t>(size++)] = i - 1;
        }
        blankBefore = false;
        out[size] = QChar(c);
        m_source[static_cast<size_t>(size++)] = i;
    }
    m_source[static_cast<size_t>(size)] = size > 0 ? m_source[static_cast<size_t>(size) - 1] + 1 : range.start;
    m_source.resize(static_cast<size_t>(size) + 1);
    m_text.resize(size);
    m_data = m_text.constData();
}

TextRange FoldedText::toSource(const TextRange& folded) const {
    if (folded.isEmpty())
        return {toSource(folded.start), toSource(folded.start)};
    return {toSource(folded.start), toSource(folded.end - 1) + 1};
}

qint32 FoldedText::fromSource(qint32 position) const {
    const auto found = std::lower_bound(m_source.begin(), m_source.end() - 1, position);
    return static_cast<qint32>(found - m_source.begin());
}

} // namespace bijian
