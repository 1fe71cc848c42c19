// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/candidate.h"
#include "core/model/codebook.h"
#include "core/model/mention.h"

namespace bijian {

// Looks at all candidates of a report together (统筹取舍) and settles what one sentence alone cannot: repeated
// statements, stages that yield to others (办理 beside 受理 and 审结), weak words beside strong ones (收案 beside
// 受理), bodies that are scopes because the text sets them against each other. Writes what was dropped, and why, to the
// ledger; returns the observations in the order of their numbers.
std::vector<Observation> resolveCandidates(const Codebook& codebook, std::vector<Candidate> candidates,
                                           std::vector<LedgerEntry>& ledger);

} // namespace bijian
