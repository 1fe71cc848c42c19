// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/report_year.h"

#include "core/identity/written_date.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace bijian {

namespace {

constexpr qint32 kSearched = 20000;

// 2021—2025年, 2016至2020年: the earlier year stands before the border, the later one behind it.
bool isRangeBorder(QChar c) {
    static constexpr QStringView kBorders = u"-—–－~～至";
    return kBorders.contains(c);
}

bool endsRange(QStringView text, const WrittenDate& date) {
    qint32 place = date.range.start;
    while (place > 0 && isRangeBorder(text[place - 1]))
        --place;
    return place < date.range.start && place > 0 && (text[place - 1].isDigit() || text[place - 1] == u'年');
}

bool beginsRange(QStringView text, const WrittenDate& date) {
    return date.range.end < text.size() && isRangeBorder(text[date.range.end]) && date.month == 0;
}

// 2008年以来, 2008年1月至2010年5月底: a span begins there, and ends later.
bool beginsSpan(QStringView text, const WrittenDate& date) {
    constexpr qint32 kReach = 8;
    const QStringView behind = text.mid(date.range.end, kReach);
    return behind.startsWith(u"以来") || behind.startsWith(u"起") ||
           (date.month > 0 && !behind.isEmpty() && isRangeBorder(behind.front()) && behind.contains(u'年'));
}

class Votes {
public:
    explicit Votes(int latest) : m_latest(latest) {}

    void add(const WrittenDate& date, int weight) {
        if (m_latest > 0 && date.year > m_latest)
            return;
        Vote& vote = m_votes[date.year];
        vote.total += weight;
        if (weight > vote.heaviest) {
            vote.heaviest = weight;
            vote.evidence = date.range;
        }
    }

    bool isEmpty() const { return m_votes.isEmpty(); }

    // The latest of those with at least half of the most votes: earlier years are there to be compared with.
    ReportYear winner() const {
        int most = 0;
        for (const Vote& vote : m_votes)
            most = std::max(most, vote.total);
        ReportYear best;
        for (auto vote = m_votes.begin(); vote != m_votes.end(); ++vote) {
            if (vote->total * 2 >= most && vote.key() > best.year)
                best = {vote.key(), vote->evidence};
        }
        return best;
    }

private:
    struct Vote {
        int total = 0;
        int heaviest = 0;
        TextRange evidence;
    };

    int m_latest;
    QHash<int, Vote> m_votes;
};

// The title of a work, not a statement: 《2024年工作要点》.
bool isQuoted(QStringView text, const TextRange& block, qint32 position) {
    const QStringView before = text.mid(block.start, position - block.start);
    return before.lastIndexOf(u'《') > before.lastIndexOf(u'》');
}

// 2024年，我们将…: of the year to come.
bool isPlanned(QStringView text, const TextRange& block, qint32 position, const IdentityLexicon& lexicon) {
    constexpr qint32 kReach = 8;
    return holdsAny(text.mid(position, std::min(kReach, block.end - position)), lexicon.planWords);
}

// 2016年10月1日以前印发的文件: says which documents, not when.
bool isBound(QStringView text, qint32 position) {
    const QStringView behind = text.mid(position, 3);
    return behind.startsWith(u'前') || behind.startsWith(u"以前") || behind.startsWith(u"之前") ||
           behind.startsWith(u"底前") || behind.startsWith(u"底以");
}

bool opensSentence(QStringView text, const TextRange& block, qint32 position) {
    qint32 place = position;
    while (place > block.start && text[place - 1].isSpace())
        --place;
    static constexpr QStringView kEnds = u"。；;！!、.:：)）";
    return place == block.start || kEnds.contains(text[place - 1]);
}

void voteForBlock(QStringView text, const Block& block, const IdentityLexicon& lexicon, Votes& votes, Votes& ranges) {
    constexpr int kHeading = 3;
    constexpr int kOpening = 2;
    const bool heading = block.kind == BlockKind::Heading || block.kind == BlockKind::Title;
    const TextRange range{block.range.start, std::min(block.range.end, kSearched)};
    for (const WrittenDate& date : findDates(text, range)) {
        if (isQuoted(text, range, date.range.start) || isPlanned(text, range, date.range.end, lexicon) ||
            isBound(text, date.range.end))
            continue;
        if (beginsSpan(text, date)) {
            ranges.add(date, 1);
            continue;
        }
        if (endsRange(text, date))
            ranges.add(date, 1);
        else if (!beginsRange(text, date))
            votes.add(date, heading ? kHeading : opensSentence(text, range, date.range.start) ? kOpening : 1);
    }
}

// The year with which the prose opens; with a month or day it is that of a piece of news, which tells of no whole year.
void voteForOpening(QStringView text, const TextParts& parts, const IdentityLexicon& lexicon, Votes& votes) {
    constexpr int kOpening = 6;
    constexpr int kNews = 20;
    constexpr int kAnnouncement = 6;
    for (size_t i = 0; i < parts.opening.size(); ++i) {
        const TextRange& line = parts.opening[i].range;
        for (const WrittenDate& date : findDates(text, line)) {
            const QChar behind = date.range.end < text.size() ? text[date.range.end] : QChar();
            const bool milestone = date.month == 0 && (behind == u'底' || behind == u'末' || behind == u'初');
            if (date.range.start == line.start && i == 0 && !milestone && !beginsSpan(text, date))
                votes.add(date, date.month > 0 ? kNews : kOpening);
            const qint32 from = std::max(line.start, date.range.start - 12);
            if (holdsAny(text.mid(from, date.range.start - from), lexicon.reportAnnouncements))
                votes.add(date, kAnnouncement);
        }
    }
}

} // namespace

