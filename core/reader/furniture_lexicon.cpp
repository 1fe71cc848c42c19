// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/furniture_lexicon.h"

#include <QFile>

#include <algorithm>

namespace bijian {

namespace {

// A value behind a label is a name, a date or a number, not a sentence.
constexpr qsizetype kLongestPartLine = 100;

// Full-width ASCII as ASCII, no blanks.
QString foldedLine(QStringView line) {
    QString folded;
    folded.reserve(line.size());
    for (const QChar c : line) {
        const char16_t code = c.unicode();
        if (code >= 0xFF01 && code <= 0xFF5E)
            folded.append(QChar(static_cast<char16_t>(code - 0xFEE0)));
        else if (!c.isSpace())
            folded.append(c);
    }
    return folded;
}

bool isSeparator(QChar c) {
    return c.isPunct() || c.isSymbol();
}

bool isPathMark(QChar c) {
    return c == u'>' || c == u'»' || c == u'›' || c == u'→';
}

qsizetype skipBullets(QStringView line) {
    qsizetype at = 0;
    while (at < line.size() && isSeparator(line[at]))
        ++at;
    return at;
}

bool containsAny(QStringView line, const QStringList& words) {
    return std::any_of(words.begin(), words.end(), [line](const QString& word) { return line.contains(word); });
}

} // namespace

FurnitureLexicon FurnitureLexicon::create(const WordLists& words) {
    FurnitureLexicon lexicon;
    lexicon.m_labels = tableOf(words.list(QStringLiteral("label")));
    lexicon.m_words = tableOf(words.list(QStringLiteral("whole")) + words.list(QStringLiteral("label")));
    lexicon.m_fillers = tableOf(words.list(QStringLiteral("filler")));
    lexicon.m_parts = words.list(QStringLiteral("part"));
    lexicon.m_endMatter = tableOf(words.list(QStringLiteral("end-matter")));
    lexicon.m_attachments = words.list(QStringLiteral("attachment"));
    lexicon.m_reportWords = words.list(QStringLiteral("report"));
    const auto setOf = [&words](const QString& name) {
        const QStringList list = words.list(name);
        return QSet<QString>(list.begin(), list.end());
    };
    lexicon.m_names = setOf(QStringLiteral("class"));
    lexicon.m_outsideNames = setOf(QStringLiteral("class-outside"));
    return lexicon;
}

const FurnitureLexicon& FurnitureLexicon::builtIn() {
    static const FurnitureLexicon lexicon = [] {
        QFile file(QStringLiteral(":/bijian/lexicon/furniture.txt"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const auto words = WordLists::parse(isOpen ? file.readAll() : QByteArray());
        return create(words ? *words : WordLists());
    }();
    return lexicon;
}

bool FurnitureLexicon::isFurniture(QStringView line) const {
    if (line.size() > kLongestFurniture)
        return false;
    const QString folded = foldedLine(line);
    if (folded.isEmpty())
        return false;
    // The cells of a table may well hold one such word each.
    const bool isRow = line.contains(u'\t');
    if ((!isRow && consistsOfPageWords(folded)) || isAttachment(folded))
        return true;
    if (folded.contains(u'。'))
        return false;
    return hasLabels(folded) || isPath(folded) || (folded.size() <= kLongestPartLine && containsAny(folded, m_parts));
}

bool FurnitureLexicon::isEmptyLabel(QStringView line) const {
    const QString folded = foldedLine(line);
    const qsizetype at = skipBullets(folded);
    const qsizetype length = labelAt(folded, at);
    return length > 0 && at + length == folded.size();
}

bool FurnitureLexicon::isPageWords(QStringView line) const {
    return line.size() <= kLongestFurniture && consistsOfPageWords(foldedLine(line));
}

bool FurnitureLexicon::isEndMatter(QStringView line) const {
    if (line.size() > kLongestFurniture)
        return false;
    const QString folded = foldedLine(line);
    const qsizetype at = skipBullets(folded);
    const qsizetype length = matchAt(m_endMatter, folded, at);
    return length > 0 && (at + length == folded.size() || isSeparator(folded[at + length]));
}

bool FurnitureLexicon::mayBeTitle(QStringView line) const {
    return containsAny(foldedLine(line), m_reportWords);
}

bool FurnitureLexicon::isFurnitureName(QStringView names, bool inArticle) const {
    QString token;
    const auto isKnown = [&] {
        const QString word = token.toLower();
        const bool known = m_names.contains(word) || (!inArticle && m_outsideNames.contains(word));
        token.clear();
        return known;
    };
    for (const QChar c : names) {
        const bool startsWord = c.isUpper() && !token.isEmpty() && token.back().isLower();
        if ((startsWord || !c.isLetter()) && isKnown())
            return true;
        if (c.isLetter())
            token.append(c);
    }
    return isKnown();
}

FurnitureLexicon::WordTable FurnitureLexicon::tableOf(const QStringList& words) {
    WordTable table;
    for (const QString& word : words)
        table[word.front()].append(word);
    for (QStringList& list : table)
        std::sort(list.begin(), list.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return table;
}

// The length of the longest word that stands at a place, 0 where none does.
qsizetype FurnitureLexicon::matchAt(const WordTable& table, QStringView line, qsizetype at) {
    if (at >= line.size())
        return 0;
    const auto words = table.constFind(line[at]);
    if (words == table.cend())
        return 0;
    for (const QString& word : *words)
        if (line.sliced(at).startsWith(word, Qt::CaseInsensitive))
            return word.size();
    return 0;
}

// The length of a label with its colon.
qsizetype FurnitureLexicon::labelAt(QStringView line, qsizetype at) const {
    const qsizetype length = matchAt(m_labels, line, at);
    const qsizetype colon = at + length;
    return length > 0 && colon < line.size() && line[colon] == u':' ? length + 1 : 0;
}

// A label at the start, two of them, or one behind nothing but a date.
bool FurnitureLexicon::hasLabels(QStringView line) const {
    const qsizetype start = skipBullets(line);
    int count = 0;
    bool onlyNumbers = true;
    for (qsizetype at = start; at < line.size(); ++at) {
        const qsizetype length = labelAt(line, at);
        if (length > 0 && (at == start || onlyNumbers || ++count > 1))
            return !containsAny(line.first(at), m_reportWords);
        if (length > 0)
            at += length - 1;
        const QChar c = line[at];
        onlyNumbers = onlyNumbers && (c.isDigit() || isSeparator(c) || c == u'年' || c == u'月' || c == u'日');
    }
    return false;
}

bool FurnitureLexicon::consistsOfPageWords(QStringView folded) const {
    qsizetype known = 0;
    for (qsizetype at = 0; at < folded.size();) {
        if (const qsizetype length = matchAt(m_words, folded, at); length > 0) {
            known += length;
            at += length;
        } else if (const qsizetype filler = matchAt(m_fillers, folded, at); filler > 0) {
            at += filler;
        } else if (isSeparator(folded[at]) || folded[at].isDigit()) {
            ++at;
        } else {
            return false;
        }
    }
    // One character, such as 大, is no word of a page yet.
    return known > 1;
}

// 首页 > 政务公开 > 正文; with marks that are in use elsewhere, too, only from a word of pages on (首页 / 政务公开).
bool FurnitureLexicon::isPath(QStringView folded) const {
    const auto mark = std::find_if(folded.begin(), folded.end(),
                                   [](QChar c) { return isPathMark(c) || QStringView(u"/|_-\\").contains(c); });
    if (mark == folded.end() || mark == folded.begin())
        return false;
    const auto marks = std::count_if(folded.begin(), folded.end(), isPathMark);
    return (marks > 1 && isPathMark(*mark)) || consistsOfPageWords(folded.first(mark - folded.begin()));
}

bool FurnitureLexicon::isAttachment(QStringView folded) const {
    return folded.size() <= kLongestPartLine &&
           std::any_of(m_attachments.begin(), m_attachments.end(),
                       [&](const QString& suffix) { return folded.endsWith(suffix, Qt::CaseInsensitive); });
}

} // namespace bijian
