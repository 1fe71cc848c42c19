// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/rtf_reader.h"

#include "core/reader/office/rtf_story.h"

namespace bijian {

QString RtfReader::format() const {
    return QStringLiteral("rtf");
}

QStringList RtfReader::extensions() const {
    return {QStringLiteral("rtf")};
}

Claim RtfReader::claim(const FileSignature& file) const {
    return file.head.trimmed().startsWith("{\\rtf") ? Claim::Certain : Claim::No;
}

Result<Document> RtfReader::read(const QByteArray& bytes, Monitor& monitor) const {
    constexpr int kTokensBetweenLooks = 4096;
    DocumentBuilder builder(format());
    OfficeFindings findings;
    RtfStory story(builder, findings);
    RtfTokens tokens(bytes);
    int count = 0;
    for (RtfToken token = tokens.next(); token.kind != RtfToken::Kind::End && !story.isClosed();
         token = tokens.next()) {
        story.take(token);
        if (++count % kTokensBetweenLooks == 0 && (monitor.isCancelled() || builder.isTooLong()))
            break;
    }
    if (monitor.isCancelled())
        return ErrorCode::Cancelled;
    if (!story.finish())
        builder.addIssue(IssueSeverity::Lost, IssueCode::FileDamaged, {QStringLiteral("RTF")});
    findings.addTo(builder);
    return builder.finish();
}

} // namespace bijian
