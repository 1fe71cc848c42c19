// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/table_measuring.h"

#include "app/charts/text_lines.h"
#include "app/printing/sheet_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace bijian {

namespace {

constexpr double kNarrowest = 44.0;
constexpr double kWidest = 150.0; // of what may be wrapped
constexpr double kWidestHead = 190.0;
constexpr char16_t kFirstIdeograph = 0x2E80; // from here on, lines break anywhere
constexpr int kTitleLines = 3;               // a title makes its column wider rather than taking more

double wrappedHeight(const QString& text, SheetFont font, double columnWidth) {
    const double height = QFontMetricsF(sheetFont(font)).height();
    const auto lines = textLines(text, sheetFont(font), columnWidth - 2.0 * kCellPaddingX).size();
    return static_cast<double>(lines) * height + 2.0 * kCellPaddingY;
}

// The width of the text on one line; of one that may be wrapped at most `widest`.
double cellWidth(const QFontMetricsF& metrics, const QString& text, double widest) {
    return std::min(metrics.horizontalAdvance(text) + 1.0, widest);
}

// Chinese may be broken between characters, words of letters may not.
double widestWord(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    double widest = 0.0;
    for (const QString& word : text.split(u' ')) {
        const bool letters = std::all_of(word.begin(), word.end(),
                                         [](QChar character) { return character.unicode() < kFirstIdeograph; });
        if (letters)
            widest = std::max(widest, metrics.horizontalAdvance(word) + 1.0);
    }
    return widest;
}

double titleWidth(const QString& title, double narrowest, double widest) {
    const QFont font = sheetFont(SheetFont::CellBold);
    double width = std::max(narrowest, widestWord(title, font));
    while (width < widest && textLines(title, font, width).size() > kTitleLines)
        width += 8.0;
    return std::min(width, widest);
}

} // namespace

TableMeasures measureTable(const SheetSpec& spec, double width) {
    const QFontMetricsF metrics(sheetFont(SheetFont::Cell));
    TableMeasures table;
    table.headColumns = static_cast<size_t>(spec.headColumns);
    const auto columnCount = static_cast<size_t>(spec.columnTitles.size());
    for (size_t column = 0; column < columnCount; ++column) {
        const bool head = column < table.headColumns;
        double needed = kNarrowest;
        for (const std::vector<SheetCell>& row : spec.rows) {
            const SheetCell& cell = row[column];
            // "several values: 22 / 17" may be wrapped, a single figure may not.
            const bool wraps = !cell.figure || cell.text.contains(u' ');
            needed = std::max(needed, cellWidth(metrics, cell.text, head ? kWidestHead : wraps ? kWidest : width));
        }
        const QString& title = spec.columnTitles[static_cast<qsizetype>(column)];
        needed = std::max(needed, titleWidth(title, needed, kWidest));
        table.columnWidths.push_back(needed + 2.0 * kCellPaddingX);
    }
    // Were the heads to take the page, no figure would have room beside them.
    const auto heads = table.columnWidths.begin() + spec.headColumns;
    const double headWidth = std::accumulate(table.columnWidths.begin(), heads, 0.0);
    if (headWidth > width * 0.6)
        std::for_each(table.columnWidths.begin(), heads, [&](double& own) { own *= width * 0.6 / headWidth; });

    const auto widthOf = [&table](size_t column) { return table.columnWidths[column]; };
    for (size_t column = 0; column < columnCount; ++column)
        table.headerHeight =
            std::max(table.headerHeight, wrappedHeight(spec.columnTitles[static_cast<qsizetype>(column)],
                                                       SheetFont::CellBold, widthOf(column)));
    for (const std::vector<SheetCell>& row : spec.rows) {
        double height = metrics.height() + 2.0 * kCellPaddingY;
        for (size_t column = 0; column < columnCount; ++column) {
            const double room = widthOf(column) - 2.0 * kCellPaddingX;
            if (metrics.horizontalAdvance(row[column].text) > room)
                height = std::max(height, wrappedHeight(row[column].text, SheetFont::Cell, widthOf(column)));
        }
        table.rowHeights.push_back(height);
    }
    return table;
}

} // namespace bijian
