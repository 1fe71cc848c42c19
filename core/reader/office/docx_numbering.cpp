// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/docx_numbering.h"

namespace bijian {

namespace {

// The names of ST_NumberFormat (ECMA-376, 17.18.59).
ListNumbering numberingOf(const QString& name) {
    static const QHash<QString, ListNumbering> kNames = {
        {QStringLiteral("decimal"), ListNumbering::Decimal},
        {QStringLiteral("decimalZero"), ListNumbering::DecimalZero},
        {QStringLiteral("decimalFullWidth"), ListNumbering::DecimalFullWidth},
        {QStringLiteral("decimalFullWidth2"), ListNumbering::DecimalFullWidth},
        {QStringLiteral("decimalEnclosedCircle"), ListNumbering::Circled},
        {QStringLiteral("decimalEnclosedCircleChinese"), ListNumbering::Circled},
        {QStringLiteral("chineseCounting"), ListNumbering::Chinese},
        {QStringLiteral("chineseCountingThousand"), ListNumbering::Chinese},
        {QStringLiteral("japaneseCounting"), ListNumbering::Chinese},
        {QStringLiteral("taiwaneseCounting"), ListNumbering::Chinese},
        {QStringLiteral("taiwaneseCountingThousand"), ListNumbering::Chinese},
        {QStringLiteral("ideographDigital"), ListNumbering::ChineseDigits},
        {QStringLiteral("taiwaneseDigital"), ListNumbering::ChineseDigits},
        {QStringLiteral("chineseLegalSimplified"), ListNumbering::ChineseFormal},
        {QStringLiteral("ideographLegalTraditional"), ListNumbering::ChineseFormal},
        {QStringLiteral("ideographTraditional"), ListNumbering::HeavenlyStems},
        {QStringLiteral("lowerLetter"), ListNumbering::LowerLetter},
        {QStringLiteral("upperLetter"), ListNumbering::UpperLetter},
        {QStringLiteral("lowerRoman"), ListNumbering::LowerRoman},
        {QStringLiteral("upperRoman"), ListNumbering::UpperRoman},
        {QStringLiteral("none"), ListNumbering::None},
        {QStringLiteral("bullet"), ListNumbering::None},
    };
    return kNames.value(name, ListNumbering::Decimal);
}

class NumberingVisitor final : public XmlVisitor {
public:
    explicit NumberingVisitor(WordNumbering& numbering) : m_numbering(numbering) {}

    bool enter(const XmlElement& element) override {
        if (element.is("abstractNum")) {
            m_abstract = element.number("abstractNumId", -1);
            m_list = nullptr;
        } else if (element.is("num")) {
            m_list = &m_numbering.lists[element.number("numId", -1)];
        } else if (element.is("abstractNumId") && m_list) {
            m_list->abstractList = element.number("val", -1);
        } else if (element.is("lvlOverride")) {
            m_override = element.number("ilvl", -1);
        } else if (element.is("startOverride") && m_list && WordNumbering::isLevel(m_override)) {
            m_list->starts.insert(m_override, element.number("val", 1));
        } else if (element.is("lvl")) {
            const int level = element.number("ilvl", -1);
            m_level = !WordNumbering::isLevel(level) ? nullptr
                      : m_list                       ? &m_list->levels[level]
                               : &m_numbering.abstractLists[m_abstract][static_cast<size_t>(level)];
        } else if (m_level) {
            readLevel(element);
        }
        return true;
    }

    void leave(const XmlElement& element) override {
        if (element.is("lvl"))
            m_level = nullptr;
    }

    void text(QByteArrayView) override {}

private:
    void readLevel(const XmlElement& element) {
        if (element.is("start"))
            m_level->start = element.number("val", 1);
        else if (element.is("numFmt"))
            m_level->numbering = numberingOf(element.attributeText("val"));
        else if (element.is("lvlText"))
            m_level->words = element.attributeText("val");
        else if (element.is("isLgl"))
            m_level->isLegal = element.isOn("val");
        else if (element.is("suff"))
            m_level->hasNoBlank = element.attribute("val") == QByteArrayView("nothing");
        else if (element.is("lvlRestart"))
            m_level->restartsBehind = element.number("val", -1);
    }

    WordNumbering& m_numbering;
    WordNumbering::List* m_list = nullptr;
    WordNumbering::Level* m_level = nullptr;
    int m_abstract = -1;
    int m_override = -1;
};

} // namespace

WordNumbering readDocxNumbering(const XmlDocument& part) {
    WordNumbering numbering;
    NumberingVisitor visitor(numbering);
    part.walk(visitor);
    return numbering;
}

} // namespace bijian
