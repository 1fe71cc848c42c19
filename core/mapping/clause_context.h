// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/rule_matcher.h"
#include "core/model/period.h"
#include "core/model/region.h"

#include <QSet>

namespace bijian {

// What the reading needs to know of the report as a whole.
struct ReportContext {
    int year = 0;                             // 0: unknown
    int published = 0;                        // the year in which it speaks; 0: unknown
    RegionLevel level = RegionLevel::Unknown; // of the reporting region
    QStringList ownNames;                     // names and short forms of the reporting region and those above it
    QSet<QString> regionsBelow;               // names of the regions below it that the table knows
    QSet<QString> shortNamesBelow;            // two characters, as in lists (长沙)
    bool department = false;                  // a department reports, not the government as a whole
};

// Whom a number is about (范围). Nothing found: whoever the sentence is about. Organ: a body as a whole (市政府),
// Level: a level of government (市级), Group: all of a kind (各乡镇); the indicator and its neighbours decide whether
// these are scopes.
struct ScopeFinding {
    enum class Kind : quint8 { None, Whole, Part, Organ, Level, Group } kind = Kind::None;
    TextRange range; // folded range of the name as written
};

// The scope that is named at the start of a part of a sentence, or that is all it holds (a list of regions with a
// number each). Names are those of levels (市本级), bodies (市政府: Organ) and whatever ends like a region's name
// (特克斯县).
// `beforeNumber`: the part ends at a number, so a wider area may also stand at its end (仍低于全省87.9%).
ScopeFinding findScope(const SentenceView& sentence, const TextRange& part, const ReportContext& context,
                       bool beforeNumber);

// Whose lawsuits a part of a sentence speaks of: the body that is the defendant (区政府为被告, 代理区政府); empty where
// it names none.
TextRange findDefendant(const SentenceView& sentence, const TextRange& part);

// When a number is about (时间). `stated`: the part of the sentence says so itself. `compared`: the time is that with
// which another is compared (较2020年).
struct PeriodFinding {
    Period period;
    TextRange range; // folded; empty where inherited
    bool stated = false;
    bool compared = false;
};

// The last time named in a part of a sentence, apart from those inside titles and those that are only compared with.
PeriodFinding findPeriod(const SentenceView& sentence, const TextRange& part, const std::vector<TextRange>& hidden,
                         const ReportContext& context);

// Whether a part of a sentence holds nothing but names of regions or bodies, times, list marks, fillers, and verbs that
// `known`, another part of it, holds too.
bool isElliptic(const SentenceView& sentence, const TextRange& part, const ReportContext& context,
                const TextRange& known = {});

} // namespace bijian
