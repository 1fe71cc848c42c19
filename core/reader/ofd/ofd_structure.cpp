// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/ofd/ofd_structure.h"

#include "core/reader/package_part.h"

#include <cmath>

namespace bijian {

namespace {

class RootVisitor final : public XmlVisitor {
public:
    RootVisitor(const QString& name, OfdRoot& root) : m_name(name), m_root(root) {}

    bool enter(const XmlElement& element) override {
        m_isDocument = element.is("DocRoot");
        m_root.isSigned = m_root.isSigned || element.is("Signatures");
        return true;
    }
    void leave(const XmlElement&) override { m_isDocument = false; }
    void text(QByteArrayView words) override {
        if (m_isDocument)
            m_root.documents.append(partName(m_name, QString::fromUtf8(words).trimmed()));
    }

private:
    const QString m_name;
    OfdRoot& m_root;
    bool m_isDocument = false;
};

class StructureVisitor final : public XmlVisitor {
public:
    StructureVisitor(const QString& name, OfdStructure& structure) : m_name(name), m_structure(structure) {}

    bool enter(const XmlElement& element) override {
        const QString place = element.attributeText("BaseLoc");
        if (element.is("Pages"))
            m_isPages = true;
        else if (element.is("Page") && m_isPages && !place.isEmpty())
            m_structure.pages.append(partName(m_name, place));
        else if (element.is("TemplatePage") && !place.isEmpty())
            m_structure.templates.insert(element.attributeText("ID"), partName(m_name, place));
        else if (element.is("Attachments"))
            m_structure.hasAttachments = true;
        else if (element.is("Actions"))
            m_structure.hasActions = true;
        m_isBox = element.is("PhysicalBox");
        return true;
    }
    void leave(const XmlElement& element) override {
        if (element.is("Pages"))
            m_isPages = false;
        m_isBox = false;
    }
    void text(QByteArrayView words) override {
        if (m_isBox)
            m_structure.area = ofdBox(QString::fromUtf8(words)).value_or(m_structure.area);
    }

private:
    const QString m_name;
    OfdStructure& m_structure;
    bool m_isPages = false;
    bool m_isBox = false;
};

} // namespace

std::optional<OfdBox> ofdBox(const QString& text) {
    constexpr float kLargest = 1e5F;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 4)
        return std::nullopt;
    std::array<float, 4> numbers{};
    for (size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = words[static_cast<qsizetype>(i)].toFloat(&isNumber);
        if (!isNumber || !std::isfinite(numbers[i]) || std::abs(numbers[i]) > kLargest)
            return std::nullopt;
    }
    if (numbers[2] < 0 || numbers[3] < 0)
        return std::nullopt;
    return OfdBox{numbers[0], numbers[1], numbers[2], numbers[3]};
}

OfdRoot ofdRoot(const XmlDocument& part, const QString& name) {
    OfdRoot root;
    RootVisitor visitor(name, root);
    part.walk(visitor);
    return root;
}

OfdStructure ofdStructure(const XmlDocument& part, const QString& name) {
    OfdStructure structure;
    StructureVisitor visitor(name, structure);
    part.walk(visitor);
    return structure;
}

} // namespace bijian
