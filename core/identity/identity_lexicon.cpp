// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identity_lexicon.h"

#include <algorithm>

namespace bijian {

namespace {

void addLabels(IdentityLexicon& lexicon, LabelKind kind, const QStringList& names) {
    int rank = 0;
    for (const QString& name : names)
        lexicon.labels.insert(name, {kind, rank++});
}

void addOwnWords(IdentityLexicon& lexicon, RegionLevel level, const QStringList& words) {
    for (const QString& word : words) {
        if (lexicon.ownWords.add(word) == static_cast<qint32>(lexicon.ownLevels.size()))
            lexicon.ownLevels.push_back(level);
    }
}

} // namespace

IdentityLexicon IdentityLexicon::create(const WordLists& words) {
    const auto list = [&words](const char* name) { return words.list(QString::fromLatin1(name)); };
    IdentityLexicon lexicon;
    addLabels(lexicon, LabelKind::Other, list("other-labels"));
    addLabels(lexicon, LabelKind::Publisher, list("publisher-labels"));
    addLabels(lexicon, LabelKind::Published, list("published-labels"));
    addLabels(lexicon, LabelKind::Written, list("written-labels"));
    addLabels(lexicon, LabelKind::Number, list("number-labels"));
    addLabels(lexicon, LabelKind::Title, list("title-labels"));
    lexicon.publisherPlaceholders = list("publisher-placeholders");
    lexicon.pageWords = list("page-words");
    lexicon.pageTitles = list("page-titles");
    lexicon.titleEndings = list("title-endings");
    lexicon.titleTopics = list("title-topics");
    lexicon.titleYearExclusions = list("title-year-exclusions");
    lexicon.congressReports = list("congress-reports");
    lexicon.reportTopics = list("report-topics");
    lexicon.governments = list("governments");
    lexicon.departmentEndings = list("department-endings");
    lexicon.departmentProseEndings = list("department-prose-endings");
    lexicon.proseWords = list("prose-words");
    lexicon.townshipEndings = list("township-endings");
    lexicon.zoneEndings = list("zone-endings");
    lexicon.genericZones = list("generic-zones");
    lexicon.nations = list("nation");
    lexicon.nationalOrgans = list("national-organs");
    lexicon.namelessOpenings = list("nameless-openings");
    lexicon.elsewhereWords = list("elsewhere-words");
    lexicon.nameOpeners = list("name-openers");
    lexicon.titlePrefixes = list("title-prefixes");
    lexicon.reportAnnouncements = list("report-announcements");
    lexicon.planWords = list("plan-words");
    lexicon.attachmentWords = list("attachment-words");
    lexicon.todayWords = list("today-words");
    addOwnWords(lexicon, RegionLevel::Province, list("own-province"));
    addOwnWords(lexicon, RegionLevel::Prefecture, list("own-prefecture"));
    addOwnWords(lexicon, RegionLevel::County, list("own-county"));
    addOwnWords(lexicon, RegionLevel::Township, list("own-township"));
    lexicon.ownWords.freeze();
    return lexicon;
}

// Most words are ruled out by one character.
QStringView endingOf(QStringView text, const QStringList& words) {
    QStringView longest;
    for (const QString& word : words) {
        if (word.size() > longest.size() && word.size() <= text.size() && word.back() == text.back() &&
            text.endsWith(word))
            longest = text.last(word.size());
    }
    return longest;
}

QStringView openingOf(QStringView text, const QStringList& words) {
    QStringView longest;
    for (const QString& word : words) {
        if (word.size() > longest.size() && word.size() <= text.size() && word.front() == text.front() &&
            text.startsWith(word))
            longest = text.first(word.size());
    }
    return longest;
}

bool holdsAny(QStringView text, const QStringList& words) {
    return std::any_of(words.begin(), words.end(), [text](const QString& word) { return text.contains(word); });
}

} // namespace bijian
