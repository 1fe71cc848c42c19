// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace bijian {

// What a Content-Type says. `name` is such as "text/html", lower case; "text/plain" where there is none.
struct MimeType {
    QByteArray name;
    QByteArray boundary;
    QByteArray start; // Content-ID of the root of a multipart/related, as written
    QString charset;
    QString fileName;
};

// The values of fields (RFC 2045, 2047, 2183, 2231), as GMime reads them: its functions for single values only, because
// its parser recurses on groups of addresses as deep as a message likes. Bare bytes are UTF-8 or else GB18030.
MimeType mimeType(const QByteArray& contentType);
QString mimeText(const QByteArray& value);

struct MimeDisposition {
    bool isAttachment = false;
    QString fileName;
};
MimeDisposition mimeDisposition(const QByteArray& contentDisposition);

// What an encoding (base64, quoted-printable) holds; the bytes themselves where it has another name. Never longer than
// `content` but for a few bytes.
QByteArray mimeDecoded(QByteArrayView content, const QByteArray& encoding);

} // namespace bijian
