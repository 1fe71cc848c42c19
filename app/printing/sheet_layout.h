// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/page_setup.h"
#include "app/printing/sheet_spec.h"
#include "app/printing/table_breaking.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace bijian {

enum class SheetFont : quint8 { Title, Heading, Cell, CellBold, Note };

QFont sheetFont(SheetFont font);

// A line of text, its upper left corner in its place.
struct SheetLine {
    QString text;
    QPointF place;
    SheetFont font = SheetFont::Cell;
    bool faint = false;
};

// A chart, or as many of its panels as a page holds; `scale` pixels of the page are one of the chart's.
struct SheetChart {
    ChartSpec spec;
    QRectF area;
    double scale = 1.0;
};

struct SheetPage {
    std::vector<SheetLine> lines;
    std::optional<TablePart> table;
    double tableTop = 0.0;
    std::vector<SheetChart> charts;
};

// Where everything of a sheet stands, page by page, in pixels of 1/96 inch from the paper's upper left corner. Nothing
// stands outside the margins but the page's number and date, which stand in the lower one.
struct SheetLayout {
    QSizeF paper;
    QRectF content; // within the margins
    TableMeasures table;
    std::vector<SheetPage> pages; // at least one
};

SheetLayout layOutSheet(const SheetSpec& spec, const PageSetup& setup);

// Between a cell's edge and its text.
constexpr double kCellPaddingX = 6.0;
constexpr double kCellPaddingY = 3.0;

} // namespace bijian
