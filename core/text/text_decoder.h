// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/report.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace bijian {

// The longest canonical text of a report, in UTF-16 code units.
inline constexpr qint64 kMaximumTextLength = 20'000'000;

// Bytes that became text. `text` is canonical (see canonical_text.h). `encoding` is the IANA name of what the bytes
// were decoded as: "UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE" or what the file declares. Whatever could not be
// decoded, was left out or is a guess stands in `issues`.
struct DecodedText {
    QString text;
    QString encoding;
    std::vector<Issue> issues;
};

// Decodes the bytes of a text file. A byte order mark is believed where the bytes agree with it, then strict UTF-8;
// else UTF-8, GB18030, Big5, UTF-16 of both orders and the declared encoding (gb2312 and gbk mean GB18030) are tried on
// the whole input, and the one that gives the best Chinese text is taken, which needs a few characters to be sure.
// Undecodable bytes become U+FFFD and an issue.
//
// Fails with FileEmpty (nothing but white space), FileBinary (no encoding gives text) and TextTooLong (over `limit`
// UTF-16 code units).
Result<DecodedText> decodeText(QByteArrayView bytes, const QString& declaredEncoding = {},
                               qint64 limit = kMaximumTextLength);

} // namespace bijian
