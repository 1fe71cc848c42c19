// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/quantity_lexicon.h"

#include "core/base/character.h"
#include "core/quantity/numeral.h"
#include "core/quantity/ordinal_reader.h"

namespace bijian {

namespace {

constexpr int kMaxUnitClasses = 32;

std::optional<MentionKind> kindOf(QStringView name) {
    if (name == u"count")
        return MentionKind::Count;
    if (name == u"amount")
        return MentionKind::Amount;
    if (name == u"duration")
        return MentionKind::Duration;
    if (name == u"rate")
        return MentionKind::Rate;
    if (name == u"growth")
        return MentionKind::Growth;
    return std::nullopt;
}

} // namespace

Result<QuantityLexicon> QuantityLexicon::create(const WordLists& units, const WordLists& words) {
    QuantityLexicon lexicon;
    for (const auto& [name, list] : units.lists()) {
        const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
        const auto kind = parts.size() == 2 ? kindOf(parts[1]) : std::nullopt;
        if (!kind || lexicon.m_classNames.size() == kMaxUnitClasses)
            return {ErrorCode::CodebookInvalid, {u"[" + name + u"]"}};
        const UnitClasses bit = UnitClasses(1) << lexicon.m_classNames.size();
        lexicon.m_classNames.append(parts[0]);
        for (const QString& unit : list) {
            const auto value = static_cast<size_t>(lexicon.m_units.add(unit));
            if (value >= lexicon.m_unitFacts.size())
                lexicon.m_unitFacts.push_back({0, *kind});
            lexicon.m_unitFacts[value].classes |= bit;
        }
    }
    lexicon.m_units.freeze();

    const std::pair<const char*, WordKind> wordLists[] = {
        {"no-number", WordKind::NoNumber}, {"names", WordKind::Name}, {"periods", WordKind::Period}};
    for (const auto& [name, kind] : wordLists) {
        for (const QString& word : words.list(QString::fromLatin1(name))) {
            const auto value = static_cast<size_t>(lexicon.m_words.add(word));
            if (value >= lexicon.m_wordKinds.size())
                lexicon.m_wordKinds.push_back(kind);
        }
    }
    lexicon.m_words.freeze();
    for (const QString& word : words.list(QStringLiteral("no-unit")))
        lexicon.m_noUnits.add(word);
    lexicon.m_noUnits.freeze();

    // In the order of enum Context.
    for (const char* name : {"approximate-before", "more-before", "less-before", "approximate-after", "more-after",
                             "less-after", "growth-words", "share-words", "no-qualifier", "number-nouns", "up-words",
                             "each-words", "code-labels", "hotline-labels", "change-starts"})
        lexicon.m_contexts.push_back(words.list(QString::fromLatin1(name)));
    constexpr QStringView kMarks = u"(〔[【“\"「‘《-−hw第半";
    for (int code = 0; code <= 0xffff; ++code) {
        const auto c = static_cast<char16_t>(code);
        if (isAsciiDigit(c) || isChineseNumeral(c) || signNumber(c) > 0 || kMarks.contains(QChar(c)) ||
            lexicon.m_words.mayBegin(c))
            lexicon.m_beginnings[c >> 6] |= quint64{1} << (c & 63);
    }
    return lexicon;
}

UnitClasses QuantityLexicon::unitClass(QStringView name) const {
    const qsizetype index = m_classNames.indexOf(name.toString());
    return index < 0 ? 0 : UnitClasses(1) << index;
}

QuantityLexicon::Word QuantityLexicon::wordAt(QStringView text, qint32 position) const {
    const TermTrie::Match match = m_words.longestAt(text, position);
    if (match.length == 0)
        return {};
    return {match.length, m_wordKinds[static_cast<size_t>(match.value)]};
}

qint32 QuantityLexicon::contextEndingAt(Context context, QStringView text, qint32 end) const {
    const QStringView before = text.left(end);
    qint32 longest = 0;
    if (before.isEmpty())
        return 0;
    for (const QString& word : m_contexts[static_cast<size_t>(context)]) {
        if (word.size() > longest && word.back() == before.back() && before.endsWith(word))
            longest = static_cast<qint32>(word.size());
    }
    return longest;
}

qint32 QuantityLexicon::contextAt(Context context, QStringView text, qint32 position) const {
    const QStringView behind = text.mid(position);
    qint32 longest = 0;
    for (const QString& word : m_contexts[static_cast<size_t>(context)]) {
        if (word.size() > longest && !behind.isEmpty() && word.front() == behind.front() && behind.startsWith(word))
            longest = static_cast<qint32>(word.size());
    }
    return longest;
}

} // namespace bijian
