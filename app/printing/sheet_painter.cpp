// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/sheet_painter.h"

#include "app/charts/chart_export.h"
#include "app/charts/chart_theme.h"
#include "app/charts/pdf_text.h"
#include "app/charts/text_lines.h"
#include "app/printing/sheet_layout.h"
#include "core/exchange/file_writer.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <numeric>

namespace bijian {

namespace {

constexpr double kPixelsPerInch = 96.0;
const QColor kText(0x1a, 0x1a, 0x1a);
const QColor kFaintText(0x60, 0x60, 0x60);
const QColor kRule(0x99, 0x99, 0x99);
const QColor kHeaderFill(0xea, 0xee, 0xf2);

enum class Align { Left, Right, Centre };

// Draws one part of the table.
class TableDrawer {
public:
    TableDrawer(QPainter& painter, const SheetSpec& spec, const SheetLayout& layout, const SheetPage& page)
        : m_painter(painter), m_spec(spec), m_table(layout.table), m_part(*page.table), m_left(layout.content.left()),
          m_top(page.tableTop) {
        for (size_t column = 0; column < m_table.headColumns; ++column)
            m_columns.push_back(column);
        for (size_t column = m_part.firstColumn; column < m_part.endColumn; ++column)
            m_columns.push_back(column);
        m_width = std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                                  [this](double sum, size_t column) { return sum + m_table.columnWidths[column]; });
    }

    void draw() {
        double y = m_top;
        m_painter.fillRect(QRectF(m_left, y, m_width, m_table.headerHeight), kHeaderFill);
        rule(y);
        eachColumn([&](size_t column, double x) {
            drawCell(QRectF(x, y, m_table.columnWidths[column], m_table.headerHeight),
                     m_spec.columnTitles[static_cast<qsizetype>(column)], SheetFont::CellBold, Align::Centre, kText);
        });
        y += m_table.headerHeight;
        rule(y);
        for (size_t row = m_part.firstRow; row < m_part.endRow; ++row) {
            eachColumn([&](size_t column, double x) {
                const SheetCell& cell = m_spec.rows[row][column];
                const bool head = column < m_table.headColumns;
                drawCell(QRectF(x, y, m_table.columnWidths[column], m_table.rowHeights[row]), cell.text,
                         SheetFont::Cell, head ? Align::Left : Align::Right, head || cell.figure ? kText : kFaintText);
            });
            y += m_table.rowHeights[row];
            rule(y);
        }
        drawColumnRules(y);
    }

private:
    template <typename Visit>
    void eachColumn(Visit visit) {
        double x = m_left;
        for (const size_t column : m_columns) {
            visit(column, x);
            x += m_table.columnWidths[column];
        }
    }

    void rule(double y) {
        m_painter.setPen(QPen(kRule, 0.6));
        m_painter.drawLine(QPointF(m_left, y), QPointF(m_left + m_width, y));
    }

    void drawColumnRules(double bottom) {
        m_painter.setPen(QPen(kRule, 0.6));
        eachColumn([&](size_t, double x) { m_painter.drawLine(QPointF(x, m_top), QPointF(x, bottom)); });
        m_painter.drawLine(QPointF(m_left + m_width, m_top), QPointF(m_left + m_width, bottom));
    }

    void drawCell(const QRectF& area, const QString& text, SheetFont font, Align align, const QColor& colour) {
        const QFont used = sheetFont(font);
        const QFontMetricsF metrics(used);
        const double room = area.width() - 2.0 * kCellPaddingX;
        const QStringList lines =
            metrics.horizontalAdvance(text) <= room ? QStringList(text) : textLines(text, used, room);
        m_painter.setFont(used);
        m_painter.setPen(colour);
        double y = area.center().y() - static_cast<double>(lines.size()) * metrics.height() / 2.0 + metrics.ascent();
        for (const QString& line : lines) {
            const double spare = room - metrics.horizontalAdvance(line);
            const double shift = align == Align::Left ? 0.0 : align == Align::Right ? spare : spare / 2.0;
            m_painter.drawText(QPointF(area.left() + kCellPaddingX + shift, y), line);
            y += metrics.height();
        }
    }

    QPainter& m_painter;
    const SheetSpec& m_spec;
    const TableMeasures& m_table;
    const TablePart& m_part;
    const double m_left;
    const double m_top;
    std::vector<size_t> m_columns;
    double m_width = 0.0;
};

void drawLine(QPainter& painter, const SheetLine& line) {
    const QFont font = sheetFont(line.font);
    painter.setFont(font);
    painter.setPen(line.faint ? kFaintText : kText);
    painter.drawText(line.place + QPointF(0.0, QFontMetricsF(font).ascent()), line.text);
}

} // namespace

SheetPainter::SheetPainter(SheetSpec spec, const PageSetup& setup)
    : m_spec(std::move(spec)), m_setup(setup),
      m_layout(std::make_unique<const SheetLayout>(layOutSheet(m_spec, setup))) {}

SheetPainter::~SheetPainter() = default;

int SheetPainter::pageCount() const {
    return static_cast<int>(m_layout->pages.size());
}

void SheetPainter::paintPage(QPainter& painter, int index) const {
    const SheetPage& page = m_layout->pages.at(static_cast<size_t>(index));
    painter.save();
    const QPaintDevice& device = *painter.device();
    painter.scale(device.logicalDpiX() / kPixelsPerInch, device.logicalDpiY() / kPixelsPerInch);
    if (page.table)
        TableDrawer(painter, m_spec, *m_layout, page).draw();
    for (const SheetLine& line : page.lines)
        drawLine(painter, line);
    for (const SheetChart& chart : page.charts)
        paintChart(painter, chart.area, chart.scale, chart.spec, ChartTheme::light());
    painter.restore();
}

Result<void> writeSheetPdf(const SheetSpec& spec, const PageSetup& setup, const QString& path) {
    const SheetPainter sheet(spec, setup);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const auto failed = [&path] { return Error{ErrorCode::RenderFailed, {}, path, 0, 0}; };
    if (!buffer.open(QIODevice::WriteOnly))
        return failed();
    QPdfWriter writer(&buffer);
    writer.setTitle(spec.title);
    writer.setCreator(QStringLiteral("Bijian"));
    writer.setPageSize(QPageSize(setup.paper == Paper::A4 ? QPageSize::A4 : QPageSize::A3));
    writer.setPageOrientation(setup.orientation == Orientation::Portrait ? QPageLayout::Portrait
                                                                         : QPageLayout::Landscape);
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return failed();
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return failed();
        sheet.paintPage(painter, page);
    }
    if (!painter.end())
        return failed();
    preferCommonCharacters(bytes);
    return writeFile(path, [&bytes](QIODevice& device) { return writeAll(device, bytes); });
}

} // namespace bijian
