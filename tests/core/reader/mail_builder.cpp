// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reader/mail_builder.h"

namespace bijian::test {

QByteArray multipart(const QByteArray& kind, const QByteArray& boundary, const QList<MailPart>& parts) {
    QByteArray bytes = "Content-Type: multipart/" + kind + ";\r\n\tboundary=\"" + boundary + "\"\r\n\r\n";
    for (const MailPart& part : parts)
        bytes += "--" + boundary + "\r\n" + part.fields + (part.fields.isEmpty() ? "\r\n" : "\r\n\r\n") + part.content +
                 "\r\n";
    return bytes + "--" + boundary + "--\r\n";
}

QByteArray mhtOf(const QByteArray& page, const QByteArray& type) {
    return "From: <Saved by Bijian>\r\nSubject: page\r\nMIME-Version: 1.0\r\n" +
           multipart("related", "--=_M",
                     {{"Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <page>",
                       page.toBase64()},
                      {"Content-Type: image/png\r\nContent-Location: ../../etc/a.png", "\x89PNG"}});
}

QByteArray emlOf(const QByteArray& subject, const QByteArray& content) {
    return "From: a@example.invalid\r\nTo: b@example.invalid\r\nSubject: " + subject + "\r\nMIME-Version: 1.0\r\n" +
           content;
}

MailPart attachment(const QByteArray& name, const QByteArray& bytes) {
    return {"Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
            "Content-Disposition: attachment; filename=\"=?utf-8?B?" +
                name.toBase64() + "?=\"",
            bytes.toBase64()};
}

} // namespace bijian::test
