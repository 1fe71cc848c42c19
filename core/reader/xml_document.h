// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace bijian {

// An element of a part in XML, seen while it is walked. Names are local ones: the prefix that a file gives to a
// namespace says nothing. Values are UTF-8 and live as long as the document.
class XmlElement {
public:
    explicit XmlElement(const void* node) : m_node(node) {}

    QByteArrayView name() const;
    bool is(const char* name) const { return this->name() == QByteArrayView(name); }
    // Of the attribute with that local name; null where there is none.
    QByteArrayView attribute(const char* name) const;
    QString attributeText(const char* name) const;
    // `otherwise` where the attribute is missing or no number.
    int number(const char* name, int otherwise) const;
    // Behind the prefix of an attribute with a value: whether a switch is on (missing, 1, true, on).
    bool isOn(const char* name) const;

private:
    const void* m_node;
};

// Hears of the elements of a part in document order.
class XmlVisitor {
public:
    XmlVisitor() = default;
    XmlVisitor(const XmlVisitor&) = delete;
    XmlVisitor& operator=(const XmlVisitor&) = delete;
    virtual ~XmlVisitor() = default;

    // False leaves out all that is in the element, and its leave().
    virtual bool enter(const XmlElement& element) = 0;
    virtual void leave(const XmlElement& element) = 0;
    virtual void text(QByteArrayView words) = 0;
};

// A part in XML (XML 部件), parsed by pugixml behind the caps of safe_xml.h. Walking it is a loop, so no depth of
// nesting exhausts the stack. `isDamaged`: not well-formed; what stood before the fault is there.
class XmlDocument {
public:
    // Fails as safeXml() does.
    static Result<XmlDocument> parse(const QByteArray& xml);

    XmlDocument(XmlDocument&& other) noexcept;
    XmlDocument& operator=(XmlDocument&& other) noexcept;
    ~XmlDocument();

    bool isDamaged() const;
    void walk(XmlVisitor& visitor) const;

private:
    struct Tree;
    explicit XmlDocument(std::unique_ptr<Tree> tree);

    std::unique_ptr<Tree> m_tree;
};

} // namespace bijian
