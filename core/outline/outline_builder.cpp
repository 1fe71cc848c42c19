// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outline/outline_builder.h"

#include <algorithm>

namespace bijian {

namespace {

// A heading that stands in a line of its own is no longer than this; a longer line that begins with a mark is a
// paragraph whose first sentence is its heading.
constexpr qint32 kLongestHeading = 60;
// A heading without a mark is shorter, and stands below all marked ones.
constexpr qint32 kLongestBareHeading = 26;
constexpr qint8 kBareHeadingLevel = 5;
// How far into a paragraph its opening reaches.
constexpr qint32 kPlanOpening = 40;
// A sentence is cut at the next comma once it is this long, and in any case at twice the length: no reader has longer
// ones, and what is read of a sentence takes longer than its length.
constexpr qint32 kLongestSentence = 1000;
// A line broken by a hard wrap is at least this long.
constexpr qint32 kShortestWrappedLine = 16;

bool isBlank(QChar c) {
    return c == u' ' || c == u'\t' || c == u'\u3000' || c == u'\u00a0' || c == u'\r';
}

bool isChineseDigit(QChar c) {
    switch (c.unicode()) {
    case u'一':
    case u'二':
    case u'三':
    case u'四':
    case u'五':
    case u'六':
    case u'七':
    case u'八':
    case u'九':
    case u'十':
        return true;
    default:
        return false;
    }
}

bool isDigit(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'\uff10' && c <= u'\uff19');
}

bool endsSentence(QChar c) {
    return c == u'。' || c == u'！' || c == u'？' || c == u'；' || c == u';' || c == u'!' || c == u'?' || c == u'…';
}

bool isComma(QChar c) {
    return c == u'，' || c == u',' || c == u'、';
}

bool isHanCharacter(QChar c) {
    return c >= u'\u4e00' && c <= u'\u9fff';
}

// 报备率100%.对2022年…: a full stop that was typed as a point.
bool isPointAsStop(QStringView text, qsizetype at) {
    if ((text[at] != u'.' && text[at] != u'．') || at == 0 || at + 1 >= text.size())
        return false;
    const QChar before = text[at - 1];
    const QChar after = text[at + 1];
    return (isHanCharacter(before) || before == u'%' || before == u'％' || before == u')' || before == u'）') &&
           (isHanCharacter(after) || isBlank(after) || after == u'\n' || after == u'“');
}

bool isClosing(QChar c) {
    return c == u'”' || c == u'"' || c == u'）' || c == u')' || c == u'》' || c == u'」' || c == u'’';
}

struct Mark {
    qint8 level = 0;   // 0: no mark
    qint32 length = 0; // characters that the mark takes
};

// The mark of a heading or item at the start of a line or sentence: 一、 （一） 1. （1） ①, 第一章, 第一部分.
Mark headingMark(QStringView line) {
    qsizetype i = 0;
    const auto at = [&](qsizetype k) { return k < line.size() ? line[k] : QChar(); };
    if (at(0) == u'第') {
        i = 1;
        while (isChineseDigit(at(i)))
            ++i;
        if (i > 1 && (at(i) == u'章' || at(i) == u'篇' || (at(i) == u'部' && at(i + 1) == u'分')))
            return {1, static_cast<qint32>(i + 1)};
        return {};
    }
    const bool bracket = at(0) == u'（' || at(0) == u'(';
    i = bracket ? 1 : 0;
    const qsizetype first = i;
    while (isChineseDigit(at(i)))
        ++i;
    if (i > first) {
        if (bracket && (at(i) == u'）' || at(i) == u')'))
            return {2, static_cast<qint32>(i + 1)};
        if (!bracket && (at(i) == u'、' || at(i) == u'．' || at(i) == u'.' || (at(i) == u'，' && i - first <= 2)))
            return {1, static_cast<qint32>(i + 1)};
        return {};
    }
    while (isDigit(at(i)) && i - first < 3)
        ++i;
    if (i == first || i - first > 2)
        return at(0) >= u'①' && at(0) <= u'⑳' ? Mark{4, 1} : Mark{};
    if (bracket)
        return at(i) == u'）' || at(i) == u')' ? Mark{4, static_cast<qint32>(i + 1)} : Mark{};
    if (at(i) == u'、' || at(i) == u'．' || (at(i) == u'.' && (!isDigit(at(i + 1)) || isDigit(at(i + 5)))))
        return {3, static_cast<qint32>(i + 1)};
    return {};
}

// 一是, 二要, 首先: an item within a paragraph.
bool isItemWord(QStringView text, qint32 at) {
    qint32 i = at;
    while (i < text.size() && isChineseDigit(text[i]))
        ++i;
    return i > at && i - at <= 2 && i < text.size() && (text[i] == u'是' || text[i] == u'要' || text[i] == u'方');
}

bool containsAny(QStringView text, const QStringList& words) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const QString& word : words) {
            if (word.front() == text[at] && text.mid(at).startsWith(word))
                return true;
        }
    }
    return false;
}

