// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/title.h"

#include "core/identity/reporter.h"
#include "core/identity/written_date.h"

#include <QRegularExpression>

#include <algorithm>

namespace bijian {

namespace {

constexpr qsizetype kShortest = 5;
constexpr qsizetype kLongest = 80;
constexpr size_t kMostLines = 3;

// A line that may be a title or a part of one, and what a title would show.
struct Candidate {
    TextRange range;
    QString text;        // without blanks
    bool marked = false; // the format says that it is a title
    bool ends = false;
    bool year = false;
    bool topic = false;
    bool region = false;
    bool page = false; // the name of a site or of a column

    int score() const {
        return (ends ? 4 : 0) + (year ? 3 : 0) + (topic ? 3 : 0) + (region ? 3 : 0) + (marked ? 4 : 0);
    }
};

QStringView beforeClosingBrackets(QStringView title) {
    static constexpr QStringView kClose = u"）)】]";
    static constexpr QStringView kOpen = u"（(【[";
    while (!title.isEmpty() && kClose.contains(title.back())) {
        const qsizetype open = title.lastIndexOf(kOpen[kClose.indexOf(title.back())]);
        if (open < 0)
            break;
        title = title.first(open);
    }
    return title;
}

// Behind a title the name of the web site may stand: …报告_墨玉县人民政府, …报告 - 政府信息公开.
TextRange withoutSiteName(QStringView text, TextRange range, const IdentityLexicon& lexicon) {
    static const QRegularExpression border(QStringLiteral("\\s*(?:_|\\||｜|--|\\s[-–—]\\s)"));
    const QStringView line = range.of(text);
    const auto match = border.match(line);
    if (match.hasMatch() && !endingOf(line.first(match.capturedStart()), lexicon.titleEndings).isEmpty())
        range.end = range.start + static_cast<qint32>(match.capturedStart());
    return range;
}

// Behind a title on the same line the day of publication may stand, set off by blanks.
TextRange withoutDay(QStringView text, TextRange range) {
    for (const WrittenDate& date : findDates(text, range)) {
        if (date.day == 0 || date.range.start <= range.start || !text[date.range.start - 1].isSpace())
            continue;
        range.end = date.range.start;
        while (text[range.end - 1].isSpace())
            --range.end;
    }
    return range;
}

// …报告（节选）
TextRange withoutExcerptMark(QStringView text, TextRange range) {
    for (const QStringView mark : {QStringView(u"（节选）"), QStringView(u"(节选)"), QStringView(u"（节录）"),
                                   QStringView(u"(节录)"), QStringView(u"（摘要）"), QStringView(u"(摘要)")}) {
        if (range.of(text).endsWith(mark) && range.length() > mark.size())
            range.end -= static_cast<qint32>(mark.size());
    }
    return range;
}

// The title may stand on the line on which the prose begins, set off by blanks.
TextRange beforeProse(QStringView text, const TextRange& line) {
    const qint32 end = std::min(line.end, line.start + static_cast<qint32>(kLongest));
    for (qint32 place = line.start; place < end; ++place) {
        if (text[place].isSpace() && place - line.start >= kShortest)
            return {line.start, place};
    }
    return {};
}

bool isNoTitle(QStringView line, const IdentityLexicon& lexicon) {
    static const QRegularExpression itemMark(QStringLiteral(
        "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9]))"));
    static constexpr QStringView kPaths = u">›»→";
    static constexpr QStringView kFirst = u"—-–*#{}<";
    static constexpr QStringView kLast = u":：,，;；。、";
    static const QRegularExpression caption(QStringLiteral("^[表图]\\s*[0-9一二三四五六七八九十]"));
    if (caption.match(line).hasMatch())
        return true;
    if (line.isEmpty() || kFirst.contains(line.front()) || kLast.contains(line.back()) ||
        beforeClosingBrackets(line).isEmpty())
        return true;
    if (std::any_of(line.begin(), line.end(), [](QChar c) { return kPaths.contains(c); }))
        return true;
    return itemMark.match(line).hasMatch() || holdsAny(line, lexicon.pageWords) || holdsAny(line, lexicon.todayWords);
}

bool hasOnlyDate(QStringView line) {
    static const QRegularExpression clock(QStringLiteral("^[0-9０-９:：/.\\-年月日\\s]*$"));
    return clock.match(line).hasMatch();
}

// The name of a site or of a column of it, or nothing but the name of an organisation.
bool isPageName(QStringView text, const TextRange& range, const Reporter& reporter, const IdentityLexicon& lexicon) {
    qint32 behind = range.start;
    if (!reporter.chain.empty())
        behind = reporter.chain.back().range.end;
    behind = std::max({behind, reporter.place.end, reporter.department.end});
    QString rest = withoutBlanks(text.mid(behind, range.end - behind));
    const QStringView government = openingOf(rest, lexicon.governments);
    rest.remove(0, government.size());
    return rest.isEmpty() || lexicon.pageTitles.contains(rest);
}

bool isInside(const TextRange& line, const std::vector<LabelledValue>& labelled) {
    return std::any_of(labelled.begin(), labelled.end(), [&](const LabelledValue& value) {
        return value.whole.overlaps(line) && value.label.kind != LabelKind::Title;
    });
}

// Whether the second of two lines carries on the title that the first has begun.
bool carriesOn(const Candidate& first, const Candidate& second, bool blankBetween, const IdentityLexicon& lexicon) {
    if (first.ends || first.text.size() + second.text.size() > kLongest)
        return false;
    const bool about = !openingOf(second.text, lexicon.titlePrefixes).isEmpty();
    if (about)
        return first.region || !second.region;
    if (blankBetween || !second.ends)
        return false;
    // An organisation above a title of its own region is the name of the site.
    return !first.page || !second.region;
}

class TitleFinder {
public:
    TitleFinder(QStringView text, const TextParts& parts, const std::vector<LabelledValue>& labelled,
                const RegionTable& regions, const IdentityLexicon& lexicon)
        : m_text(text), m_parts(parts), m_labelled(labelled), m_regions(regions), m_lexicon(lexicon) {}

