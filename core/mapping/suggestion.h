// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/open_quantity.h"

namespace bijian {

// An indicator that a codebook lacks, as several reports state it (建议条目): one name in one class of units, with a
// stage or without. `members` are the quantities that it was made from, in the order given; never empty.
struct Suggestion {
    IndicatorId id;
    QString category; // the codebook's, or kSuggestedCategory
    QString nameZh;
    QString nameEn; // in pinyin, to be replaced
    IndicatorKind kind = IndicatorKind::Count;
    QString unit;
    QString unitClass;
    QString noun;
    QStringList stageWords; // empty: of no stage in particular
    int reportCount = 0;
    std::vector<OpenQuantity> members;
};

// The category of suggestions that belong to none of the codebook's.
extern const QString kSuggestedCategory;

// Groups quantities by what they count: the name that most reports share, longer names before shorter ones, then the
// stage. A quantity belongs to one suggestion at most; a suggestion is stated by at least `minimumReports` reports.
// Those of most reports come first. The same quantities give the same suggestions. Ids are none of the codebook's.
std::vector<Suggestion> groupOpenQuantities(const std::vector<OpenQuantity>& quantities, const Codebook& codebook,
                                            int minimumReports);

} // namespace bijian
