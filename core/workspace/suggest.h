// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/suggestion_text.h"
#include "core/workspace/engine.h"

namespace bijian {

struct SuggestOptions {
    int minimumReports = 2; // that state a thing before it is suggested
    int limit = 50;         // how many entries at most
};

// Entries that the engine's codebook lacks (编码簿建议), made from the open quantities of reports that it has read,
// those of most reports first. Each has been tried: the reports were read again with it, and it reads every one of its
// examples; what can be read of fewer reports than that is left out. The same reports in the same order give the same
// entries. Fails with Cancelled, or with CodebookInvalid where the codebook has no room left for a single entry.
Result<std::vector<SuggestionEntry>> suggestEntries(const Engine& engine, const std::vector<ReportPointer>& reports,
                                                    const SuggestOptions& options, Monitor& monitor);

} // namespace bijian
