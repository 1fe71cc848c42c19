// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/model/comparison.h"

#include <QStringList>

#include <vector>

namespace bijian {

// What of the reports is compared. An empty list asks for everything: every region, and every year that a report is of
// or that a chosen value is about.
struct ComparisonOptions {
    Language language = Language::Chinese; // of the labels
    std::vector<int> years;
    QStringList regions; // codes or full names
};

// Lays the chosen indicators of the reports side by side. Taken are level values of the reporting region as a whole
// (no scope) for one year; a report that states a value of another year contributes it to that year of its region. All
// different values of a cell are kept, equal ones once; nothing is added up, chosen or computed. A region's year
// without a report is ReportMissing, a report that does not say it NotStated.
//
// Rows are ordered by region code, then by name (regions without code last), then by department, then by year; under
// RegionsByYears by indicator as asked for first. Where years are asked for, every region has each of them; otherwise a
// region has the years that it has a report or a value of. A report whose region is unknown is a row of its own under
// its file's name; an unknown year is 0. Ids that the codebook lacks are left out. The same input gives the same value.
Comparison compareReports(const std::vector<ReportPointer>& reports, const std::vector<IndicatorId>& indicators,
                          ComparisonLayout layout, const Codebook& codebook, const ComparisonOptions& options = {});

} // namespace bijian
