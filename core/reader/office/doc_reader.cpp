// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/doc_reader.h"

#include "core/reader/office/compound_file.h"
#include "core/reader/office/doc_numbering.h"
#include "core/reader/office/doc_story.h"
#include "core/reader/office/doc_styles.h"
#include "core/reader/office/little_endian.h"

namespace bijian {

namespace {

const QString& mainStream() {
    static const QString kName = QStringLiteral("WordDocument");
    return kName;
}

// Of the file with its text in a package that is encrypted ([MS-OFFCRYPTO] 2.3.4).
const QString& encryptedStream() {
    static const QString kName = QStringLiteral("EncryptedPackage");
    return kName;
}

QByteArrayView viewOf(const QByteArray& table, const DocHead::Part& part) {
    return LittleEndian(table).view(part.start, part.length);
}

void writeParts(const DocHead& head, const DocContent& content, WordNumbering& numbering, DocumentBuilder& builder,
                OfficeFindings& findings, Monitor& monitor) {
    struct Part {
        quint32 length;
        bool isRead;
        BlockKind kind;
    };
    const Part parts[] = {{head.body, true, BlockKind::Paragraph},      {head.footnotes, true, BlockKind::Paragraph},
                          {head.headers, true, BlockKind::Furniture},   {head.macros, false, BlockKind::Paragraph},
                          {head.comments, false, BlockKind::Paragraph}, {head.endnotes, true, BlockKind::Paragraph},
                          {head.boxes, true, BlockKind::Paragraph}};
    quint64 first = 0;
    for (const Part& part : parts) {
        const quint64 end = first + part.length;
        if (part.isRead && end <= content.pieces.back().end && !monitor.isCancelled()) {
            DocStory(content, numbering, builder, findings, part.kind)
                .write(static_cast<quint32>(first), static_cast<quint32>(end));
        }
        first = end;
    }
    // One more mark of a paragraph ends the text where it has more than a body.
    if (first > content.pieces.back().end)
        builder.addIssue(IssueSeverity::Lost, IssueCode::FileDamaged, {mainStream()});
}

} // namespace

QString DocReader::format() const {
    return QStringLiteral("doc");
}

QStringList DocReader::extensions() const {
    return {QStringLiteral("doc"), QStringLiteral("dot"), QStringLiteral("wps"), QStringLiteral("wpt")};
}

Claim DocReader::claim(const FileSignature& file) const {
    if (file.container != FileSignature::Container::CompoundFile)
        return Claim::No;
    return file.hasPart(mainStream()) || file.hasPart(encryptedStream()) ? Claim::Certain : Claim::No;
}

Result<Document> DocReader::read(const QByteArray& bytes, Monitor& monitor) const {
    const auto file = CompoundFile::open(bytes);
    if (!file)
        return file.error();
    if (!file->names().contains(mainStream()))
        return ErrorCode::PasswordNeeded;
    DocContent content;
    auto stream = file->read(mainStream());
    if (!stream)
        return stream.error();
    content.stream = std::move(*stream);
    const auto head = docHead(content.stream);
    if (!head)
        return head.error();
    const auto table = file->read(head->usesTable1 ? QStringLiteral("1Table") : QStringLiteral("0Table"));
    if (!table)
        return table.error();
    auto pieces = docPieces(viewOf(*table, head->pieces), content.stream.size());
    if (!pieces)
        return pieces.error();
    content.pieces = std::move(*pieces);
    const auto data = file->read(QStringLiteral("Data"));
    const QByteArrayView changes = data ? QByteArrayView(*data) : QByteArrayView();
    const DocStyles styles = docStyles(viewOf(*table, head->styles), changes);
    content.runs = docRuns(content.stream, viewOf(*table, head->runs));
    content.paragraphs = docParagraphs(content.stream, viewOf(*table, head->paragraphs), styles, changes);
    const DocHead::Part toEnd = {head->lists.start, static_cast<quint32>(table->size()) - head->lists.start};
    WordNumbering numbering =
        readDocNumbering(viewOf(*table, toEnd), head->lists.length, viewOf(*table, head->listOverrides));

    DocumentBuilder builder(format());
    OfficeFindings findings;
    if (file->names().contains(QStringLiteral("Macros")))
        findings.active.insert(QStringLiteral("macros"));
    writeParts(*head, content, numbering, builder, findings, monitor);
    if (monitor.isCancelled())
        return ErrorCode::Cancelled;
    findings.addTo(builder);
    return builder.finish();
}

} // namespace bijian
