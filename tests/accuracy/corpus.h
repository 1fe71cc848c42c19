// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/clause_context.h"
#include "tests/accuracy/mention_scoring.h"

#include <QString>

#include <set>
#include <vector>

namespace bijian::accuracy {

// A row of gold or of what was read, as codebook/GUIDE.md describes it: indicator, value, measure, period, scope.
// Values are plain decimals without trailing zeros.
struct Row {
    QString indicator;
    QString value;
    QString measure;
    QString period;
    QString scope;
    QString asWritten;
    double confidence = 0.0;
};

// A text with what a careful reader finds in it.
struct Sample {
    QString name;
    QString text;
    ReportContext context;
    std::vector<Row> gold;
    std::vector<MentionRow> mentions; // every number of the text; empty where no gold says them
};

// Statements of a file of tests/accuracy/statements: blocks parted by blank lines, "# id year=… region=… level=…
// heading=…", text, then rows "= indicator value unit measure period scope qualifier as_written".
std::vector<Sample> readStatements(const QString& path);

// Whole texts: NAME.txt with NAME.tsv, NAME.meta.tsv (region, level, year) and perhaps NAME.quantities.tsv of a folder;
// gold and meta may lie in another. Files without gold are left out.
std::vector<Sample> readReports(const QString& textFolder, const QString& goldFolder);

} // namespace bijian::accuracy
