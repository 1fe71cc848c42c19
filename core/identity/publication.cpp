// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/publication.h"

#include "core/identity/reporter.h"
#include "core/identity/title.h"
#include "core/identity/written_date.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace bijian {

namespace {

bool hasHan(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

IdentityFact labelledPublisher(QStringView text, const std::vector<LabelledValue>& labelled,
                               const IdentityLexicon& lexicon) {
    constexpr qint32 kLongest = 40;
    const LabelledValue* best = nullptr;
    for (const LabelledValue& value : labelled) {
        if (value.label.kind != LabelKind::Publisher || value.value.length() > kLongest)
            continue;
        const QStringView name = value.value.of(text);
        if (!hasHan(name) || lexicon.publisherPlaceholders.contains(name.toString()))
            continue;
        if (best == nullptr || value.label.rank < best->label.rank)
            best = &value;
    }
    return best == nullptr ? IdentityFact{} : IdentityFact{withoutBlanks(best->value.of(text)), best->value};
}

bool isDay(const WrittenDate& date) {
    return date.day > 0;
}

std::optional<WrittenDate> labelledDate(QStringView text, const std::vector<LabelledValue>& labelled, LabelKind kind) {
    std::optional<WrittenDate> best;
    int rank = 0;
    for (const LabelledValue& value : labelled) {
        if (value.label.kind != kind || (best && value.label.rank >= rank))
            continue;
        const auto dates = findDates(text, value.value);
        const auto day = std::find_if(dates.begin(), dates.end(), isDay);
        if (day == dates.end())
            continue;
        best = *day;
        rank = value.label.rank;
    }
    return best;
}

// A number alone on its line, or two with a border between them.
std::optional<std::pair<int, int>> loneNumbers(QStringView line) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,4})(?:\\s*[/.月-]\\s*([0-9]{1,2})日?)?$"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.capturedView(1).toInt(), match.capturedView(2).toInt());
}

// A date that a layout has set on two lines: 2024 / 04/07, or 07 / 2024-04.
std::optional<WrittenDate> splitDate(QStringView text, std::span<const TextLine> lines) {
    static const QRegularExpression yearAndMonth(QStringLiteral("^(20[0-9]{2})\\s*[-/.年]\\s*([0-9]{1,2})月?$"));
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const auto first = loneNumbers(lines[i].range.of(text));
        if (!first)
            continue;
        const QStringView below = lines[i + 1].range.of(text);
        const TextRange range{lines[i].range.start, lines[i + 1].range.end};
        const auto second = loneNumbers(below);
        const auto month = yearAndMonth.match(below);
        WrittenDate date;
        if (month.hasMatch() && first->second == 0)
            date = WrittenDate{range, month.capturedView(1).toInt(), month.capturedView(2).toInt(), first->first};
        else if (second && first->second == 0 && second->second > 0)
            date = WrittenDate{range, first->first, second->first, second->second};
        else if (second && first->second > 0 && second->second == 0)
            date = WrittenDate{range, second->first, first->first, first->second};
        else
            continue;
        if (date.year >= 2000 && QDate::isValid(date.year, date.month, date.day))
            return date;
    }
    return std::nullopt;
}

// A day on a line above the prose, with no label; not the day on which the page was looked at, nor that of a meeting in
// a subtitle (——2024年1月9日在…会议上).
std::optional<WrittenDate> loneDate(QStringView text, std::span<const TextLine> lines, const TextRange& title,
                                    const IdentityLexicon& lexicon) {
    for (const TextLine& line : lines) {
        if (text[line.range.start] == u'—' || holdsAny(line.range.of(text), lexicon.todayWords))
            continue;
        const auto dates = findDates(text, line.range);
        const auto day = std::find_if(dates.begin(), dates.end(), [&title](const WrittenDate& date) {
            return isDay(date) && !date.range.overlaps(title);
        });
        if (day != dates.end())
            return *day;
    }
    return std::nullopt;
}

// The day below the prose, on a line with little else.
std::optional<WrittenDate> signatureDate(QStringView text, std::span<const TextLine> lines) {
    constexpr qint32 kLongest = 40;
    for (const TextLine& line : lines) {
        if (line.range.length() > kLongest)
            continue;
        const auto dates = findDates(text, line.range);
        const auto day = std::find_if(dates.begin(), dates.end(), isDay);
        if (day != dates.end())
            return *day;
    }
    return std::nullopt;
}

