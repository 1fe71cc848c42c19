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

bool isLevel(int level) {
    return level >= 0 && level < DocxNumbering::kLevels;
}

} // namespace

class DocxNumberingVisitor final : public XmlVisitor {
public:
    explicit DocxNumberingVisitor(DocxNumbering& numbering) : m_numbering(numbering) {}

    bool enter(const XmlElement& element) override {
        if (element.is("abstractNum")) {
            m_abstract = element.number("abstractNumId", -1);
            m_list = nullptr;
        } else if (element.is("num")) {
            m_list = &m_numbering.m_lists[element.number("numId", -1)];
        } else if (element.is("abstractNumId") && m_list) {
            m_list->abstractList = element.number("val", -1);
        } else if (element.is("lvlOverride")) {
            m_override = element.number("ilvl", -1);
        } else if (element.is("startOverride") && m_list && isLevel(m_override)) {
            m_list->starts.insert(m_override, element.number("val", 1));
        } else if (element.is("lvl")) {
            const int level = element.number("ilvl", -1);
            m_level = !isLevel(level) ? nullptr
                      : m_list        ? &m_list->levels[level]
                                      : &m_numbering.m_abstractLists[m_abstract][static_cast<size_t>(level)];
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

    DocxNumbering& m_numbering;
    DocxNumbering::List* m_list = nullptr;
    DocxNumbering::Level* m_level = nullptr;
    int m_abstract = -1;
    int m_override = -1;
};

DocxNumbering DocxNumbering::read(const XmlDocument& part) {
    DocxNumbering numbering;
    DocxNumberingVisitor visitor(numbering);
    part.walk(visitor);
    return numbering;
}

const DocxNumbering::Level& DocxNumbering::levelOf(const List& list, int level) const {
    static const Levels kNone{};
    const auto changed = list.levels.constFind(level);
    if (changed != list.levels.constEnd())
        return *changed;
    const auto found = m_abstractLists.constFind(list.abstractList);
    return (found == m_abstractLists.constEnd() ? kNone : *found)[static_cast<size_t>(level)];
}

QString DocxNumbering::next(int listId, int level) {
    const auto found = m_lists.find(listId);
    if (found == m_lists.end() || !isLevel(level))
        return {};
    List& list = *found;
    Counter& counter = m_counters[list.abstractList];
    // The first use of a list that sets its own start begins anew.
    if (!list.isUsed) {
        list.isUsed = true;
        for (auto start = list.starts.constBegin(); start != list.starts.constEnd(); ++start)
            counter.begun[static_cast<size_t>(start.key())] = false;
    }
    const Level& own = levelOf(list, level);
    const auto startOf = [&](int at) { return list.starts.value(at, levelOf(list, at).start); };
    const auto index = static_cast<size_t>(level);
    counter.numbers[index] = counter.begun[index] ? counter.numbers[index] + 1 : startOf(level);
    counter.begun[index] = true;
    for (int deeper = level + 1; deeper < kLevels; ++deeper) {
        const int behind = levelOf(list, deeper).restartsBehind;
        if (behind < 0 || (behind > 0 && level < behind))
            counter.begun[static_cast<size_t>(deeper)] = false;
    }
    if (own.numbering == ListNumbering::None && !own.words.contains(u'%'))
        return {};
    QString words;
    for (qsizetype i = 0; i < own.words.size(); ++i) {
        const int named = own.words[i] == u'%' && i + 1 < own.words.size() ? own.words[i + 1].digitValue() - 1 : -1;
        if (!isLevel(named)) {
            words += own.words[i];
            continue;
        }
        ++i;
        const auto at = static_cast<size_t>(named);
        const ListNumbering numbering =
            own.isLegal && named != level ? ListNumbering::Decimal : levelOf(list, named).numbering;
        words += listNumber(counter.begun[at] ? counter.numbers[at] : startOf(named), numbering);
    }
    const bool closed = own.hasNoBlank || words.isEmpty() || words.back().unicode() >= 0x2000;
    return closed ? words : words + u' ';
}

} // namespace bijian
