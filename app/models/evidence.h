// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"
#include "core/model/report.h"

#include <functional>
#include <vector>

namespace bijian {

// Where one value of a cell comes from, ready to be shown: all texts are slices of the report, plain. `number` and
// `cues` lie inside `sentence`; `inReport` is the number's place in the report's text.
struct Evidence {
    ReportId report;
    QString region;
    int year = 0;
    QString fileName;
    QStringList headings; // the outermost first; empty where the words stand above every heading
    QString sentence;
    TextRange number;
    std::vector<TextRange> cues;
    TextRange inReport;
    CellValue value;
};

using ReportFinder = std::function<ReportPointer(const ReportId&)>;

// The evidence of every value of the cell, in the cell's order. Values whose report is no longer open are left out.
std::vector<Evidence> evidenceOf(const ComparisonCell& cell, const ReportFinder& find);

// The headings above a place of the text, the outermost first.
QStringList headingsAbove(const Report& report, qint32 position);

} // namespace bijian
