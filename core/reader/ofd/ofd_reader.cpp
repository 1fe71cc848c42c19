// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/ofd/ofd_reader.h"

#include "core/reader/ofd/ofd_page.h"
#include "core/reader/package_part.h"
#include "core/reader/page/page_layout.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr float kPoints = 72.0F / 25.4F;

bool isRoot(const QString& name) {
    return name.section(u'/', -1).compare(u"OFD.xml", Qt::CaseInsensitive) == 0;
}

class OfdFile {
public:
    OfdFile(ZipPackage& package, Monitor& monitor) : m_package(package), m_monitor(monitor) {}

    Result<std::vector<PaintedPage>> paint() {
        const auto root = std::find_if(m_package.names().begin(), m_package.names().end(), isRoot);
        if (root == m_package.names().end())
            return {ErrorCode::FileDamaged, {QStringLiteral("OFD.xml")}};
        const auto part = readXmlPart(m_package, *root, m_monitor);
        if (!part)
            return part.error();
        const OfdRoot documents = ofdRoot(*part, *root);
        if (documents.isSigned)
            note(IssueSeverity::Note, IssueCode::SignatureNotChecked);
        for (const QString& name : documents.documents) {
            if (const auto painted = paintDocument(name); !painted)
                return painted.error();
        }
        if (m_pages.empty())
            return {ErrorCode::FileDamaged, {QStringLiteral("OFD")}};
        return std::move(m_pages);
    }

    // Once the pages are painted.
    std::vector<Issue> issues() {
        if (m_hiddenLength > 0)
            note(IssueSeverity::Note, IssueCode::HiddenText, {QString::number(m_hiddenLength)});
        if (!m_package.isConsistent())
            note(IssueSeverity::Doubtful, IssueCode::FileDamaged, {QStringLiteral("zip")});
        return std::move(m_issues);
    }

private:
    Result<void> paintDocument(const QString& name) {
        const auto part = readXmlPart(m_package, name, m_monitor);
        if (!part)
            return lose(part.error(), name);
        const OfdStructure structure = ofdStructure(*part, name);
        if (static_cast<qsizetype>(m_pages.size()) + structure.pages.size() > OfdReader::kMaximumPages)
            return {ErrorCode::PackageTooLarge, {QStringLiteral("pages"), QString::number(OfdReader::kMaximumPages)}};
        if (structure.hasAttachments)
            note(IssueSeverity::Note, IssueCode::ActiveContent, {QStringLiteral("attachments")});
        if (structure.hasActions)
            note(IssueSeverity::Note, IssueCode::ActiveContent, {QStringLiteral("links")});
        for (const QString& page : structure.pages) {
            if (const auto painted = paintPage(page, structure); !painted)
                return painted.error();
        }
        return {};
    }

    Result<void> paintPage(const QString& name, const OfdStructure& structure) {
        const auto content = readXmlPart(m_package, name, m_monitor);
        if (!content) {
            m_pages.emplace_back();
            return lose(content.error(), name);
        }
        if (content->isDamaged())
            note(IssueSeverity::Lost, IssueCode::FileDamaged, {name});
        const OfdPage page = ofdPage(*content, structure.area);
        const OfdBox area = page.area.value_or(structure.area);
        PaintedPage painted;
        painted.size = {area.width * kPoints, area.height * kPoints};
        painted.hasPicture = page.hasPicture;
        for (const QString& id : page.templates)
            paintTemplate(structure.templates.value(id), structure.area, painted);
        painted.glyphs.insert(painted.glyphs.end(), page.glyphs.begin(), page.glyphs.end());
        m_hiddenLength += page.hiddenLength;
        m_pages.push_back(std::move(painted));
        return {};
    }

    // A template is painted as it is, without those that it may name itself. It is parsed once.
    void paintTemplate(const QString& name, const OfdBox& area, PaintedPage& painted) {
        if (name.isEmpty())
            return;
        auto known = m_templates.find(name);
        if (known == m_templates.end()) {
            const auto content = readXmlPart(m_package, name, m_monitor);
            known = m_templates.insert(name, content ? ofdPage(*content, area) : OfdPage());
            if (!content)
                note(IssueSeverity::Lost, IssueCode::FileDamaged, {name});
        }
        painted.glyphs.insert(painted.glyphs.end(), known->glyphs.begin(), known->glyphs.end());
    }

    // A missing or broken part is noted; limits and cancelling end the reading.
    Result<void> lose(const Error& error, const QString& name) {
        if (error.code != ErrorCode::FileDamaged)
            return error;
        note(IssueSeverity::Lost, IssueCode::FileDamaged, {name});
        return {};
    }

    void note(IssueSeverity severity, IssueCode code, const QStringList& arguments = {}) {
        m_issues.push_back({severity, code, arguments, {}});
    }

    ZipPackage& m_package;
    Monitor& m_monitor;
    std::vector<PaintedPage> m_pages;
    std::vector<Issue> m_issues;
    QHash<QString, OfdPage> m_templates;
    qsizetype m_hiddenLength = 0;
};

} // namespace

QString OfdReader::format() const {
    return QStringLiteral("ofd");
}

QStringList OfdReader::extensions() const {
    return {QStringLiteral("ofd")};
}

Claim OfdReader::claim(const FileSignature& file) const {
    return file.container == FileSignature::Container::Zip && std::any_of(file.parts.begin(), file.parts.end(), isRoot)
               ? Claim::Certain
               : Claim::No;
}

Result<Document> OfdReader::read(const QByteArray& bytes, Monitor& monitor) const {
    auto package = ZipPackage::open(bytes);
    if (!package)
        return package.error();
    const bool encrypted = std::any_of(package->names().begin(), package->names().end(), [](const QString& name) {
        return name.section(u'/', -1).compare(u"Encryptions.xml", Qt::CaseInsensitive) == 0;
    });
    if (encrypted)
        return ErrorCode::PasswordNeeded;
    OfdFile file(*package, monitor);
    const auto pages = file.paint();
    if (!pages)
        return pages.error();
    auto document = layOutPages(format(), *pages, monitor);
    if (!document)
        return document;
    const std::vector<Issue> issues = file.issues();
    document->issues.insert(document->issues.end(), issues.begin(), issues.end());
    return document;
}

} // namespace bijian
