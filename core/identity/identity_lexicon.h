// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/term_trie.h"
#include "core/base/word_lists.h"
#include "core/model/region.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace bijian {

// What a label says of the value behind it (发布机构：…).
enum class LabelKind : quint8 { Publisher, Published, Written, Number, Title, Other };

struct Label {
    LabelKind kind = LabelKind::Other;
    int rank = 0; // within its kind, the surest first

    bool operator==(const Label&) const = default;
};

// The words by which a report says whose it is (resources/lexicon/identity.txt, where each list is explained).
// Immutable; made once and passed to identify().
struct IdentityLexicon {
    QHash<QString, Label> labels;
    QStringList publisherPlaceholders;
    QStringList pageWords;
    QStringList pageTitles;
    QStringList titleEndings;
    QStringList titleTopics;
    QStringList titleYearExclusions;
    QStringList congressReports;
    QStringList reportTopics;
    QStringList governments;
    QStringList departmentEndings;
    QStringList departmentProseEndings;
    QStringList proseWords;
    QStringList townshipEndings;
    QStringList zoneEndings;
    QStringList genericZones;
    QStringList nations;
    QStringList nationalOrgans;
    QStringList namelessOpenings;
    QStringList elsewhereWords;
    QStringList nameOpeners;
    QStringList titlePrefixes;
    QStringList reportAnnouncements;
    QStringList planWords;
    QStringList attachmentWords;
    QStringList todayWords;
    // How a text speaks of its own region (我县, 全省): the level by the trie's value.
    TermTrie ownWords;
    std::vector<RegionLevel> ownLevels;

    static IdentityLexicon create(const WordLists& words);
};

// The longest of the words with which the text ends (begins); empty where it does with none.
QStringView endingOf(QStringView text, const QStringList& words);
QStringView openingOf(QStringView text, const QStringList& words);
bool holdsAny(QStringView text, const QStringList& words);

} // namespace bijian
