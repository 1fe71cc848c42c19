// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace bijian {

// Text from bytes of one encoding; each undecodable sequence has become one U+FFFD and is counted in `undecodable`.
struct ConvertedText {
    QString text;
    qsizetype undecodable = 0;
};

// The IANA name of the encoding that a file means by the name it declares, in any case: gb2312 and gbk, whose pages
// hold characters outside them, mean GB18030; utf-16 without order means little endian. Empty where the name is
// unknown.
QString encodingMeantBy(const QString& declared);

// Fails only where ICU does not know the encoding. A byte order mark of the encoding at the start is not text.
std::optional<ConvertedText> convertBytes(QByteArrayView bytes, const QString& encoding);

// The byte order mark at the start: the encoding that it announces and how many bytes it takes; length 0 where there is
// none.
struct ByteOrderMark {
    QString encoding;
    qsizetype length = 0;
};
ByteOrderMark byteOrderMark(QByteArrayView bytes);

} // namespace bijian
