// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/mail/mime_parts.h"

#include "core/reader/mail/mime_field.h"
#include "core/reader/mail/mime_scan.h"

#include <algorithm>

namespace bijian {

namespace {

QByteArray withoutBrackets(const QByteArray& value) {
    const QByteArray id = value.trimmed();
    return id.startsWith('<') && id.endsWith('>') ? id.sliced(1, id.size() - 2) : id;
}

MimePart partFrom(const MimeLeaf& leaf, QByteArrayView bytes) {
    const MimeType type = mimeType(leaf.header.value("content-type"));
    const MimeDisposition disposition = mimeDisposition(leaf.header.value("content-disposition"));
    MimePart part;
    part.type = type.name;
    part.charset = type.charset;
    part.id = withoutBrackets(leaf.header.value("content-id"));
    part.fileName = disposition.fileName.isEmpty() ? type.fileName : disposition.fileName;
    part.isAttachment = disposition.isAttachment || !part.fileName.isEmpty();
    part.bytes =
        mimeDecoded(bytes.sliced(leaf.start, leaf.end - leaf.start), leaf.header.value("content-transfer-encoding"));
    return part;
}

} // namespace

Result<MimeMessage> readMime(const QByteArray& bytes, Monitor& monitor) {
    const auto shape = scanMime(bytes);
    if (!shape)
        return shape.error();
    MimeMessage message;
    message.subject = mimeText(shape->header.value("subject"));
    message.rootId = withoutBrackets(mimeType(shape->header.value("content-type")).start);
    message.isCut = shape->isCut;
    for (const MimeLeaf& leaf : shape->leaves) {
        if (monitor.isCancelled())
            return ErrorCode::Cancelled;
        message.parts.push_back(partFrom(leaf, bytes));
    }
    if (message.parts.empty())
        return {ErrorCode::FileDamaged, {QStringLiteral("MIME")}};
    return message;
}

const MimePart* rootPage(const MimeMessage& message) {
    const auto isPage = [](const MimePart& part) {
        return part.type == "text/html" || part.type == "application/xhtml+xml";
    };
    const auto named = std::find_if(message.parts.begin(), message.parts.end(), [&](const MimePart& part) {
        return !message.rootId.isEmpty() && part.id == message.rootId && isPage(part);
    });
    if (named != message.parts.end())
        return &*named;
    const auto first = std::find_if(message.parts.begin(), message.parts.end(),
                                    [&](const MimePart& part) { return isPage(part) && !part.isAttachment; });
    return first != message.parts.end() ? &*first : nullptr;
}

} // namespace bijian