bool isCongressReport(QStringView title, const IdentityLexicon& lexicon) {
    return holdsAny(title, lexicon.congressReports) && !holdsAny(title, lexicon.reportTopics);
}

int yearOfSession(QStringView text, const Outline& outline) {
    constexpr size_t kSearchedBlocks = 12;
    constexpr qint32 kLongestSubtitle = 80;
    constexpr int kLastMonth = 4;
    for (size_t i = 0; i < std::min(outline.blocks.size(), kSearchedBlocks); ++i) {
        const TextRange& range = outline.blocks[i].range;
        const QStringView line = range.of(text);
        if (range.length() > kLongestSubtitle || !line.startsWith(u'—') || !line.contains(u"会议上"))
            continue;
        for (const WrittenDate& date : findDates(text, range)) {
            if (date.month > 0 && date.month <= kLastMonth)
                return date.year;
        }
    }
    return 0;
}

ReportYear yearOfTitle(QStringView text, const TextRange& title, const IdentityLexicon& lexicon) {
    const QStringView words = title.of(text);
    const int earlier = isCongressReport(words, lexicon) ? 1 : 0;
    for (const WrittenDate& date : findDates(text, title)) {
        const QStringView before = text.mid(title.start, date.range.start - title.start);
        if (date.day > 0 || beginsRange(text, date) || !endingOf(before, lexicon.titleYearExclusions).isEmpty())
            continue;
        return {date.year - earlier, date.range};
    }
    return {};
}

ReportYear yearOfProse(QStringView text, const TextParts& parts, const Outline& outline, int published,
                       const IdentityLexicon& lexicon) {
    Votes votes(published);
    Votes ranges(published);
    voteForOpening(text, parts, lexicon, votes);
    const qint32 start = parts.opening.empty() ? 0 : parts.opening.front().range.start;
    const qint32 end = parts.tail.empty() ? static_cast<qint32>(text.size()) : parts.tail.front().range.start;
    for (const Block& block : outline.blocks) {
        if (block.range.start >= std::min(end, kSearched))
            break;
        // A paragraph of some length above the opening is prose too: 2025年,…现将有关情况报告如下:
        constexpr qint32 kProse = 40;
        const bool prose =
            block.range.start >= start || (block.kind == BlockKind::Paragraph && block.range.length() > kProse &&
                                           QStringView(u"。：:").contains(text[block.range.end - 1]));
        if (prose && block.role != SectionRole::Plans && block.kind != BlockKind::Furniture)
            voteForBlock(text, block, lexicon, votes, ranges);
    }
    return votes.isEmpty() ? ranges.winner() : votes.winner();
}

int yearOfFileName(QStringView name) {
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9])(20[0-9]{2})(?![0-9])"));
    return pattern.match(name).capturedView(1).toInt();
}

} // namespace bijian
