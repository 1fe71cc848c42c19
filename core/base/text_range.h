// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace bijian {

// A half-open range [start, end) of UTF-16 code units in a report's canonical text, the one unit of position of the
// whole program. 0 <= start <= end; the text's length bounds it (checked by whoever makes it).
struct TextRange {
    qint32 start = 0;
    qint32 end = 0;

    qint32 length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qint32 position) const { return start <= position && position < end; }
    bool contains(const TextRange& other) const { return start <= other.start && other.end <= end; }
    bool overlaps(const TextRange& other) const { return start < other.end && other.start < end; }
    QStringView of(QStringView text) const { return text.mid(start, end - start); }

    auto operator<=>(const TextRange&) const = default;
};

} // namespace bijian