struct Line {
    TextRange range; // without blanks at its ends
    BlockKind kind = BlockKind::Paragraph;
    qint8 level = 0;
    bool hinted = false;
};

class Builder {
public:
    Builder(QStringView text, const std::vector<LayoutHint>& hints, const OutlineLexicon& lexicon)
        : m_text(text), m_hints(hints), m_lexicon(lexicon) {}

    Outline build() {
        for (Line line = nextLine(); line.range.start >= 0; line = nextLine())
            addLine(line);
        addSentences();
        return std::move(m_outline);
    }

private:
    // The next line that is not blank; start -1 at the end.
    Line nextLine() {
        while (m_position < m_text.size()) {
            auto end = static_cast<qint32>(m_text.indexOf(u'\n', m_position));
            if (end < 0)
                end = static_cast<qint32>(m_text.size());
            TextRange range{m_position, end};
            m_position = end + 1;
            while (range.start < range.end && isBlank(m_text[range.start]))
                ++range.start;
            while (range.end > range.start && isBlank(m_text[range.end - 1]))
                --range.end;
            if (range.isEmpty())
                continue;
            Line line;
            line.range = range;
            while (m_hint < m_hints.size() && m_hints[m_hint].range.end <= range.start)
                ++m_hint;
            if (m_hint < m_hints.size() && m_hints[m_hint].range.overlaps(range)) {
                line.kind = m_hints[m_hint].kind;
                line.level = m_hints[m_hint].level;
                line.hinted = line.kind != BlockKind::Paragraph;
                // A row whose cells stand in lines of their own.
                if (line.kind == BlockKind::TableRow && m_hints[m_hint].range.end > line.range.end) {
                    line.range.end = m_hints[m_hint].range.end;
                    m_position = line.range.end + 1;
                    while (line.range.end > line.range.start && isBlank(m_text[line.range.end - 1]))
                        --line.range.end;
                }
            }
            return line;
        }
        return Line{{-1, -1}, BlockKind::Paragraph, 0, false};
    }

    void addLine(Line line) {
        const QStringView content = line.range.of(m_text);
        const Mark mark = headingMark(content);
        if (line.kind == BlockKind::Paragraph && mark.level > 0) {
            line.level = mark.level;
            if (content.size() <= kLongestHeading && !endsLikeText(content))
                line.kind = BlockKind::Heading;
        } else if (line.kind == BlockKind::Paragraph && m_role == SectionRole::Report && !m_textSeen &&
                   isTitle(content)) {
            line.kind = BlockKind::Title;
            line.level = 0;
        } else if (line.kind == BlockKind::Paragraph && isBareHeading(content)) {
            line.kind = BlockKind::Heading;
            line.level = kBareHeadingLevel;
        } else if (line.kind == BlockKind::Heading && line.level == 0) {
            line.level = mark.level > 0 ? mark.level : qint8(1);
        }
        if (line.kind == BlockKind::Paragraph && mark.level == 0 && joinsLast(content)) {
            m_outline.blocks.back().range.end = line.range.end;
            m_lastLineLength = static_cast<qint32>(content.size());
            return;
        }
        addSentences();
        Block block;
        block.range = line.range;
        block.kind = line.kind;
        block.level = line.level;
        m_textSeen = m_textSeen || block.kind == BlockKind::Heading ||
                     (block.kind == BlockKind::Paragraph && content.size() > kLongestHeading);
        if (block.kind == BlockKind::Title)
            openTitle(content);
        else if (block.kind == BlockKind::Heading || (block.kind == BlockKind::Paragraph && block.level > 0))
            openSection(block, content);
        else if (block.kind == BlockKind::Paragraph)
            noticePlanOpening(content);
        block.role = m_kindsLevel >= 0 ? SectionRole::Kinds : m_role;
        block.heading = m_headings.empty() ? -1 : m_headings.back().block;
        if (block.kind == BlockKind::Heading || block.kind == BlockKind::Title)
            m_headings.push_back({block.level, static_cast<qint32>(m_outline.blocks.size())});
        m_outline.blocks.push_back(block);
        m_lastLineLength = static_cast<qint32>(content.size());
    }

    // A line before any text that is as short as a title and ends like one.
    static bool isTitle(QStringView content) {
        if (content.size() > kLongestHeading || content.size() < 5)
            return false;
        return std::none_of(content.begin(), content.end(), [](QChar c) {
            return endsSentence(c) || c == u'，' || c == u',' || c == u'：' || c == u':' || c == u'\t' || c == u'|';
        });
    }

