// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identity_lexicon.h"
#include "core/identity/region_table.h"
#include "core/identity/reporter.h"
#include "core/identity/text_parts.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace bijian {

// A region of the table, by its index, with the words that name it.
struct ChosenRegion {
    qint32 index = -1;
    TextRange evidence;

    bool isKnown() const { return index >= 0; }
};

// Tells which of the regions of one name is meant, and whose report a text without a telling title is, from the regions
// that the text names and how it speaks of its own (我县, 全省). Counts the names in a bounded beginning of the text,
// once, when it is first asked for something that depends on them. `year` (0: unknown) leaves out divisions that did
// not exist then.
class RegionChoice {
public:
    RegionChoice(QStringView text, const RegionTable& regions, const IdentityLexicon& lexicon, int year);

    // The lowest region of a chain: what it names for certain, or with the help of the regions above it, of the text,
    // and of the text's own words. Not known where several are left.
    ChosenRegion resolve(const std::vector<RegionMatch>& chain);

    // A region that the text speaks for: of who signs, publishes or is the subject of the opening. Heavier is surer.
    void addVote(const std::vector<RegionMatch>& chain, int weight);
    // Of the regions voted for and those named in the text; only those of `level`, if given.
    ChosenRegion winner(std::optional<RegionLevel> level = std::nullopt);

    // The level of the text's own region by its own words (我县), Unknown where fewer than `least` say so.
    RegionLevel ownLevel(int least);

private:
    void count();
    bool existed(const Region& region) const;
    std::vector<qint32> existing(std::span<const qint32> candidates) const;
    int support(qint32 candidate);
    std::vector<qint32> supported(const std::vector<qint32>& candidates);

    struct Mention {
        int count = 0;
        TextRange first;
    };
    struct Vote {
        int weight = 0;
        int heaviest = 0;
        TextRange evidence;
    };

    QStringView m_text;
    const RegionTable& m_regions;
    const IdentityLexicon& m_lexicon;
    int m_year;
    bool m_counted = false;
    QHash<qint32, Mention> m_mentions; // of names that only one existing region bears
    std::vector<RegionMatch> m_shared; // mentions of names that several bear
    QHash<qint32, Vote> m_votes;
    std::optional<std::array<int, 4>> m_ownWords; // counts, from township up
};

} // namespace bijian
