// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace bijian::test {

// A part of a message: these fields, without the line end of the last, and this content, in its encoding already.
struct MailPart {
    QByteArray fields;
    QByteArray content;
};

// A multipart of this kind ("related", "mixed", ...) and boundary, with its Content-Type as the first line; to be set
// after the fields of a message, or as a part of another.
QByteArray multipart(const QByteArray& kind, const QByteArray& boundary, const QList<MailPart>& parts);
// A page saved with its pictures, as browsers write it.
QByteArray mhtOf(const QByteArray& page, const QByteArray& type = "text/html; charset=utf-8");
// A message that was sent, whose subject says "subject".
QByteArray emlOf(const QByteArray& subject, const QByteArray& content);
// "attachment" of this name, in base64.
MailPart attachment(const QByteArray& name, const QByteArray& bytes);

} // namespace bijian::test
