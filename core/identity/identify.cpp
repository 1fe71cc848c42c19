// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identify.h"

#include "core/identity/labelled_value.h"
#include "core/identity/publication.h"
#include "core/identity/region_choice.h"
#include "core/identity/report_year.h"
#include "core/identity/reporter.h"
#include "core/identity/text_parts.h"
#include "core/identity/title.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace bijian {

namespace {

IdentityFact factAt(QStringView text, const TextRange& range) {
    return range.isEmpty() ? IdentityFact{} : IdentityFact{withoutBlanks(range.of(text)), range};
}

// One report being identified: what is known so far, and the steps that add to it.
class Identifier {
public:
    Identifier(const QString& text, const Outline& outline, const RegionTable& regions, const IdentityLexicon& lexicon)
        : m_text(text), m_outline(outline), m_regions(regions), m_lexicon(lexicon) {}

    Identity run(const QString& fileName);

private:
    void readPublication();
    void readYear();
    void readRegion(RegionChoice& choice);
    void readUntitledRegion(RegionChoice& choice);
    void readDepartment();
    void readFileName(const QString& fileName);

    void addVotes(RegionChoice& choice);
    void setRegion(const ChosenRegion& chosen);
    void setNamedRegion(const std::vector<RegionMatch>& chain);
    void setPlace(const Reporter& reporter, RegionChoice& choice);
    ChosenRegion zoneOf(const RegionMatch& city, const TextRange& place) const;
    Reporter ownTownship();
    const std::vector<Reporter>& subjects();

