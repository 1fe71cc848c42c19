// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.h"
#include "core/model/observation.h"
#include "core/model/report.h"

#include <vector>

namespace bijian {

// Regions down and indicators across, for the years chosen; and so on.
enum class ComparisonLayout : quint8 { RegionsByIndicators, RegionsByYears, YearsByIndicators };

// Absent is not zero: not stated, report missing and unreadable are different things (SDMX observation status in
// core/exchange).
enum class CellState : quint8 { Stated, Conflicting, NotStated, ReportMissing, Unreadable, NotComparable };

// One value in a cell, with the way back to its words.
struct CellValue {
    Quantity quantity;
    QString asWritten;
    Period period;
    QString scope;
    double confidence = 0.0;
    EvidenceSpan evidence;
    qint32 observation = 0; // index in the report's observations

    bool operator==(const CellValue&) const = default;
};

// Stated has exactly one value, Conflicting two or more (all kept, none chosen), every other state none.
struct ComparisonCell {
    CellState state = CellState::NotStated;
    std::vector<CellValue> values;

    bool operator==(const ComparisonCell&) const = default;
};

// A row's or a column's head: what it stands for. For a region `code` may be null (a region by name only).
struct ComparisonHead {
    QString label; // region's name, year, or indicator's name in the language asked for
    QString unit;  // of an indicator; empty otherwise
    RegionCode region;
    QString regionName;
    int year = 0;
    IndicatorId indicator;
    QString indicatorName; // in the language asked for

    bool operator==(const ComparisonHead&) const = default;
};

// Where a figure of the comparison comes from, for the list of sources.
struct ComparisonSource {
    ReportId report;
    QString region;
    int year = 0;
    QString title;
    QString path;

    bool operator==(const ComparisonSource&) const = default;
};

// A choice of regions, years and indicators, laid out (对比). Built by compareReports (core/compare) from reports; the
// table on the screen, the chart, the file and the sheet of paper are all made from this one value, so they cannot
// disagree. cells has rows.size() * columns.size() entries, row by row. One indicator, one measure (level) and one unit
// per column, or per row, or for the whole.
struct Comparison {
    ComparisonLayout layout = ComparisonLayout::RegionsByIndicators;
    std::vector<ComparisonHead> rows;
    std::vector<ComparisonHead> columns;
    std::vector<ComparisonCell> cells;
    std::vector<ComparisonSource> sources;

    const ComparisonCell& cell(size_t row, size_t column) const { return cells[row * columns.size() + column]; }
    // The head that names the indicator of a cell, its column's or its row's or the whole's.
    bool operator==(const Comparison&) const = default;
};

} // namespace bijian
