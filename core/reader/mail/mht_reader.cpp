// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/mail/mht_reader.h"

#include "core/reader/html_reader.h"
#include "core/reader/mail/mime_header.h"
#include "core/reader/mail/mime_parts.h"

namespace bijian {

QString MhtReader::format() const {
    return QStringLiteral("mht");
}

QStringList MhtReader::extensions() const {
    return {QStringLiteral("mht"), QStringLiteral("mhtml")};
}

Claim MhtReader::claim(const FileSignature& file) const {
    return mailKind(file.head) == MailKind::WebArchive ? Claim::Certain : Claim::No;
}

Result<Document> MhtReader::read(const QByteArray& bytes, Monitor& monitor) const {
    const auto message = readMime(bytes, monitor);
    if (!message)
        return message.error();
    const MimePart* page = rootPage(*message);
    if (!page || page->bytes.trimmed().isEmpty())
        return message->isCut ? Result<Document>(ErrorCode::FileDamaged, {QStringLiteral("text/html")})
                              : Result<Document>(ErrorCode::NoText);
    auto document = HtmlReader().readDeclared(page->bytes, page->charset, monitor);
    if (!document)
        return document;
    document->format = format();
    if (message->isCut)
        document->issues.push_back({IssueSeverity::Doubtful, IssueCode::FileDamaged, {QStringLiteral("MIME")}, {}});
    return document;
}

} // namespace bijian
