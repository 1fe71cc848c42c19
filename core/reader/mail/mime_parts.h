// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace bijian {

inline constexpr qint32 kMaximumMimeDepth = 32;
inline constexpr qint32 kMaximumMimeParts = 5'000;

// A part of a message that holds no others, decoded. `fileName` and `location` are labels: no path is made from them.
struct MimePart {
    QByteArray type; // such as "text/html", lower case
    QString charset; // as declared
    QByteArray id;   // Content-ID, without its brackets
    QString fileName;
    bool isAttachment = false; // declared as one, or with a file name
    QByteArray bytes;
};

// A MIME message (RFC 2045 to 2047, 2231, 2387), flat: the parts of all parts, and of messages within it, in file
// order.
struct MimeMessage {
    QString subject;
    QByteArray rootId;  // of the part that the others belong to (multipart/related, start); empty where none is named
    bool isCut = false; // a multipart has no end: what is missing cannot be known
    std::vector<MimePart> parts;
};

// Fails as scanMime() does, with FileDamaged where there is no part, and with Cancelled. What comes out of the parts is
// no more than went in, so that the limit on a file's size is one on it too.
Result<MimeMessage> readMime(const QByteArray& bytes, Monitor& monitor);

// The page that the other parts belong to: that of rootId, else the first one. Null where there is none.
const MimePart* rootPage(const MimeMessage& message);

} // namespace bijian
