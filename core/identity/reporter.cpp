// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/reporter.h"

#include "core/identity/written_date.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr QStringView kStops = u" \u3000\t\n，,。、；;：:“”\"‘’《》〈〉（）()【】[]—-_|·0123456789";

// Skips what stands before the name: blanks, brackets of a column (【法治】), a year, 关于, 中共, 附件1.
qint32 skipOpening(QStringView text, const TextRange& phrase, const IdentityLexicon& lexicon) {
    static constexpr QStringView kSkipped = u" \u3000\t\n“”\"《：:·•—-_)）0123456789";
    static constexpr std::pair<QChar, QChar> kBrackets[] = {{u'【', u'】'}, {u'（', u'）'}, {u'(', u')'}, {u'[', u']'}};
    qint32 place = phrase.start;
    for (qint32 before = -1; before != place && place < phrase.end;) {
        before = place;
        if (const auto date = dateAt(text, place, phrase.end))
            place = date->range.end;
        else if (const QStringView prefix = openingOf(text.mid(place, phrase.end - place), lexicon.titlePrefixes);
                 !prefix.isEmpty())
            place += static_cast<qint32>(prefix.size());
        else if (kSkipped.contains(text[place]))
            ++place;
        for (const auto& [open, close] : kBrackets) {
            const auto end = place < phrase.end && text[place] == open ? text.indexOf(close, place) : -1;
            if (end > 0 && end < phrase.end)
                place = static_cast<qint32>(end) + 1;
        }
    }
    return place;
}

// Where some of the candidates of `lower` is below some of `upper`.
bool isChain(const RegionTable& regions, const RegionMatch& upper, const RegionMatch& lower) {
    return std::any_of(lower.candidates.begin(), lower.candidates.end(), [&](qint32 low) {
        return std::any_of(upper.candidates.begin(), upper.candidates.end(),
                           [&](qint32 high) { return regions.isBelow(regions.at(low).code, regions.at(high).code); });
    });
}

std::vector<RegionMatch> chainFrom(QStringView text, qint32 start, qint32 end, const RegionTable& regions) {
    constexpr qint32 kLongest = 60;
    const qint32 stop = std::min(end, start + kLongest);
    std::vector<RegionMatch> chain;
    for (RegionMatch match : regions.findAll(text.mid(start, stop - start))) {
        match.range = {match.range.start + start, match.range.end + start};
        const qint32 expected = chain.empty() ? start : chain.back().range.end;
        if (match.range.start != expected || (!chain.empty() && !isChain(regions, chain.back(), match)))
            break;
        chain.push_back(match);
    }
    return chain;
}

bool isElsewhere(QStringView text, const TextRange& phrase, qint32 start, const IdentityLexicon& lexicon) {
    return !endingOf(text.mid(phrase.start, start - phrase.start), lexicon.elsewhereWords).isEmpty();
}

// In a title the name may also stand further behind (法治政府建设的庆阳实践): then a weak name needs an opener.
std::vector<RegionMatch> chainWithin(QStringView text, const TextRange& phrase, qint32 from, const RegionTable& regions,
                                     const IdentityLexicon& lexicon) {
    for (const RegionMatch& match : regions.findAll(text.mid(from, phrase.end - from))) {
        const qint32 start = match.range.start + from;
        const bool opened = !endingOf(text.mid(from, start - from), lexicon.nameOpeners).isEmpty();
        if ((match.form == RegionForm::Weak && !opened) || isElsewhere(text, phrase, start, lexicon))
            continue;
        return chainFrom(text, start, phrase.end, regions);
    }
    return {};
}

bool endsLikeName(QStringView text, const IdentityLexicon& lexicon) {
    return !endingOf(text, lexicon.governments).isEmpty() || !endingOf(text, lexicon.departmentEndings).isEmpty() ||
           !endingOf(text, lexicon.townshipEndings).isEmpty() || !endingOf(text, lexicon.zoneEndings).isEmpty();
}

// The stretch behind the region that is a name, empty where none is. It reaches to punctuation, a digit, a year or
// 关于, or else to a topic of the title (…司法局 | 法治政府建设…); the longest that ends like a name.
TextRange nameSegment(QStringView text, qint32 start, qint32 end, const IdentityLexicon& lexicon) {
    constexpr qint32 kLongest = 30;
    while (start < end && text[start].isSpace())
        ++start;
    const qint32 stop = std::min(end, start + kLongest);
    qint32 longest = start;
    for (qint32 place = start; place <= stop; ++place) {
        const bool hard = place == stop || kStops.contains(text[place]) || dateAt(text, place, stop) ||
                          !openingOf(text.mid(place, stop - place), lexicon.titlePrefixes).isEmpty();
        if ((hard || !openingOf(text.mid(place, stop - place), lexicon.titleTopics).isEmpty()) &&
            endsLikeName(text.mid(start, place - start), lexicon))
            longest = place;
        if (hard)
            break;
    }
    return {start, longest};
}

