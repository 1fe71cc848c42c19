// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/mail/eml_reader.h"

#include "core/reader/html_reader.h"
#include "core/reader/mail/mime_header.h"
#include "core/reader/mail/mime_parts.h"
#include "core/reader/text_reader.h"
#include "core/text/canonical_text.h"
#include "core/text/text_decoder.h"

#include <algorithm>

namespace bijian {

namespace {

const MimePart* plainText(const MimeMessage& message) {
    const auto found = std::find_if(message.parts.begin(), message.parts.end(), [](const MimePart& part) {
        return part.type == "text/plain" && !part.isAttachment;
    });
    return found != message.parts.end() ? &*found : nullptr;
}

Result<Document> bodyOf(const MimeMessage& message, Monitor& monitor) {
    Result<Document> body = ErrorCode::NoText;
    if (const MimePart* page = rootPage(message)) {
        body = HtmlReader().readDeclared(page->bytes, page->charset, monitor);
        if (body || body.error().code == ErrorCode::Cancelled)
            return body;
    }
    if (const MimePart* text = plainText(message))
        body = TextReader().readDeclared(text->bytes, text->charset, monitor);
    if (!body && body.error().code == ErrorCode::FileEmpty)
        return ErrorCode::NoText;
    return body;
}

// Sets the subject before the text, unless the text begins with it.
void setTitle(const QString& subject, Document& document) {
    const QString line = canonicalText(subject.left(EmlReader::kLongestSubject)).text.simplified();
    const qsizetype shift = line.size() + 1;
    if (line.isEmpty() || document.text.startsWith(line) || document.text.size() + shift > kMaximumTextLength)
        return;
    document.text.prepend(line + u'\n');
    const auto move = [shift](TextRange& range) {
        range.start += static_cast<qint32>(shift);
        range.end += static_cast<qint32>(shift);
    };
    for (LayoutHint& hint : document.hints)
        move(hint.range);
    for (Issue& issue : document.issues)
        if (issue.range != TextRange())
            move(issue.range);
    document.hints.insert(document.hints.begin(),
                          LayoutHint{{0, static_cast<qint32>(line.size())}, BlockKind::Title, 0});
}

} // namespace

QString EmlReader::format() const {
    return QStringLiteral("eml");
}

QStringList EmlReader::extensions() const {
    return {QStringLiteral("eml")};
}

Claim EmlReader::claim(const FileSignature& file) const {
    return mailKind(file.head) == MailKind::Message ? Claim::Certain : Claim::No;
}

Result<Document> EmlReader::read(const QByteArray& bytes, Monitor& monitor) const {
    const auto message = readMime(bytes, monitor);
    return message ? readMessage(*message, monitor) : Result<Document>(message.error());
}

Result<Document> EmlReader::readMessage(const MimeMessage& message, Monitor& monitor) const {
    auto document = bodyOf(message, monitor);
    if (!document)
        return document;
    document->format = format();
    setTitle(message.subject, *document);
    if (message.isCut)
        document->issues.push_back({IssueSeverity::Doubtful, IssueCode::FileDamaged, {QStringLiteral("MIME")}, {}});
    return document;
}

} // namespace bijian
