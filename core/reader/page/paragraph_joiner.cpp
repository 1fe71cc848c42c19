// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/page/paragraph_joiner.h"

#include "core/base/character.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace bijian {

namespace {

constexpr float kIndent = 1.2F;     // em
constexpr float kSameLeft = 0.5F;   // em
constexpr float kLooseLines = 1.3F; // times the usual pitch
constexpr float kSameSize = 0.12F;  // of the letters
constexpr float kRagged = 0.35F;    // em
constexpr float kWideFigure = 0.8F; // em

// Latin letters and figures keep together at the end of a line.
bool keepsTogether(QChar c) {
    return c.unicode() < 0x250 && !c.isSpace();
}

// Marks that may not begin a line: the letter before them goes with them.
bool mayNotBegin(QChar c) {
    return QStringView(u"，。、；：！？）》〉」』】〕”’,.;:!?)%％").contains(c);
}

// Marks that may not end a line: they go with the letter behind them.
bool mayNotEnd(QChar c) {
    return QStringView(u"“‘（《〈「『【〔([").contains(c);
}

// The width of what would have to fit behind the line before: the first letter or word, with the marks behind it.
float firstWordWidth(const PageLine& line, bool isGrid) {
    const PagePiece& piece = line.pieces.front();
    qsizetype end = 1;
    while (!isGrid && end < piece.text.size() &&
           ((keepsTogether(piece.text[end - 1]) && keepsTogether(piece.text[end])) || mayNotEnd(piece.text[end - 1]) ||
            mayNotBegin(piece.text[end])))
        ++end;
    const CharacterPlace& first = piece.places.front();
    const CharacterPlace& last = piece.places[static_cast<size_t>(end - 1)];
    return std::max(last.left + last.width - first.left, first.width);
}

// 二、 (三) 4. at the head of a line.
bool beginsItem(const QString& text) {
    constexpr qsizetype kLongestMark = 3;
    qsizetype at = text.startsWith(u'(') || text.startsWith(u'（') ? 1 : 0;
    const qsizetype start = at;
    while (at < text.size() && at - start < kLongestMark &&
           (text[at].isDigit() || QStringView(u"一二三四五六七八九十").contains(text[at])))
        ++at;
    if (at == start || at == text.size())
        return false;
    const bool isPoint = text[at] == u'.' && (at + 1 == text.size() || !text[at + 1].isDigit());
    return start > 0 ? text[at] == u')' || text[at] == u'）' : text[at] == u'、' || text[at] == u'．' || isPoint;
}

// How many pairs of figures the line has, and how many of them stand as far apart as Chinese letters.
void countFigures(const PageLine& line, size_t& pairs, size_t& wide) {
    for (const PagePiece& piece : line.pieces) {
        for (qsizetype i = 1; i < piece.text.size(); ++i) {
            if (!isAsciiDigit(piece.text[i].unicode()) || !isAsciiDigit(piece.text[i - 1].unicode()))
                continue;
            const auto at = static_cast<size_t>(i);
            ++pairs;
            wide += piece.places[at].left - piece.places[at - 1].left > kWideFigure * line.em ? 1 : 0;
        }
    }
}

} // namespace

ParagraphJoiner::ParagraphJoiner(const std::vector<const PageLine*>& lines) : m_lines(lines) {
    constexpr size_t kEnoughLines = 5;
    std::vector<float> pitches;
    size_t figures = 0;
    size_t wideFigures = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        countFigures(*lines[i], figures, wideFigures);
        m_top = std::min(m_top, lines[i]->top);
        m_bottom = std::max(m_bottom, lines[i]->bottom);
        if (i > 0 && lines[i]->page == lines[i - 1]->page && lines[i]->top > lines[i - 1]->top)
            pitches.push_back((lines[i]->top - lines[i - 1]->top) / lines[i]->em);
    }
    if (!pitches.empty()) {
        std::nth_element(pitches.begin(), pitches.begin() + static_cast<qptrdiff>(pitches.size() / 2), pitches.end());
        m_pitch = pitches[pitches.size() / 2];
    }
    m_isGrid = wideFigures * 2 > figures;
    // Columns and facing pages have margins of their own; a page with few lines may show none of them.
    const qint32 pages = lines.empty() ? 0 : lines.back()->page + 1;
    m_margins.assign(static_cast<size_t>(pages), marginsOf(lines, 0, lines.size()));
    for (size_t first = 0; first < lines.size();) {
        size_t end = first;
        while (end < lines.size() && lines[end]->page == lines[first]->page)
            ++end;
        if (end - first >= kEnoughLines)
            m_margins[static_cast<size_t>(lines[first]->page)] = marginsOf(lines, first, end);
        first = end;
    }
}

// The few lines whose last mark hangs over the margin are left out.
ParagraphJoiner::Margins ParagraphJoiner::marginsOf(const std::vector<const PageLine*>& lines, size_t first,
                                                    size_t end) {
    constexpr size_t kHanging = 8; // one of so many
    Margins margins{1e9F, 0};
    std::vector<float> rights;
    for (size_t i = first; i < end; ++i) {
        margins.left = std::min(margins.left, lines[i]->left);
        rights.push_back(lines[i]->right);
    }
    if (rights.empty())
        return margins;
    const auto last = rights.begin() + static_cast<qptrdiff>(rights.size() / kHanging);
    std::nth_element(rights.begin(), last, rights.end(), std::greater<>());
    margins.right = *last;
    return margins;
}

bool ParagraphJoiner::isCentred(const PageLine& line) const {
    const Margins& margins = marginsOf(line);
    const float before = line.left - margins.left;
    const float behind = margins.right - line.right;
    return before > 2 * line.em && behind > 2 * line.em && std::abs(before - behind) < 2 * line.em;
}

bool ParagraphJoiner::goesOn(size_t index, bool isFirst) const {
    const PageLine& before = *m_lines[index - 1];
    const PageLine& line = *m_lines[index];
    const bool samePage = before.page == line.page;
    const bool sameSize =
        !before.hasHan || !line.hasHan || std::abs(before.em - line.em) <= kSameSize * std::max(before.em, line.em);
    // Lines of a title that stand under each other.
    if (isCentred(before) && isCentred(line))
        return samePage && sameSize && line.top - before.bottom < line.em &&
               !endsSentence(before.text().back().unicode());
    if (isCentred(before) || isCentred(line) || (samePage && !sameSize))
        return false;
    const bool loose = samePage && m_pitch > 0 && line.top - before.top > kLooseLines * m_pitch * line.em;
    if (loose)
        return false;
    if (!samePage && endsSentence(before.text().back().unicode()) && leavesLine(before, line))
        return false;
    if (endsSentence(before.text().back().unicode()) && beginsItem(line.text()))
        return false;
    const float room = marginsOf(before).right - before.right;
    if (firstWordWidth(line, m_isGrid) < room - kRagged * before.em)
        return false;
    const float indent = line.left - marginsOf(line).left;
    const bool hangs = !isFirst && std::abs(line.left - before.left) < kSameLeft * line.em;
    return indent < kIndent * line.em || hangs;
}

// Whether there is a free line at the end of the one page or at the start of the other.
bool ParagraphJoiner::leavesLine(const PageLine& before, const PageLine& line) const {
    return before.bottom + m_pitch * before.em / 2 < m_bottom || line.top > m_top + m_pitch * line.em / 2;
}

bool ParagraphJoiner::needsBlank(QChar before, QChar behind) {
    const auto isWord = [](QChar c) { return c.unicode() < 0x250 && c.isLetter(); };
    return isWord(before) && isWord(behind);
}

} // namespace bijian