// Splits a segment into place, governing body and department.
void readSegment(QStringView text, TextRange segment, const IdentityLexicon& lexicon, Reporter& reporter) {
    const QStringView name = segment.of(text);
    const QStringView government = endingOf(name, lexicon.governments);
    const QStringView core = name.first(name.size() - government.size());
    const auto placeOf = [&](QStringView candidate, RegionLevel level) {
        reporter.place = {segment.start, segment.start + static_cast<qint32>(candidate.size())};
        reporter.placeLevel = level;
    };
    if (core.isEmpty()) {
        reporter.wholeGovernment = true;
        return;
    }
    const QStringView township = endingOf(core, lexicon.townshipEndings);
    const bool nameless = !openingOf(core, lexicon.namelessOpenings).isEmpty();
    if (!township.isEmpty() && core.size() > township.size() && !nameless)
        return placeOf(core, RegionLevel::Township);
    if (!endingOf(core, lexicon.zoneEndings).isEmpty() && !nameless)
        return placeOf(core, RegionLevel::County);
    if (endingOf(name, lexicon.departmentEndings).isEmpty())
        return;
    // An office of a township or zone: the governing body stands between the two.
    for (const QString& body : lexicon.governments) {
        const auto at = static_cast<qint32>(name.indexOf(body));
        const QStringView before = at > 0 ? name.first(at) : QStringView();
        if (!endingOf(before, lexicon.townshipEndings).isEmpty())
            placeOf(before, RegionLevel::Township);
        else if (!endingOf(before, lexicon.zoneEndings).isEmpty())
            placeOf(before, RegionLevel::County);
        else
            continue;
        reporter.department = {segment.start + at, segment.end};
        return;
    }
    reporter.department = segment;
}

// The shortest beginning of running text that ends like the name of a department or township and holds no word of
// prose.
TextRange proseName(QStringView text, qint32 start, qint32 end, const QStringList& endings,
                    const IdentityLexicon& lexicon) {
    constexpr qint32 kLongest = 20;
    if (!openingOf(text.mid(start, end - start), lexicon.namelessOpenings).isEmpty())
        return {};
    for (qint32 stop = start + 1; stop <= std::min(end, start + kLongest); ++stop) {
        const QStringView name = text.mid(start, stop - start);
        if (kStops.contains(name.back()) || !endingOf(name, lexicon.proseWords).isEmpty())
            break;
        if (name.size() > 1 && !endingOf(name, endings).isEmpty())
            return {start, stop};
    }
    return {};
}

} // namespace

Reporter reporterOfTitle(QStringView text, const TextRange& title, const RegionTable& regions,
                         const IdentityLexicon& lexicon) {
    Reporter reporter;
    qint32 start = skipOpening(text, title, lexicon);
    const QStringView organ = openingOf(text.mid(start, title.end - start), lexicon.nationalOrgans);
    const qint32 behindOrgan = start + static_cast<qint32>(organ.size());
    // 国家税务总局墨玉县税务局 is of the county.
    const bool branch = !organ.isEmpty() && !chainFrom(text, behindOrgan, title.end, regions).empty();
    if (!organ.isEmpty() && !branch) {
        reporter.national = true;
        reporter.department = {start, behindOrgan};
        return reporter;
    }
    start = branch ? behindOrgan : start;
    if (text.mid(start, title.end - start).startsWith(u"全国")) {
        reporter.national = true;
        return reporter;
    }
    reporter.chain = chainFrom(text, start, title.end, regions);
    if (reporter.chain.empty()) {
        const TextRange segment = nameSegment(text, start, title.end, lexicon);
        if (segment.length() > 1)
            readSegment(text, segment, lexicon, reporter);
        if (reporter.place.isEmpty())
            reporter.chain = chainWithin(text, title, start, regions, lexicon);
        if (reporter.chain.empty())
            return reporter;
        reporter.department = {};
    }
    const TextRange segment = nameSegment(text, reporter.chain.back().range.end, title.end, lexicon);
    readSegment(text, segment, lexicon, reporter);
    return reporter;
}

Reporter reporterOfClause(QStringView text, const TextRange& clause, const RegionTable& regions,
                          const IdentityLexicon& lexicon) {
    Reporter reporter;
    const qint32 start = skipOpening(text, clause, lexicon);
    if (start >= clause.end)
        return reporter;
    reporter.chain = chainFrom(text, start, clause.end, regions);
    const qint32 behind = reporter.chain.empty() ? start : reporter.chain.back().range.end;
    const TextRange township = proseName(text, behind, clause.end, lexicon.townshipEndings, lexicon);
    if (!township.isEmpty()) {
        reporter.place = township;
        reporter.placeLevel = RegionLevel::Township;
        return reporter;
    }
    const QStringView rest = text.mid(behind, clause.end - behind);
    const QStringView government = openingOf(rest, lexicon.governments);
    reporter.department = proseName(text, behind, clause.end, lexicon.departmentProseEndings, lexicon);
    reporter.wholeGovernment = reporter.department.isEmpty() && !government.isEmpty();
    return reporter;
}

} // namespace bijian
