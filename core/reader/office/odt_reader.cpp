// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/odt_reader.h"

#include "core/reader/office/odt_body.h"
#include "core/reader/package_part.h"

namespace bijian {

namespace {

// Sets the text of the parts, the body first.
Result<Document> write(const XmlDocument& content, const XmlDocument* styles, DocumentBuilder& builder,
                       OfficeFindings& findings) {
    OdtStyles all;
    if (styles)
        all.add(*styles);
    all.add(content);
    OdtBody body(all, builder, findings, OdtBody::Part::Body);
    content.walk(body);
    OdtBody margins(all, builder, findings, OdtBody::Part::HeadersAndFooters);
    (styles ? *styles : content).walk(margins);
    if (content.isDamaged())
        builder.addIssue(IssueSeverity::Lost, IssueCode::FileDamaged, {QStringLiteral("content.xml")});
    findings.addTo(builder);
    return builder.finish();
}

bool isEncrypted(ZipPackage& package, Monitor& monitor) {
    const auto manifest = package.read(QStringLiteral("META-INF/manifest.xml"), monitor);
    return manifest && manifest->contains("encryption-data");
}

Result<Document> readPackage(const QByteArray& bytes, DocumentBuilder& builder, Monitor& monitor) {
    auto package = ZipPackage::open(bytes);
    if (!package)
        return package.error();
    if (isEncrypted(*package, monitor))
        return ErrorCode::PasswordNeeded;
    const auto content = readXmlPart(*package, QStringLiteral("content.xml"), monitor);
    if (!content)
        return content.error();
    OfficeFindings findings;
    for (const QString& name : package->names()) {
        if (name.startsWith(QStringLiteral("Basic/")) || name.startsWith(QStringLiteral("Scripts/")))
            findings.active.insert(QStringLiteral("macros"));
    }
    if (!package->isConsistent())
        builder.addIssue(IssueSeverity::Doubtful, IssueCode::FileDamaged, {QStringLiteral("zip")});
    const auto styles = readXmlPart(*package, QStringLiteral("styles.xml"), monitor);
    return write(*content, styles ? &*styles : nullptr, builder, findings);
}

} // namespace

QString OdtReader::format() const {
    return QStringLiteral("odt");
}

QStringList OdtReader::extensions() const {
    return {QStringLiteral("odt"), QStringLiteral("ott"), QStringLiteral("fodt")};
}

Claim OdtReader::claim(const FileSignature& file) const {
    if (file.container == FileSignature::Container::Zip)
        return file.hasPart(u"content.xml") && file.head.contains("opendocument.text") ? Claim::Certain : Claim::No;
    QByteArray head = file.head.toByteArray();
    head.replace('\0', "");
    return head.contains("<office:document") && head.contains("opendocument.text") ? Claim::Certain : Claim::No;
}

Result<Document> OdtReader::read(const QByteArray& bytes, Monitor& monitor) const {
    DocumentBuilder builder(format());
    if (isZip(bytes))
        return readPackage(bytes, builder, monitor);
    const auto content = XmlDocument::parse(bytes);
    if (!content)
        return content.error();
    OfficeFindings findings;
    return write(*content, nullptr, builder, findings);
}

} // namespace bijian
