// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/text_range.h"
#include "core/model/period.h"
#include "core/model/quantity.h"

#include <vector>

namespace bijian {

// A place in a report: inside its text, not empty, no surrogate pair cut. What was written is exactly that slice.
struct EvidenceSpan {
    ReportId report;
    TextRange range;

    bool operator==(const EvidenceSpan&) const = default;
};

// The value itself, a stated change against the year before in per cent, or one in units (percentage points for rates).
enum class Measure : quint8 { Level, YearOnYearPercent, YearOnYearAbsolute };

// The measure as files carry it: "level", "yoy_pct", "yoy_abs".
QString measureId(Measure measure);
// The qualifier as files carry it: "exact", "approx", "gt", "lt".
QString qualifierId(Qualifier qualifier);

// What a cue did for an observation.
enum class CueRole : quint8 { Topic, Predicate, Unit, Scope, Period, Direction, Carried };

struct Cue {
    CueRole role = CueRole::Topic;
    TextRange range;
    bool inherited = false; // from an earlier clause, sentence or heading

    bool operator==(const Cue&) const = default;
};

// One statement of the text (观测值): a value of an indicator for a period and a scope. It states what the text states,
// nothing computed. `number` is the number with its unit as it stands in the text, `sentence` the sentence around it.
// `scope` is empty for the reporting region as a whole, else the name as written. 0 < confidence <= 1.
struct Observation {
    IndicatorId indicator;
    Quantity quantity;
    Measure measure = Measure::Level;
    Period period;
    QString scope;
    TextRange number;
    TextRange sentence;
    double confidence = 0.0;
    std::vector<Cue> cues;

    bool operator==(const Observation&) const = default;
};

} // namespace bijian