// （发布于2025年9月） behind a title: what is said, if only the month.
std::optional<WrittenDate> dateInTitle(QStringView text, const TextRange& title, const IdentityLexicon& lexicon) {
    for (const WrittenDate& date : findDates(text, title)) {
        if (!endingOf(text.mid(title.start, date.range.start - title.start), lexicon.titleYearExclusions).isEmpty())
            return date;
    }
    return std::nullopt;
}

// A line that holds the name of an organisation and at most a date.
TextRange findSignature(QStringView text, std::span<const TextLine> lines, const RegionTable& regions,
                        const IdentityLexicon& lexicon) {
    constexpr size_t kSearched = 8;
    constexpr qint32 kLongest = 40;
    for (const TextLine& line : lines.first(std::min(kSearched, lines.size()))) {
        TextRange name = line.range;
        if (const auto dates = findDates(text, name); !dates.empty() && dates.front().range.start > name.start)
            name.end = dates.front().range.start;
        while (name.end > name.start &&
               (text[name.end - 1].isSpace() || QStringView(u"（(").contains(text[name.end - 1])))
            --name.end;
        if (name.length() < 3 || line.range.length() > kLongest || holdsAny(name.of(text), lexicon.pageWords))
            continue;
        const Reporter reporter = reporterOfTitle(text, name, regions, lexicon);
        const bool organ = !endingOf(name.of(text), lexicon.governments).isEmpty() ||
                           !endingOf(name.of(text), lexicon.departmentEndings).isEmpty();
        if (organ && (reporter.isNamed() || !reporter.department.isEmpty()))
            return name;
    }
    return {};
}

std::optional<IdentityFact> documentNumber(QStringView text, const TextParts& parts,
                                           const std::vector<LabelledValue>& labelled, const IdentityLexicon& lexicon) {
    constexpr qint32 kLongest = 40;
    for (const LabelledValue& value : labelled) {
        if (value.label.kind != LabelKind::Number)
            continue;
        if (auto number = findDocumentNumber(text, value.value))
            return number;
    }
    // A line of its own above the prose; an attachment's name below it. Numbers in the prose are those of others.
    for (const TextLine& line : parts.head) {
        auto number = line.range.length() <= kLongest ? findDocumentNumber(text, line.range) : std::nullopt;
        if (number && number->evidence.length() * 2 > line.range.length())
            return number;
    }
    for (const TextLine& line : parts.tail) {
        if (!holdsAny(line.range.of(text), lexicon.attachmentWords))
            continue;
        if (auto number = findDocumentNumber(text, line.range))
            return number;
    }
    return std::nullopt;
}

} // namespace

std::optional<IdentityFact> findDocumentNumber(QStringView text, const TextRange& within) {
    static const QRegularExpression pattern(QStringLiteral(
        "([\\p{Han}]{2,12}(?:[（(]\\p{Han}{1,6}[）)])?)\\s*[〔\\[［【（(﹝]\\s*((?:19|20)[0-9]{2})年?\\s*"
        "[〕\\]］】）)﹞]\\s*第?\\s*([0-9]{1,5})\\s*号"));
    const auto match = pattern.match(within.of(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QString number = match.captured(1) + u'〔' + match.captured(2) + u'〕' + match.captured(3) + u'号';
    return IdentityFact{number,
                        {within.start + static_cast<qint32>(match.capturedStart()),
                         within.start + static_cast<qint32>(match.capturedEnd())}};
}

Publication findPublication(QStringView text, const TextParts& parts, const std::vector<LabelledValue>& labelled,
                            const TextRange& title, const RegionTable& regions, const IdentityLexicon& lexicon) {
    Publication publication;
    publication.signature = findSignature(text, parts.tail, regions, lexicon);
    publication.publisher = labelledPublisher(text, labelled, lexicon);
    if (publication.publisher.value.isEmpty() && !publication.signature.isEmpty())
        publication.publisher = {withoutBlanks(publication.signature.of(text)), publication.signature};

    auto date = labelledDate(text, labelled, LabelKind::Published);
    if (!date)
        date = splitDate(text, parts.head);
    if (!date)
        date = loneDate(text, parts.head, title, lexicon);
    if (!date)
        date = dateInTitle(text, title, lexicon);
    if (!date)
        date = signatureDate(text, parts.tail);
    if (!date)
        date = labelledDate(text, labelled, LabelKind::Written);
    if (date) {
        publication.published = {date->toIso(), date->range};
        publication.year = date->year;
        publication.month = date->month;
    }
    if (auto number = documentNumber(text, parts, labelled, lexicon))
        publication.documentNumber = *std::move(number);
    return publication;
}

} // namespace bijian
