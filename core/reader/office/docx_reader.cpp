// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/docx_reader.h"

#include "core/reader/office/docx_body.h"
#include "core/reader/office/docx_numbering.h"
#include "core/reader/package_part.h"

#include <algorithm>

namespace bijian {

namespace {

class DocxFile {
public:
    DocxFile(ZipPackage& package, const QString& format, Monitor& monitor)
        : m_package(package), m_monitor(monitor), m_builder(format) {}

    Result<Document> read() {
        const QString main = mainPartOf(m_package, QStringLiteral("word/document.xml"), m_monitor);
        const auto relations = relationsOf(m_package, main, m_monitor);
        for (const PartRelation& relation : relations)
            note(relation);
        if (const auto styles = part(relations, u"styles"))
            m_styles = DocxStyles::read(*styles);
        if (const auto numbering = part(relations, u"numbering"))
            m_numbering = readDocxNumbering(*numbering);
        const auto body = readXmlPart(m_package, main, m_monitor);
        if (!body)
            return body.error();
        walk(*body, main, BlockKind::Paragraph);
        for (const char16_t* type : {u"footnotes", u"endnotes"})
            walkParts(relations, type, BlockKind::Paragraph);
        for (const char16_t* type : {u"header", u"footer"})
            walkParts(relations, type, BlockKind::Furniture);
        if (m_monitor.isCancelled())
            return ErrorCode::Cancelled;
        addIssues();
        return m_builder.finish();
    }

private:
    void note(const PartRelation& relation) {
        if (relation.type == u"vbaProject")
            m_findings.active.insert(QStringLiteral("macros"));
        else if (relation.isExternal && relation.type != u"hyperlink")
            m_findings.active.insert(QStringLiteral("links"));
    }

    std::optional<XmlDocument> part(const std::vector<PartRelation>& relations, QStringView type) {
        for (const PartRelation& relation : relations) {
            if (relation.type != type || relation.isExternal)
                continue;
            auto document = readXmlPart(m_package, relation.target, m_monitor);
            if (document)
                return std::move(*document);
            m_builder.addIssue(IssueSeverity::Doubtful, IssueCode::FileDamaged, {relation.target});
        }
        return std::nullopt;
    }

    void walk(const XmlDocument& document, const QString& name, BlockKind kind) {
        DocxBody body(m_styles, m_numbering, m_builder, m_findings, kind);
        document.walk(body);
        if (document.isDamaged())
            m_builder.addIssue(IssueSeverity::Lost, IssueCode::FileDamaged, {name});
    }

    void walkParts(const std::vector<PartRelation>& relations, QStringView type, BlockKind kind) {
        for (const PartRelation& relation : relations) {
            if (relation.type != type || relation.isExternal || m_builder.isTooLong())
                continue;
            const auto document = readXmlPart(m_package, relation.target, m_monitor);
            if (document)
                walk(*document, relation.target, kind);
            else
                m_builder.addIssue(IssueSeverity::Lost, IssueCode::FileDamaged, {relation.target});
        }
    }

    void addIssues() {
        m_findings.addTo(m_builder);
        if (!m_package.isConsistent())
            m_builder.addIssue(IssueSeverity::Doubtful, IssueCode::FileDamaged, {QStringLiteral("zip")});
    }

    ZipPackage& m_package;
    Monitor& m_monitor;
    DocumentBuilder m_builder;
    DocxStyles m_styles;
    WordNumbering m_numbering;
    OfficeFindings m_findings;
};

} // namespace

QString DocxReader::format() const {
    return QStringLiteral("docx");
}

QStringList DocxReader::extensions() const {
    return {QStringLiteral("docx"), QStringLiteral("docm"), QStringLiteral("dotx"), QStringLiteral("dotm")};
}

Claim DocxReader::claim(const FileSignature& file) const {
    if (file.container != FileSignature::Container::Zip)
        return Claim::No;
    const bool hasBody = std::any_of(file.parts.begin(), file.parts.end(), [](const QString& name) {
        return name.startsWith(QStringLiteral("word/"), Qt::CaseInsensitive);
    });
    return hasBody ? Claim::Certain : Claim::No;
}

Result<Document> DocxReader::read(const QByteArray& bytes, Monitor& monitor) const {
    auto package = ZipPackage::open(bytes);
    if (!package)
        return package.error();
    return DocxFile(*package, format(), monitor).read();
}

} // namespace bijian
