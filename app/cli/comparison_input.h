// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/compare/document_words.h"
#include "core/model/comparison.h"

namespace bijian {

// The options that choose what is compared: --indicator, --years, --language, --title, and those of reading.
void addComparisonOptions(CommandLine& line);

// What a command line asks to compare, read and laid side by side.
struct ComparisonInput {
    Comparison comparison;
    DocumentWords words;
    bool someFailed = false;
};

// Reads the reports and compares them. Where that cannot be done, the reason has been said and `status` is set.
// Indicators may be named by id or by name, in one --indicator or several, apart by commas or blanks.
std::optional<int> compareNamedReports(const CommandLine& line, ComparisonLayout layout, Console& console,
                                       ComparisonInput& input);

} // namespace bijian
