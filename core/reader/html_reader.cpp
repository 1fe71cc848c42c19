// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_reader.h"

#include "core/reader/html_charset.h"
#include "core/reader/html_furniture.h"
#include "core/reader/html_lines.h"
#include "core/reader/html_prescan.h"
#include "core/reader/html_tree.h"
#include "core/reader/mail/mime_header.h"
#include "core/reader/reader_registry.h"
#include "core/text/text_decoder.h"

#include <algorithm>

namespace bijian {

namespace {

// Whether the lower-case head of a file holds a tag of this name.
bool hasTag(const QByteArray& head, const char* tag) {
    const QByteArray name(tag);
    for (qsizetype at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 1)) {
        const char next = at + name.size() < head.size() ? head[at + name.size()] : '>';
        if (next == '>' || next == ' ' || next == '/' || next == '\n' || next == '\r' || next == '\t')
            return true;
    }
    return false;
}

Issue note(IssueCode code, qsizetype count, IssueSeverity severity = IssueSeverity::Note) {
    return {severity, code, {QString::number(count)}, {}};
}

// Joins what decoding noted about the markup with what is true of the text; places in the markup mean nothing any more.
std::vector<Issue> issuesOf(const DecodedText& decoded, const HtmlTree& tree, const HtmlPage& page,
                            const QString& text) {
    std::vector<Issue> issues;
    qsizetype hidden = tree.hiddenCharacters;
    IssueSeverity severity = tree.hiddenSeverity;
    for (Issue issue : decoded.issues) {
        issue.range = {};
        if (issue.code == IssueCode::HiddenCharacters) {
            hidden += issue.arguments.value(0).toLongLong();
            severity = std::max(severity, issue.severity);
        } else if (issue.code != IssueCode::UndecodableBytes) {
            issues.push_back(std::move(issue));
        }
    }
    if (hidden > 0)
        issues.push_back(note(IssueCode::HiddenCharacters, hidden, severity));
    if (const qsizetype lost = text.count(QChar::ReplacementCharacter); lost > 0) {
        Issue issue = note(IssueCode::UndecodableBytes, lost, IssueSeverity::Lost);
        const auto first = static_cast<qint32>(text.indexOf(QChar::ReplacementCharacter));
        issue.range = {first, first + 1};
        issues.push_back(std::move(issue));
    }
    if (page.hiddenLength > 0)
        issues.push_back(note(IssueCode::HiddenText, page.hiddenLength));
    return issues;
}

} // namespace

QString HtmlReader::format() const {
    return QStringLiteral("html");
}

QStringList HtmlReader::extensions() const {
    return {QStringLiteral("html"), QStringLiteral("htm")};
}

Claim HtmlReader::claim(const FileSignature& file) const {
    if (file.container != FileSignature::Container::None || mailKind(file.head) != MailKind::None)
        return Claim::No;
    // Tags are ASCII: without its NULs, UTF-16 shows them too.
    QByteArray shown = file.head.toByteArray().toLower();
    shown.replace('\0', "");
    for (const char* tag : {"<!doctype html", "<html", "<head", "<body"})
        if (hasTag(shown, tag))
            return Claim::Certain;
    for (const char* tag : {"<p", "</p", "<br", "<div", "<table", "<span", "<meta", "<ul", "<h1", "<h2", "<script"})
        if (hasTag(shown, tag))
            return Claim::Maybe;
    return Claim::No;
}

Result<Document> HtmlReader::read(const QByteArray& bytes, Monitor& monitor) const {
    return readDeclared(bytes, {}, monitor);
}

Result<Document> HtmlReader::readDeclared(const QByteArray& bytes, const QString& charset, Monitor& monitor) const {
    const QString declared = declaredCharset(QByteArrayView(bytes).first(qMin(bytes.size(), kSniffedBytes)));
    auto decoded = decodeText(bytes, declared.isEmpty() ? charset : declared, kMaximumFileSize);
    if (!decoded)
        return decoded.error();
    auto scanned = scanHtml(decoded->text.toUtf8());
    if (!scanned)
        return scanned.error();
    if (monitor.isCancelled())
        return ErrorCode::Cancelled;
    const HtmlTree tree = parseHtml(scanned->markup);
    auto page = htmlLines(tree, monitor);
    if (!page)
        return page.error();
    if (page->lines.empty())
        return ErrorCode::NoText;
    markFurniture(tree, QString::fromUtf8(scanned->title), page->lines, FurnitureLexicon::builtIn());

    Document document;
    document.format = format();
    document.encoding = decoded->encoding;
    for (const HtmlLine& line : page->lines) {
        const auto start = static_cast<qint32>(document.text.size());
        document.text.append(line.text).append(u'\n');
        if (line.kind != BlockKind::Paragraph)
            document.hints.push_back({{start, start + static_cast<qint32>(line.text.size())},
                                      line.kind,
                                      line.kind == BlockKind::Heading ? line.level : qint8(0)});
    }
    if (document.text.size() > kMaximumTextLength)
        return {ErrorCode::TextTooLong, {QString::number(document.text.size()), QString::number(kMaximumTextLength)}};
    document.issues = issuesOf(*decoded, tree, *page, document.text);
    for (const QString& what : scanned->unclosed)
        document.issues.push_back({IssueSeverity::Doubtful, IssueCode::MarkupDamaged, {what}, {}});
    return document;
}

} // namespace bijian
