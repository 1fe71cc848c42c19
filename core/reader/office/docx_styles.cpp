// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/docx_styles.h"

#include <QSet>

namespace bijian {

namespace {

class StyleVisitor final : public XmlVisitor {
public:
    explicit StyleVisitor(QHash<QString, DocxStyle>& styles) : m_styles(styles) {}

    bool enter(const XmlElement& element) override {
        if (element.is("style"))
            m_style = &m_styles[element.attributeText("styleId")];
        else if (element.is("docDefaults") || element.is("latentStyles") || element.is("tblStylePr"))
            return false;
        else if (m_style)
            read(element);
        return true;
    }

    void leave(const XmlElement& element) override {
        if (element.is("style"))
            m_style = nullptr;
    }

    void text(QByteArrayView) override {}

private:
    void read(const XmlElement& element) {
        if (element.is("name"))
            readName(element.attributeText("val"));
        else if (element.is("basedOn"))
            m_style->basedOn = element.attributeText("val");
        else if (element.is("outlineLvl"))
            m_style->role.outline = element.number("val", -1);
        else if (element.is("numId"))
            m_style->list = element.number("val", -1);
        else if (element.is("ilvl"))
            m_style->listLevel = element.number("val", -1);
        else if (element.is("vanish"))
            m_style->hidden = element.isOn("val") ? 1 : 0;
    }

    // An outline level of its own stands before that of its name.
    void readName(const QString& name) {
        const int outline = m_style->role.outline;
        m_style->role = roleOfStyle(name);
        if (outline >= 0)
            m_style->role.outline = outline;
    }

    QHash<QString, DocxStyle>& m_styles;
    DocxStyle* m_style = nullptr;
};

void inherit(DocxStyle& style, const DocxStyle& base) {
    style.role.outline = style.role.outline < 0 ? base.role.outline : style.role.outline;
    style.list = style.list < 0 ? base.list : style.list;
    style.listLevel = style.listLevel < 0 ? base.listLevel : style.listLevel;
    style.hidden = style.hidden < 0 ? base.hidden : style.hidden;
}

} // namespace

DocxStyles DocxStyles::read(const XmlDocument& part) {
    DocxStyles styles;
    StyleVisitor visitor(styles.m_styles);
    part.walk(visitor);
    constexpr int kLongestChain = 20;
    const QHash<QString, DocxStyle> own = styles.m_styles;
    for (DocxStyle& style : styles.m_styles) {
        QString base = style.basedOn;
        for (int i = 0; i < kLongestChain && own.contains(base); ++i) {
            const DocxStyle& next = *own.constFind(base);
            inherit(style, next);
            base = next.basedOn;
        }
    }
    return styles;
}

const DocxStyle& DocxStyles::find(const QString& id) const {
    static const DocxStyle kNone;
    const auto found = m_styles.constFind(id);
    return found == m_styles.constEnd() ? kNone : *found;
}

} // namespace bijian