    // A plan or a notice tells nothing that was done, unless it says that it is a report.
    void openTitle(QStringView content) {
        if (containsAny(content, m_lexicon.planTitles) && !containsAny(content, m_lexicon.reportTitles))
            m_role = SectionRole::Plans;
        m_isPlan = m_role == SectionRole::Plans;
    }

    // A short line of its own without a mark, a figure or a punctuation mark.
    static bool isBareHeading(QStringView content) {
        if (content.size() > kLongestBareHeading || content.size() < 3)
            return false;
        return std::none_of(content.begin(), content.end(),
                            [](QChar c) {
                                return endsSentence(c) || c == u'，' || c == u',' || c == u'：' || c == u':' ||
                                       c == u'\t' || c == u'|' || c == u'/';
                            }) &&
               std::count_if(content.begin(), content.end(), [](QChar c) { return isDigit(c); }) % 4 == 0;
    }

    // A heading holds no full stop before its end; a line such as 1.全市… with several sentences is text.
    static bool endsLikeText(QStringView content) {
        const qsizetype stop =
            std::min({indexOrEnd(content, u'。'), indexOrEnd(content, u'；'), indexOrEnd(content, u';')});
        if (stop < content.size() - 1)
            return true;
        // "2.办理案件12件，其中…": figures in a line that ends as a sentence are text.
        const bool digits = std::any_of(content.begin() + std::min<qsizetype>(4, content.size()), content.end(),
                                        [](QChar c) { return isDigit(c); });
        return digits &&
               (stop < content.size() || content.contains(u'，') || content.contains(u',') || content.contains(u'件'));
    }

    static qsizetype indexOrEnd(QStringView content, QChar c) {
        const qsizetype index = content.indexOf(c);
        return index < 0 ? content.size() : index;
    }

    // Whether a line goes on with the paragraph above it: that one is broken in mid-sentence by a hard wrap.
    bool joinsLast(QStringView content) const {
        if (m_outline.blocks.empty() || m_outline.blocks.back().kind != BlockKind::Paragraph)
            return false;
        const Block& last = m_outline.blocks.back();
        const QChar end = m_text[last.range.end - 1];
        if (endsSentence(end) || isClosing(end) || end == u'：' || end == u':' ||
            m_lastLineLength < kShortestWrappedLine)
            return false;
        // Only line after line: a blank line between them parts two paragraphs.
        const qint32 start = static_cast<qint32>(content.data() - m_text.data());
        const QStringView between = m_text.mid(last.range.end, start - last.range.end);
        if (between.count(u'\n') != 1)
            return false;
        // A line that is indented like the first line of a paragraph begins one.
        return !between.endsWith(QStringView(u"\u3000\u3000")) && !between.endsWith(QStringView(u"    "));
    }

    // Headings of the same or a lower level end here; the role of what follows is decided by the words of a heading of
    // level 1 or 2, or inherited.
    void openSection(const Block& block, QStringView content) {
        while (!m_headings.empty() && m_headings.back().level >= std::max<qint8>(block.level, 1))
            m_headings.pop_back();
        // Only the heading itself counts, not a paragraph that follows it in the same line.
        const qsizetype stop =
            std::min<qsizetype>(std::min(indexOrEnd(content, u'。'), content.size()), kLongestHeading);
        const QStringView heading = content.left(stop);
        if (m_kindsLevel >= 0 && block.level <= m_kindsLevel)
            m_kindsLevel = -1;
        if (m_kindsLevel < 0 && opensKinds(heading))
            m_kindsLevel = block.level;
        if (block.level > 2 && block.level != kBareHeadingLevel)
            return;
        const SectionRole found = roleOf(heading);
        if (block.level == kBareHeadingLevel) {
            // Only the words of a plan, a problem or a review change what the text is about.
            if (found != SectionRole::Report)
                m_role = found;
            else if (containsAny(heading, m_lexicon.reportHeadings) && !heading.contains(u"报告"))
                m_role = SectionRole::Report;
            return;
        }
        if (m_isPlan)
            return;
        if (block.level == 1)
            m_role = found;
        else if (found != SectionRole::Report && (found == SectionRole::Plans || m_role == SectionRole::Report))
            m_role = heading.size() <= 24 ? found : m_role;
    }

    // (三)申请复议事项情况, 2.案件类型分布: the heading ends with the name of a division by kind.
    bool opensKinds(QStringView heading) const {
        constexpr qsizetype kLongest = 24;
        if (heading.size() > kLongest)
            return false;
        for (bool cut = true; cut;) {
            cut = false;
            for (const QString& tail : m_lexicon.kindHeadingTails) {
                if (heading.endsWith(tail)) {
                    heading.chop(tail.size());
                    cut = true;
                }
            }
        }
        return std::any_of(m_lexicon.kindHeadings.begin(), m_lexicon.kindHeadings.end(),
                           [&](const QString& kind) { return heading.endsWith(kind); });
    }

