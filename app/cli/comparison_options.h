// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/report_reading.h"
#include "core/compare/compare_reports.h"

namespace bijian::cli {

// Adds --indicator, --years, --layout, --language, --out and the reading options.
void addComparisonOptions(Arguments& arguments);

// A comparison that the command line asked for, with what it was made from.
struct AskedComparison {
    Comparison comparison;
    Language language = Language::Chinese;
    int status = AllWell; // of reading the files
};

// Reads the files and compares them. Nothing where the usage is wrong or nothing could be compared; `status` is set and
// the reason printed. An unknown indicator is wrong usage, and the nearest ones are named.
std::optional<AskedComparison> compareAsAsked(const Arguments& arguments, int& status);

} // namespace bijian::cli
