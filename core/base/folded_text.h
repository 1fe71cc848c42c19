// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_range.h"

#include <QString>

#include <vector>

namespace bijian {

// A stretch of a text made easy to scan, with the way back: full-width ASCII is folded to ASCII (and "" to “”), white
// space that layout has put inside Chinese (hard-wrapped lines, blanks round digits) is dropped, and white space
// between two Latin letters or digits is one blank; a tab (between the cells of a table row) stays. Every character of
// the folded text comes from exactly one character of the source, in order, so any range of it has a range in the
// source.
//
// A buffer to be filled again and again: fold() keeps the memory.
class FoldedText {
public:
    void fold(QStringView text, const TextRange& range);

    QStringView view() const { return m_text; }
    qint32 size() const { return static_cast<qint32>(m_text.size()); }
    char16_t at(qint32 index) const { return index >= 0 && index < size() ? m_data[index].unicode() : u'\0'; }

    // The place in the source of a folded character; one past the last source character for index == size().
    qint32 toSource(qint32 index) const { return m_source[static_cast<size_t>(index)]; }
    // From the first to just behind the last character of a folded range; empty ranges stay empty.
    TextRange toSource(const TextRange& folded) const;
    // The folded index of the first character that stands at or behind a place in the source.
    qint32 fromSource(qint32 position) const;

private:
    QString m_text;
    const QChar* m_data = nullptr;
    std::vector<qint32> m_source;
};

} // namespace bijian
