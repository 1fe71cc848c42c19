// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identity_lexicon.h"
#include "core/identity/region_table.h"

#include <vector>

namespace bijian {

// Who reports, as a title, a signature or the beginning of a sentence names it: a chain of regions from the higher to
// the lower (海口市秀英区), below it perhaps a place that the region table does not hold (聚奎镇, 某经济开发区), and a
// department. All ranges are places of the text; empty where not named.
struct Reporter {
    std::vector<RegionMatch> chain;
    TextRange place;
    RegionLevel placeLevel = RegionLevel::Unknown; // Township or, of a zone, County
    TextRange department;
    bool wholeGovernment = false; // 人民政府, 管委会, or nothing at all behind the region
    bool national = false;        // a ministry; `department` is its name

    bool isNamed() const { return !chain.empty() || !place.isEmpty() || national; }
};

// Of a title or of a line that holds nothing but the name.
Reporter reporterOfTitle(QStringView text, const TextRange& title, const RegionTable& regions,
                         const IdentityLexicon& lexicon);
// The subject of a clause that begins at `clause.start`. Weak names count, so the caller looks for support.
Reporter reporterOfClause(QStringView text, const TextRange& clause, const RegionTable& regions,
                          const IdentityLexicon& lexicon);

} // namespace bijian
