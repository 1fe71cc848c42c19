// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/odt_styles.h"

namespace bijian {

namespace {

// The values of style:num-format: "1" and the like, or the beginning of the row as LibreOffice writes it.
ListNumbering numberingOf(const QString& format) {
    static const QHash<QChar, ListNumbering> kFormats = {
        {u'1', ListNumbering::Decimal},           {u'a', ListNumbering::LowerLetter},
        {u'A', ListNumbering::UpperLetter},       {u'i', ListNumbering::LowerRoman},
        {u'I', ListNumbering::UpperRoman},        {u'一', ListNumbering::Chinese},
        {u'①', ListNumbering::Circled},           {u'壹', ListNumbering::ChineseFormal},
        {u'１', ListNumbering::DecimalFullWidth}, {u'甲', ListNumbering::HeavenlyStems},
        {u'〇', ListNumbering::ChineseDigits},
    };
    return format.isEmpty() ? ListNumbering::None : kFormats.value(format[0], ListNumbering::Decimal);
}

} // namespace

class OdtStyleVisitor final : public XmlVisitor {
public:
    explicit OdtStyleVisitor(OdtStyles& styles) : m_styles(styles) {}

    bool enter(const XmlElement& element) override {
        if (element.is("body"))
            return false;
        if (element.is("style")) {
            m_style = element.attributeText("name");
            OdtStyle& style = m_styles.m_styles[m_style];
            style.parent = element.attributeText("parent-style-name");
            style.list = element.attributeText("list-style-name");
            style.outline = element.number("default-outline-level", -1);
            style.isTitle = m_style == u"Title";
        } else if (element.is("text-properties") && !m_style.isEmpty() && !element.attribute("display").isNull()) {
            m_styles.m_styles[m_style].hidden = element.attribute("display") == QByteArrayView("none") ? 1 : 0;
        } else if (element.is("list-style")) {
            m_list = &m_styles.m_lists[element.attributeText("name")];
        } else if (element.is("outline-style")) {
            m_list = &m_styles.m_lists[QString()];
        } else if (element.is("list-level-style-number") || element.is("outline-level-style")) {
            readLevel(element);
        }
        return true;
    }

    void leave(const XmlElement& element) override {
        if (element.is("style"))
            m_style.clear();
        else if (element.is("list-style") || element.is("outline-style"))
            m_list = nullptr;
    }

    void text(QByteArrayView) override {}

private:
    void readLevel(const XmlElement& element) {
        const int level = element.number("level", 0) - 1;
        if (!m_list || level < 0 || level >= OdtStyles::kLevels)
            return;
        OdtListLevel& read = (*m_list)[static_cast<size_t>(level)];
        read.numbering = numberingOf(element.attributeText("num-format"));
        read.prefix = element.attributeText("num-prefix");
        read.suffix = element.attributeText("num-suffix");
        read.start = element.number("start-value", 1);
        read.shownLevels = element.number("display-levels", 1);
    }

    OdtStyles& m_styles;
    QString m_style;
    OdtStyles::ListLevels* m_list = nullptr;
};

void OdtStyles::add(const XmlDocument& part) {
    OdtStyleVisitor visitor(*this);
    part.walk(visitor);
}

OdtStyle OdtStyles::find(const QString& name) const {
    constexpr int kLongestChain = 20;
    OdtStyle found = m_styles.value(name);
    QString parent = found.parent;
    for (int i = 0; i < kLongestChain && m_styles.contains(parent); ++i) {
        const OdtStyle& next = *m_styles.constFind(parent);
        if (found.list.isEmpty())
            found.list = next.list;
        found.outline = found.outline < 0 ? next.outline : found.outline;
        found.hidden = found.hidden < 0 ? next.hidden : found.hidden;
        found.isTitle = found.isTitle || next.isTitle;
        parent = next.parent;
    }
    return found;
}

const OdtStyles::ListLevels* OdtStyles::findList(const QString& name) const {
    const auto found = m_lists.constFind(name);
    return found == m_lists.constEnd() ? nullptr : &*found;
}

} // namespace bijian
