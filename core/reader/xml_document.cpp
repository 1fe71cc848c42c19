// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/xml_document.h"

#include "core/reader/safe_xml.h"

#include <pugixml.hpp>

namespace bijian {

namespace {

QByteArrayView localName(const char* name) {
    const QByteArrayView whole(name);
    const qsizetype colon = whole.indexOf(':');
    return colon < 0 ? whole : whole.sliced(colon + 1);
}

pugi::xml_node nodeOf(const void* node) {
    return pugi::xml_node(static_cast<pugi::xml_node_struct*>(const_cast<void*>(node)));
}

} // namespace

QByteArrayView XmlElement::name() const {
    return localName(nodeOf(m_node).name());
}

QByteArrayView XmlElement::attribute(const char* name) const {
    for (const pugi::xml_attribute& attribute : nodeOf(m_node).attributes()) {
        if (localName(attribute.name()) == QByteArrayView(name))
            return attribute.value();
    }
    return {};
}

QString XmlElement::attributeText(const char* name) const {
    return QString::fromUtf8(attribute(name));
}

int XmlElement::number(const char* name, int otherwise) const {
    bool isNumber = false;
    const int value = attribute(name).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

bool XmlElement::isOn(const char* name) const {
    const QByteArrayView value = attribute(name);
    return value.isNull() || value == "1" || value == "true" || value == "on";
}

struct XmlDocument::Tree {
    QByteArray bytes; // the tree points into them
    pugi::xml_document document;
    bool isDamaged = false;
};

XmlDocument::XmlDocument(std::unique_ptr<Tree> tree) : m_tree(std::move(tree)) {}
XmlDocument::XmlDocument(XmlDocument&& other) noexcept = default;
XmlDocument& XmlDocument::operator=(XmlDocument&& other) noexcept = default;
XmlDocument::~XmlDocument() = default;

Result<XmlDocument> XmlDocument::parse(const QByteArray& xml) {
    auto safe = safeXml(xml);
    if (!safe)
        return safe.error();
    auto tree = std::make_unique<Tree>();
    tree->bytes = std::move(*safe);
    tree->bytes.detach();
    constexpr unsigned kOptions = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata;
    const pugi::xml_parse_result result = tree->document.load_buffer_inplace(
        tree->bytes.data(), static_cast<size_t>(tree->bytes.size()), kOptions, pugi::encoding_utf8);
    tree->isDamaged = !result;
    return XmlDocument(std::move(tree));
}

bool XmlDocument::isDamaged() const {
    return m_tree->isDamaged;
}

void XmlDocument::walk(XmlVisitor& visitor) const {
    const pugi::xml_node root = m_tree->document;
    pugi::xml_node node = root.first_child();
    while (node) {
        bool descends = false;
        if (node.type() == pugi::node_element)
            descends = visitor.enter(XmlElement(node.internal_object()));
        else if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            visitor.text(node.value());
        if (descends && node.first_child()) {
            node = node.first_child();
            continue;
        }
        if (descends)
            visitor.leave(XmlElement(node.internal_object()));
        while (node && !node.next_sibling()) {
            node = node.parent();
            if (!node || node == root)
                return;
            visitor.leave(XmlElement(node.internal_object()));
        }
        node = node.next_sibling();
    }
}

} // namespace bijian
