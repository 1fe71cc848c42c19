// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace bijian {

// What becomes of bytes in one encoding (编码选项). `broken` counts the characters that are no text: sequences that the
// encoding does not have, and characters that nobody writes (unassigned, private, controls).
struct EncodingChoice {
    QString encoding; // IANA name
    qsizetype broken = 0;
    QString beginning; // of the text, canonical, at most kChoiceLength UTF-16 units
};
inline constexpr qsizetype kChoiceLength = 2'000;

// Those that Chinese reports come in, the least broken first; of equals the more usual.
std::vector<EncodingChoice> encodingChoices(const QByteArray& bytes);

// The bytes in UTF-8, with its mark at the start, as if they were in that encoding; what is broken is U+FFFD. Empty
// where the encoding is not known.
QByteArray recoded(const QByteArray& bytes, const QString& encoding);

} // namespace bijian
