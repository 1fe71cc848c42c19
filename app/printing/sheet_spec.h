// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"
#include "core/compare/document_words.h"
#include "core/model/comparison.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace bijian {

struct SheetCell {
    QString text;
    bool figure = false; // a stated value: stands right; what says why there is none is printed fainter

    bool operator==(const SheetCell&) const = default;
};

// A comparison sheet (对比表) as plain data: title, table, chart, notes, sources. The first `headColumns` columns are
// the rows' heads and stand on every page. Made from a comparison only, so it cannot disagree with the screen.
struct SheetSpec {
    Language language = Language::Chinese;
    QString title;
    QString date; // ISO 8601
    QStringList columnTitles;
    int headColumns = 1;
    std::vector<std::vector<SheetCell>> rows; // each as long as columnTitles
    std::optional<ChartSpec> chart;
    QStringList notes;
    QString sourcesTitle;
    QStringList sources;
    QString pageWords;      // %1: page, %2: of how many
    QString continuedWords; // %1: the title

    bool operator==(const SheetSpec&) const = default;
};

// An empty title is replaced by the words' own.
SheetSpec sheetFromComparison(const Comparison& comparison, const DocumentWords& words,
                              const std::optional<ChartSpec>& chart, const QDate& date, const QString& title = {});

} // namespace bijian
