// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/table_lexicon.h"

#include <algorithm>

namespace bijian {

namespace {

bool isOpening(QChar c) {
    return c == u'(' || c == u'（' || c == u'[' || c == u'【' || c == u'〔';
}

bool isClosing(QChar c) {
    return c == u')' || c == u'）' || c == u']' || c == u'】' || c == u'〕';
}

QString bareWords(QStringView cell) {
    QString words;
    int depth = 0;
    for (const QChar c : cell) {
        if (isOpening(c))
            ++depth;
        else if (isClosing(c))
            depth = std::max(0, depth - 1);
        else if (depth == 0 && !c.isSpace())
            words += c;
    }
    return words;
}

bool endsWithAny(const QString& words, const QStringList& endings) {
    return std::any_of(endings.begin(), endings.end(), [&](const QString& ending) { return words.endsWith(ending); });
}

QSet<QString> setOf(const QStringList& words) {
    return {words.begin(), words.end()};
}

} // namespace

TableLexicon::TableLexicon(const WordLists& discourse)
    : m_kinds(setOf(discourse.list(QStringLiteral("table-kind")))),
      m_places(discourse.list(QStringLiteral("table-place"))),
      m_units(setOf(discourse.list(QStringLiteral("table-unit")))),
      m_totals(setOf(discourse.list(QStringLiteral("table-total")))),
      m_others(discourse.list(QStringLiteral("table-other"))), m_rates(discourse.list(QStringLiteral("table-rate"))),
      m_measured(discourse.list(QStringLiteral("table-measured"))) {}

bool TableLexicon::isKindHead(QStringView cell) const {
    return m_kinds.contains(bareWords(cell));
}

bool TableLexicon::isPlaceHead(QStringView cell) const {
    return endsWithAny(bareWords(cell), m_places);
}

bool TableLexicon::isUnitHead(QStringView cell) const {
    return m_units.contains(bareWords(cell));
}

bool TableLexicon::isTotal(QStringView cell) const {
    return m_totals.contains(bareWords(cell));
}

bool TableLexicon::isOther(QStringView cell) const {
    const QString words = bareWords(cell);
    return std::any_of(m_others.begin(), m_others.end(), [&](const QString& other) { return words.contains(other); });
}

bool TableLexicon::isRate(QStringView cell) const {
    return endsWithAny(bareWords(cell), m_rates);
}

QStringView TableLexicon::unitNote(QStringView line) const {
    for (const QString& word : m_measured) {
        const qsizetype at = line.lastIndexOf(word);
        if (at < 0)
            continue;
        QStringView rest = line.mid(at + word.size()).trimmed();
        if (rest.isEmpty() || (rest.front() != u':' && rest.front() != u'：'))
            continue;
        rest = rest.mid(1).trimmed();
        while (!rest.isEmpty() && isClosing(rest.back()))
            rest.chop(1);
        return rest.trimmed();
    }
    return {};
}

} // namespace bijian