    IdentityFact find();

private:
    Candidate candidateOf(const TextRange& range, bool marked) const;
    Candidate candidateFrom(size_t line) const;
    bool mayBeTitle(const TextRange& line) const;
    void addCandidates();
    bool isAcceptable(const Candidate& candidate) const;

    QStringView m_text;
    const TextParts& m_parts;
    const std::vector<LabelledValue>& m_labelled;
    const RegionTable& m_regions;
    const IdentityLexicon& m_lexicon;
    std::vector<Candidate> m_candidates;
    TextRange m_last; // the last line above the prose that may be a title
};

Candidate TitleFinder::candidateOf(const TextRange& range, bool marked) const {
    Candidate candidate;
    candidate.range = withoutExcerptMark(m_text, withoutDay(m_text, withoutSiteName(m_text, range, m_lexicon)));
    candidate.text = withoutBlanks(candidate.range.of(m_text));
    candidate.marked = marked;
    candidate.ends = !endingOf(beforeClosingBrackets(candidate.text), m_lexicon.titleEndings).isEmpty();
    const std::vector<WrittenDate> dates = findDates(m_text, candidate.range);
    candidate.year = std::any_of(dates.begin(), dates.end(), [](const WrittenDate& date) { return date.day == 0; });
    candidate.topic = holdsAny(candidate.text, m_lexicon.reportTopics);
    const Reporter reporter = reporterOfTitle(m_text, candidate.range, m_regions, m_lexicon);
    candidate.region = reporter.isNamed() || !reporter.department.isEmpty();
    // 某省司法厅 2020年2月: who signs, and when.
    const bool signature = dates.size() == 1 && dates.front().month > 0 &&
                           dates.front().range.end == candidate.range.end &&
                           isPageName(m_text, {candidate.range.start, dates.front().range.start}, reporter, m_lexicon);
    candidate.page = signature || (!candidate.year && isPageName(m_text, candidate.range, reporter, m_lexicon));
    return candidate;
}

// 2024-01-08 11:35 某报 记者: the line below a headline.
bool beginsWithDay(QStringView text, const TextRange& line) {
    const std::vector<WrittenDate> dates = findDates(text, line);
    return !dates.empty() && dates.front().day > 0 && dates.front().range.start == line.start;
}

bool TitleFinder::mayBeTitle(const TextRange& line) const {
    const QStringView words = line.of(m_text);
    return line.length() <= kLongest && !isInside(line, m_labelled) && !isNoTitle(words, m_lexicon) &&
           !hasOnlyDate(words) && !beginsWithDay(m_text, line);
}

// A line above the prose, with those below it that carry it on.
Candidate TitleFinder::candidateFrom(size_t line) const {
    const std::vector<TextLine>& head = m_parts.head;
    Candidate candidate = candidateOf(head[line].range, head[line].kind == BlockKind::Title);
    // Above a subtitle (——在…会议上) even the name of a column is a title.
    if (line + 1 < head.size() && m_text[head[line + 1].range.start] == u'—')
        candidate.page = false;
    for (size_t next = line + 1; next < std::min(head.size(), line + kMostLines) && !candidate.ends; ++next) {
        if (!mayBeTitle(head[next].range))
            break;
        const Candidate second = candidateOf(head[next].range, false);
        if (!carriesOn(candidate, second, head[next].blankBefore, m_lexicon))
            break;
        candidate = candidateOf({candidate.range.start, second.range.end}, candidate.marked);
    }
    return candidate;
}

void TitleFinder::addCandidates() {
    for (const LabelledValue& value : m_labelled) {
        if (value.label.kind == LabelKind::Title && value.value.length() <= kLongest)
            m_candidates.push_back(candidateOf(value.value, true));
    }
    for (size_t i = 0; i < m_parts.head.size(); ++i) {
        if (!mayBeTitle(m_parts.head[i].range))
            continue;
        Candidate candidate = candidateFrom(i);
        if (!candidate.page)
            m_last = m_parts.head[i].range;
        m_candidates.push_back(std::move(candidate));
    }
    if (m_parts.opening.empty())
        return;
    const TextRange begun = beforeProse(m_text, m_parts.opening.front().range);
    if (!begun.isEmpty() && mayBeTitle(begun))
        m_candidates.push_back(candidateOf(begun, false));
}

// It speaks of a report's topic or year; or it is the line directly above the prose, as the headline of news is, and
// names a region or year or is the first of the text; or the format marks it.
bool TitleFinder::isAcceptable(const Candidate& candidate) const {
    if (candidate.text.size() < kShortest || candidate.page)
        return false;
    if (candidate.ends && (candidate.topic || candidate.year))
        return true;
    const bool about = candidate.region || candidate.year;
    const bool first = !m_parts.head.empty() && candidate.range.overlaps(m_parts.head.front().range);
    return (candidate.marked && about) || (candidate.range.overlaps(m_last) && (about || candidate.ends || first));
}

// Of equals the later one: it stands nearer to the prose.
IdentityFact TitleFinder::find() {
    addCandidates();
    const Candidate* best = nullptr;
    for (const Candidate& candidate : m_candidates) {
        if (isAcceptable(candidate) && (best == nullptr || candidate.score() >= best->score()))
            best = &candidate;
    }
    return best == nullptr ? IdentityFact{} : IdentityFact{best->text, best->range};
}

} // namespace

QString withoutBlanks(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            result.append(c);
    }
    return result;
}

IdentityFact findTitle(QStringView text, const TextParts& parts, const std::vector<LabelledValue>& labelled,
                       const RegionTable& regions, const IdentityLexicon& lexicon) {
    return TitleFinder(text, parts, labelled, regions, lexicon).find();
}

} // namespace bijian