    QStringView m_text;
    const Outline& m_outline;
    const RegionTable& m_regions;
    const IdentityLexicon& m_lexicon;
    TextParts m_parts;
    Publication m_publication;
    Reporter m_titled; // as the title names it
    std::optional<std::vector<Reporter>> m_subjects;
    Identity m_identity;
};

Identity Identifier::run(const QString& fileName) {
    readPublication();
    readYear();
    if (!m_identity.title.evidence.isEmpty())
        m_titled = reporterOfTitle(m_text, m_identity.title.evidence, m_regions, m_lexicon);
    RegionChoice choice(m_text, m_regions, m_lexicon, m_identity.year);
    readRegion(choice);
    readDepartment();
    readFileName(fileName);
    if (m_identity.level == RegionLevel::Unknown)
        m_identity.level = choice.ownLevel(1);
    return m_identity;
}

void Identifier::readPublication() {
    m_parts = splitParts(m_text, m_outline, m_lexicon);
    std::vector<LabelledValue> labelled = findLabelledValues(m_text, m_parts.head, m_lexicon);
    m_identity.title = findTitle(m_text, m_parts, labelled, m_regions, m_lexicon);
    const std::vector<LabelledValue> below = findLabelledValues(m_text, m_parts.tail, m_lexicon);
    labelled.insert(labelled.end(), below.begin(), below.end());
    m_publication = findPublication(m_text, m_parts, labelled, m_identity.title.evidence, m_regions, m_lexicon);
    m_identity.publisher = m_publication.publisher;
    m_identity.published = m_publication.published;
    m_identity.documentNumber = m_publication.documentNumber;
}

void Identifier::readYear() {
    ReportYear year = yearOfTitle(m_text, m_identity.title.evidence, m_lexicon);
    const bool congress = isCongressReport(m_identity.title.value, m_lexicon);
    const int given = yearOfSession(m_text, m_outline);
    const int latest = given > 0                            ? given - 1
                       : congress && m_publication.year > 0 ? m_publication.year - 1
                                                            : m_publication.year;
    if (year.year == 0)
        year = yearOfProse(m_text, m_parts, m_outline, latest, m_lexicon);
    // A report of the first months of a year tells of the year before; whatever else is published tells of its own.
    if (year.year == 0 && m_publication.year > 0) {
        constexpr int kLastReportMonth = 4;
        const bool titled = m_identity.title.value.isEmpty()
                                ? !m_identity.publisher.value.isEmpty()
                                : !endingOf(m_identity.title.value, m_lexicon.titleEndings).isEmpty();
        const bool report = congress || (titled && m_publication.month <= kLastReportMonth);
        year.year = m_publication.year - (report ? 1 : 0);
    }
    m_identity.year = year.year;
    m_identity.yearEvidence = year.evidence;
}

void Identifier::readRegion(RegionChoice& choice) {
    if (m_titled.national) {
        m_identity.region = {m_lexicon.nations.value(0), m_titled.department};
        m_identity.level = RegionLevel::Nation;
    } else if (!m_titled.place.isEmpty()) {
        setPlace(m_titled, choice);
    } else if (m_titled.chain.empty()) {
        readUntitledRegion(choice);
    } else if (const ChosenRegion chosen = choice.resolve(m_titled.chain); chosen.isKnown()) {
        setRegion(chosen);
    } else {
        setNamedRegion(m_titled.chain);
    }
}

// The title does not say whose report it is.
void Identifier::readUntitledRegion(RegionChoice& choice) {
    constexpr int kSure = 2;
    if (choice.ownLevel(1) == RegionLevel::Township) {
        if (const Reporter township = ownTownship(); !township.place.isEmpty())
            return setPlace(township, choice);
    }
    addVotes(choice);
    ChosenRegion chosen = choice.winner();
    const RegionLevel own = choice.ownLevel(kSure);
    if (chosen.isKnown() && own != RegionLevel::Unknown && m_regions.at(chosen.index).level != own) {
        if (const ChosenRegion other = choice.winner(own); other.isKnown())
            chosen = other;
    }
    if (chosen.isKnown())
        setRegion(chosen);
}

// Of the first clauses of the prose; read once.
const std::vector<Reporter>& Identifier::subjects() {
    constexpr qint32 kOpening = 200;
    if (m_subjects)
        return *m_subjects;
    m_subjects.emplace();
    for (const TextLine& line : m_parts.opening) {
        const TextRange opening{line.range.start, std::min(line.range.end, line.range.start + kOpening)};
        for (const TextRange& clause : clausesOf(m_text, opening))
            m_subjects->push_back(reporterOfClause(m_text, clause, m_regions, m_lexicon));
    }
    return *m_subjects;
}

// Who signs, who publishes and whom the opening speaks of, as votes for the region.
void Identifier::addVotes(RegionChoice& choice) {
    constexpr int kSignature = 14;
    constexpr int kSubject = 12;
    constexpr int kPublisher = 8;
    constexpr int kSiteName = 4;
    const auto vote = [&](const TextRange& range, int weight) {
        if (!range.isEmpty())
            choice.addVote(reporterOfTitle(m_text, range, m_regions, m_lexicon).chain, weight);
    };
    vote(m_publication.signature, kSignature);
    if (m_publication.publisher.evidence != m_publication.signature)
        vote(m_publication.publisher.evidence, kPublisher);
    for (const TextLine& line : m_parts.head) {
        if (!endingOf(line.range.of(m_text), m_lexicon.governments).isEmpty())
            vote(line.range, kSiteName);
    }
    int weight = kSubject;
    for (const Reporter& subject : subjects()) {
        if (subject.chain.empty())
            continue;
        choice.addVote(subject.chain, weight);
        weight = std::max(weight / 2, 1);
    }
}

void Identifier::setRegion(const ChosenRegion& chosen) {
    const Region& region = m_regions.at(chosen.index);
    m_identity.region = {region.name, chosen.evidence};
    m_identity.regionCode = region.code;
    m_identity.level = region.level;
}

// Several regions bear the name, and nothing tells which is meant: the name alone, and the level if they share it.
void Identifier::setNamedRegion(const std::vector<RegionMatch>& chain) {
    const RegionMatch& match = chain.back();
    const Region& first = m_regions.at(match.candidates.front());
    m_identity.region = {first.name, match.range};
    const bool shared = std::all_of(match.candidates.begin(), match.candidates.end(),
                                    [&](qint32 index) { return m_regions.at(index).level == first.level; });
    if (shared)
        m_identity.level = first.level;
}

// A place that the table does not hold: a township, with the code of its county, or a zone, without a code.
void Identifier::setPlace(const Reporter& reporter, RegionChoice& choice) {
    m_identity.region = factAt(m_text, reporter.place);
    m_identity.level = reporter.placeLevel;
    if (reporter.placeLevel == RegionLevel::Township) {
        ChosenRegion county = choice.resolve(reporter.chain);
        if (reporter.chain.empty()) {
            addVotes(choice);
            county = choice.winner(RegionLevel::County);
        }
        if (county.isKnown())
            m_identity.regionCode = m_regions.at(county.index).code;
        return;
    }
    if (reporter.chain.empty())
        return;
    const RegionMatch& above = reporter.chain.back();
    if (const ChosenRegion zone = zoneOf(above, reporter.place); zone.isKnown())
        return setRegion(zone);
    if (m_lexicon.genericZones.contains(m_identity.region.value))
        m_identity.region = factAt(m_text, {above.range.start, reporter.place.end});
    if (m_regions.at(above.candidates.front()).level == RegionLevel::Province)
        m_identity.level = RegionLevel::Prefecture;
}

// A zone of the table that is written with more of its city's name than there (唐山市高新区).
ChosenRegion Identifier::zoneOf(const RegionMatch& city, const TextRange& place) const {
    for (const qint32 candidate : city.candidates) {
        for (const QString& name : m_regions.at(candidate).shortNames) {
            const auto zones = m_regions.named(QString(name + place.of(m_text)));
            if (zones.size() == 1)
                return {zones.front(), {city.range.start, place.end}};
        }
    }
    return {};
}

Reporter Identifier::ownTownship() {
    for (const TextRange& range : {m_publication.signature, m_publication.publisher.evidence}) {
        Reporter reporter = reporterOfTitle(m_text, range, m_regions, m_lexicon);
        if (reporter.placeLevel == RegionLevel::Township)
            return reporter;
    }
    for (const Reporter& subject : subjects()) {
        if (subject.placeLevel == RegionLevel::Township)
            return subject;
    }
    return {};
}

// Of the title if it names who reports; else of the opening, and of the signature if the opening names nobody.
void Identifier::readDepartment() {
    if (m_titled.isNamed() || !m_titled.department.isEmpty()) {
        m_identity.department = factAt(m_text, m_titled.department);
        return;
    }
    for (const Reporter& subject : subjects()) {
        m_identity.department = factAt(m_text, subject.department);
        if (subject.isNamed() || subject.wholeGovernment || !subject.department.isEmpty())
            return;
    }
    if (!m_publication.signature.isEmpty())
        m_identity.department =
            factAt(m_text, reporterOfTitle(m_text, m_publication.signature, m_regions, m_lexicon).department);
}

// What the text does not say at all.
void Identifier::readFileName(const QString& fileName) {
    const QString name = QFileInfo(fileName).completeBaseName();
    const TextRange whole{0, static_cast<qint32>(name.size())};
    if (m_identity.year == 0)
        m_identity.year = yearOfFileName(name);
    if (!m_identity.region.value.isEmpty())
        return;
    const Reporter reporter = reporterOfTitle(name, whole, m_regions, m_lexicon);
    RegionChoice choice(m_text, m_regions, m_lexicon, m_identity.year);
    if (const ChosenRegion chosen = choice.resolve(reporter.chain); chosen.isKnown())
        setRegion({chosen.index, {}});
}

} // namespace

Identity identify(const QString& text, const Outline& outline, const RegionTable& regions,
                  const IdentityLexicon& lexicon, const QString& fileName) {
    return Identifier(text, outline, regions, lexicon).run(fileName);
}

} // namespace bijian
