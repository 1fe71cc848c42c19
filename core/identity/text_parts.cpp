// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/text_parts.h"

#include <algorithm>
#include <cstdlib>

namespace bijian {

namespace {

// Prose is looked for this far from either end of the text.
constexpr size_t kSearchedLines = 400;

TextRange trimmed(QStringView text, TextRange range) {
    while (range.start < range.end && text[range.start].isSpace())
        ++range.start;
    while (range.start < range.end && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

BlockKind kindAt(const Outline& outline, qint32 position) {
    const auto behind = std::upper_bound(outline.blocks.begin(), outline.blocks.end(), position,
                                         [](qint32 place, const Block& block) { return place < block.range.start; });
    if (behind == outline.blocks.begin())
        return BlockKind::Paragraph;
    const Block& block = *std::prev(behind);
    return block.range.contains(position) ? block.kind : BlockKind::Paragraph;
}

std::vector<TextLine> firstLines(QStringView text, const Outline& outline) {
    std::vector<TextLine> lines;
    bool blank = false;
    const auto size = static_cast<qint32>(text.size());
    for (qint32 start = 0; start < size && lines.size() < kSearchedLines;) {
        const auto newline = static_cast<qint32>(text.indexOf(u'\n', start));
        const qint32 end = newline < 0 ? size : newline;
        const TextRange range = trimmed(text, {start, end});
        if (range.isEmpty()) {
            blank = true;
        } else {
            lines.push_back({range, blank, kindAt(outline, range.start)});
            blank = false;
        }
        start = end + 1;
    }
    return lines;
}

// The last lines of the text that begin at or behind `from`, in text order.
std::vector<TextLine> lastLines(QStringView text, const Outline& outline, qint32 from) {
    std::vector<TextLine> lines;
    for (auto end = static_cast<qint32>(text.size()); end > from && lines.size() < kSearchedLines;) {
        const qint32 start = std::max(from, static_cast<qint32>(text.first(end).lastIndexOf(u'\n')) + 1);
        const TextRange range = trimmed(text, {start, end});
        if (!range.isEmpty())
            lines.push_back({range, false, kindAt(outline, range.start)});
        else if (!lines.empty())
            lines.back().blankBefore = true;
        end = start - 1;
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

QStringView withoutClosingBrackets(QStringView line) {
    static constexpr QStringView kOpen = u"（(";
    static constexpr QStringView kClose = u"）)";
    if (line.isEmpty() || !kClose.contains(line.back()))
        return line;
    const qsizetype open = std::max(line.lastIndexOf(kOpen[0]), line.lastIndexOf(kOpen[1]));
    return open < 0 ? line : line.first(open);
}

// Whether a line is of the report's prose: a sentence, or a part of one that a hard wrap has cut (such lines are of
// almost equal length).
bool isProse(QStringView text, const std::vector<TextLine>& lines, size_t index, const IdentityLexicon& lexicon) {
    constexpr qsizetype kSentence = 15;
    constexpr qsizetype kWrapped = 18;
    constexpr qsizetype kLong = 80;
    const QStringView line = lines[index].range.of(text);
    if (lines[index].kind == BlockKind::Furniture || lines[index].kind == BlockKind::Title || line.size() < kSentence)
        return false;
    const QStringView bare = withoutClosingBrackets(line);
    const bool commas = bare.contains(u'，') || bare.contains(u',');
    if (!bare.contains(u'。') && !commas)
        return false;
    if (line.size() < kLong && holdsAny(line, lexicon.pageWords))
        return false;
    const auto colon = std::max(line.first(kSentence).indexOf(u':'), line.first(kSentence).indexOf(u'：'));
    if (colon > 0 && lexicon.labels.contains(line.first(colon).trimmed().toString()))
        return false;
    if (bare.contains(u'。') || line.size() >= kLong)
        return true;
    if (line.size() < kWrapped || index + 1 == lines.size() || lines[index + 1].blankBefore)
        return false;
    return std::abs(lines[index].range.length() - lines[index + 1].range.length()) <= 3;
}

} // namespace

std::vector<TextRange> clausesOf(QStringView text, const TextRange& line) {
    static constexpr QStringView kBorders = u"，,。；;：:！!";
    std::vector<TextRange> clauses;
    qint32 start = line.start;
    for (qint32 place = line.start; place <= line.end; ++place) {
        if (place < line.end && !kBorders.contains(text[place]))
            continue;
        if (const TextRange clause = trimmed(text, {start, place}); !clause.isEmpty())
            clauses.push_back(clause);
        start = place + 1;
    }
    return clauses;
}

TextParts splitParts(QStringView text, const Outline& outline, const IdentityLexicon& lexicon) {
    TextParts parts;
    const std::vector<TextLine> first = firstLines(text, outline);
    size_t prose = 0;
    while (prose < first.size() && !isProse(text, first, prose, lexicon))
        ++prose;
    const size_t above = prose > TextParts::kHeadLines && prose < first.size() ? prose - TextParts::kHeadLines : 0;
    const size_t below = std::min(prose, above + TextParts::kHeadLines);
    parts.head.assign(first.begin() + static_cast<qsizetype>(above), first.begin() + static_cast<qsizetype>(below));
    for (size_t i = prose; i < first.size() && parts.opening.size() < TextParts::kOpeningLines; ++i)
        parts.opening.push_back(first[i]);

    const qint32 from = parts.opening.empty() ? 0 : parts.opening.front().range.end;
    const std::vector<TextLine> last =
        lastLines(text, outline, parts.opening.empty() ? static_cast<qint32>(text.size()) : from);
    size_t signature = last.size();
    while (signature > 0 && !isProse(text, last, signature - 1, lexicon))
        --signature;
    for (size_t i = signature; i < last.size() && parts.tail.size() < TextParts::kTailLines; ++i)
        parts.tail.push_back(last[i]);
    return parts;
}

} // namespace bijian
