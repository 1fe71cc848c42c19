// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_range.h"
#include "core/model/region.h"

#include <optional>

namespace bijian {

// A fact about the report with the words it was read from; the range is empty where the fact was inferred from several
// places or set by the analyst.
struct IdentityFact {
    QString value;
    TextRange evidence;

    bool operator==(const IdentityFact&) const = default;
};

// Whose report this is and of which year (报告身份), as the text itself says. Empty strings and year 0 mean that the
// text does not say it. `regionName` may be set without a code: a region that the table does not hold is still a
// region, by name. `department` is the reporting department where the reporter is not the government as a whole.
struct Identity {
    IdentityFact region; // the full name of the region
    RegionCode regionCode;
    RegionLevel level = RegionLevel::Unknown;
    int year = 0;
    TextRange yearEvidence;
    IdentityFact department;
    IdentityFact title;
    IdentityFact publisher;
    IdentityFact published; // ISO 8601, "2024-02-28"
    IdentityFact documentNumber;

    bool operator==(const Identity&) const = default;
};

} // namespace bijian
