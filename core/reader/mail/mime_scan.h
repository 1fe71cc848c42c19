// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/mail/mime_header.h"

#include <QByteArrayView>

#include <vector>

namespace bijian {

// A part of a message that holds no others: its fields and where its content stands, still in its encoding.
struct MimeLeaf {
    MimeHeader header;
    qsizetype start = 0;
    qsizetype end = 0;
};

// How a MIME message is built (RFC 2046, 5.1): its own fields and its leaves, and those of messages in it, in file
// order.
struct MimeShape {
    MimeHeader header;
    std::vector<MimeLeaf> leaves;
    bool isCut = false; // a multipart has no end, or no boundary
};

// One pass over the lines, in linear time, without recursion. Fails with PackageTooLarge ("depth", kMaximumMimeDepth;
// "entries", kMaximumMimeParts).
Result<MimeShape> scanMime(QByteArrayView bytes);

} // namespace bijian
