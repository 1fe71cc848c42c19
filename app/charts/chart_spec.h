// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/compare/document_words.h"
#include "core/model/comparison.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bijian {

enum class ChartKind : quint8 { Bar, Line };

// One place of a series. Stated has `value`; Conflicting has two or more `alternatives` and no value; every other state
// has neither and is a gap, never 0. Numbers are in the panel's unit. `label` is short, for beside the mark; `text` is
// what the comparison's cell says. `row` and `column` are the cell's place in the comparison, -1 where it has none.
struct ChartPoint {
    std::optional<double> value;
    std::vector<double> alternatives;
    CellState state = CellState::NotStated;
    Qualifier qualifier = Qualifier::Exact;
    QString label;
    QString text;
    qint32 row = -1;
    qint32 column = -1;

    bool operator==(const ChartPoint&) const = default;
};

struct ChartSeries {
    QString name;
    std::vector<ChartPoint> points; // one for each category

    bool operator==(const ChartSeries&) const = default;
};

// One pair of axes. All its values have one unit: unlike units stand in panels of their own, one below the other over
// the same categories.
struct ChartPanel {
    QString title;
    QString unit; // with the scale word of the axis, such as 亿元
    std::vector<ChartSeries> series;
    QString note; // how many places have no value; empty where all have one

    bool operator==(const ChartPanel&) const = default;
};

// A chart as plain data (图表): what is drawn, not how. Bars stand over regions, lines run over years. Years are names
// of categories, not numbers. Made from a comparison only, so it cannot disagree with the table.
struct ChartSpec {
    ChartKind kind = ChartKind::Bar;
    Language language = Language::Chinese;
    QString title;
    QStringList categories;
    std::vector<ChartPanel> panels;
    QStringList notes;

    bool isEmpty() const { return panels.empty() || categories.isEmpty(); }
    bool operator==(const ChartSpec&) const = default;
};

// The sign that stands for a place without a bar or point, and for several values; the notes explain it. Empty for
// Stated.
QString chartMark(CellState state);

// The chart of a comparison, whatever its layout. One panel for each unit where a single year (bars) or a single region
// (lines) is compared; otherwise one for each indicator, with a series for each year or region. An empty title is
// replaced by one made of the indicators' names.
ChartSpec chartFromComparison(const Comparison& comparison, ChartKind kind, const DocumentWords& words,
                              const QString& title = {});

} // namespace bijian