    SectionRole roleOf(QStringView heading) const {
        const bool report = containsAny(heading, m_lexicon.reportHeadings);
        if (containsAny(heading, m_lexicon.planHeadings) && !report)
            return SectionRole::Plans;
        if (containsAny(heading, m_lexicon.planHeadings) && (heading.contains(u"下一步") || heading.contains(u"下步")))
            return SectionRole::Plans;
        if (containsAny(heading, m_lexicon.problemHeadings) && !report && heading.size() <= 24)
            return SectionRole::Problems;
        return SectionRole::Report;
    }

    void noticePlanOpening(QStringView content) {
        QString start = content.left(12).toString();
        start.replace(u'，', u',');
        const bool opens = std::any_of(m_lexicon.planOpenings.begin(), m_lexicon.planOpenings.end(),
                                       [&](const QString& words) { return start.startsWith(words); });
        if (opens || containsAny(content.left(kPlanOpening), m_lexicon.planPhrases))
            m_role = SectionRole::Plans;
    }

    // Of the last block, once it is known where it ends.
    void addSentences() {
        if (m_outline.blocks.empty())
            return;
        const Block& block = m_outline.blocks.back();
        const auto index = static_cast<qint32>(m_outline.blocks.size()) - 1;
        if (block.kind == BlockKind::Furniture || block.kind == BlockKind::TableRow) {
            m_outline.sentences.push_back({block.range, index, true});
            return;
        }
        qint32 start = block.range.start;
        bool item = block.level > 0;
        const auto push = [&](qint32 end, bool nextIsItem) {
            TextRange range{start, end};
            while (range.start < range.end && (isBlank(m_text[range.start]) || m_text[range.start] == u'\n'))
                ++range.start;
            if (!range.isEmpty())
                m_outline.sentences.push_back({range, index, item});
            start = end;
            item = nextIsItem;
        };
        for (qint32 i = block.range.start; i < block.range.end; ++i) {
            const QChar c = m_text[i];
            if (endsSentence(c) || isPointAsStop(m_text, i)) {
                while (i + 1 < block.range.end && (isClosing(m_text[i + 1]) || endsSentence(m_text[i + 1])))
                    ++i;
                push(i + 1, beginsItem(i + 1, block.range.end));
            } else if (i > start && isChineseDigit(c) && m_text[i - 1] != u'第' && m_text[i - 1] != u'统' &&
                       m_text[i - 1] != u'之' && !isChineseDigit(m_text[i - 1]) &&
                       isItemWord(m_text.left(block.range.end), i) && isItemPlace(i)) {
                push(i, true);
            } else if (i - start >= kLongestSentence && (isComma(c) || i - start >= 2 * kLongestSentence)) {
                push(i + 1, false);
            }
        }
        push(block.range.end, false);
    }

    bool beginsItem(qint32 at, qint32 end) const {
        while (at < end && (isBlank(m_text[at]) || m_text[at] == u'\n'))
            ++at;
        return at < end && (isItemWord(m_text.left(end), at) ||
                            headingMark(m_text.mid(at, std::min<qint32>(8, end - at))).level > 0);
    }

    // 一是 begins an item after punctuation, a unit or a closing mark, not inside 唯一是 or 十一是.
    bool isItemPlace(qint32 at) const {
        const QChar before = m_text[at - 1];
        if (!before.isLetter() || isClosing(before))
            return true;
        // The full stop is lost (「36件二是」): only behind a unit or a verb's end, and only for 是.
        return isDigit(at >= 2 ? m_text[at - 2] : QChar()) ||
               QStringView(u"件项次个人名案率设作度制务政").contains(before);
    }

    struct OpenHeading {
        qint8 level;
        qint32 block;
    };

    const QStringView m_text;
    const std::vector<LayoutHint>& m_hints;
    const OutlineLexicon& m_lexicon;
    Outline m_outline;
    size_t m_hint = 0;
    qint32 m_position = 0;
    qint32 m_lastLineLength = 0;
    SectionRole m_role = SectionRole::Report;
    int m_kindsLevel = -1;   // the level of the heading that opened a division by kind
    bool m_textSeen = false; // a heading or a paragraph has come
    bool m_isPlan = false;   // the whole text is a plan
    std::vector<OpenHeading> m_headings;
};

} // namespace

Outline buildOutline(QStringView text, const std::vector<LayoutHint>& hints, const OutlineLexicon& lexicon) {
    return Builder(text, hints, lexicon).build();
}

} // namespace bijian
