// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/sheet_spec.h"

#include "core/compare/comparison_text.h"

#include <algorithm>

namespace bijian {

namespace {

bool hasState(const Comparison& comparison, CellState state) {
    return std::any_of(comparison.cells.begin(), comparison.cells.end(),
                       [state](const ComparisonCell& cell) { return cell.state == state; });
}

bool hasMarks(const Comparison& comparison) {
    return std::any_of(comparison.cells.begin(), comparison.cells.end(), [](const ComparisonCell& cell) {
        return std::any_of(cell.values.begin(), cell.values.end(),
                           [](const CellValue& value) { return value.quantity.qualifier != Qualifier::Exact; });
    });
}

} // namespace

SheetSpec sheetFromComparison(const Comparison& comparison, const DocumentWords& words,
                              const std::optional<ChartSpec>& chart, const QDate& date, const QString& title) {
    SheetSpec sheet;
    sheet.language = words.language;
    sheet.title = title.isEmpty() ? words.title : title;
    sheet.date = date.toString(Qt::ISODate);
    sheet.chart = chart;
    if (sheet.chart && sheet.chart->title == sheet.title)
        sheet.chart->title.clear();
    sheet.sourcesTitle = words.sources;
    sheet.pageWords = words.page;
    sheet.continuedWords = words.continued;

    const std::vector<HeadPart> parts = rowHeadParts(comparison.layout);
    sheet.headColumns = static_cast<int>(parts.size());
    for (const HeadPart part : parts)
        sheet.columnTitles.append(headPartTitle(part, words));
    for (const ComparisonHead& head : comparison.columns)
        sheet.columnTitles.append(columnTitle(head, words));
    for (size_t row = 0; row < comparison.rows.size(); ++row) {
        std::vector<SheetCell> cells;
        for (const HeadPart part : parts)
            cells.push_back({headPartText(comparison.rows[row], part, words), false});
        for (size_t column = 0; column < comparison.columns.size(); ++column) {
            const ComparisonCell& cell = comparison.cell(row, column);
            cells.push_back({cellText(cell, words), !cell.values.empty()});
        }
        sheet.rows.push_back(std::move(cells));
    }
    if (hasMarks(comparison))
        sheet.notes.append(words.marks);
    if (hasState(comparison, CellState::Conflicting))
        sheet.notes.append(words.severalNote);
    for (const ComparisonSource& source : comparison.sources)
        sheet.sources.append(sourceText(source, words));
    return sheet;
}

} // namespace bijian
