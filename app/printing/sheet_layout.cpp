// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/sheet_layout.h"

#include "app/charts/chart_export.h"
#include "app/charts/chart_layout.h"
#include "app/charts/chart_theme.h"
#include "app/charts/text_lines.h"
#include "app/printing/table_measuring.h"

#include <QFontMetricsF>

#include <algorithm>

namespace bijian {

namespace {

constexpr double kPixelsPerMillimetre = 96.0 / 25.4;
constexpr double kBlockGap = 14.0;
constexpr double kLowestPlot = 110.0; // of a panel on paper
constexpr double kSmallestScale = 0.6;
constexpr qsizetype kSourcesWithHeading = 3;

double lineHeight(SheetFont font) {
    return QFontMetricsF(sheetFont(font)).height();
}

ChartSpec panelsOf(const ChartSpec& chart, size_t first, size_t count) {
    ChartSpec part = chart;
    const auto begin = chart.panels.begin() + static_cast<std::ptrdiff_t>(first);
    part.panels.assign(begin, begin + static_cast<std::ptrdiff_t>(count));
    return part;
}

// Fills pages from top to bottom.
class SheetArranger {
public:
    SheetArranger(const SheetSpec& spec, const PageSetup& setup) : m_spec(spec) {
        const double margin = setup.marginMillimetres * kPixelsPerMillimetre;
        m_layout.paper = QSizeF(setup.widthMillimetres(), setup.heightMillimetres()) * kPixelsPerMillimetre;
        m_layout.content = QRectF(QPointF(0, 0), m_layout.paper).adjusted(margin, margin, -margin, -margin);
    }

    SheetLayout arrange() {
        m_layout.pages.emplace_back();
        m_y = m_layout.content.top();
        addText(m_spec.title, SheetFont::Title, false);
        m_y += kBlockGap / 2.0;
        addTable();
        for (const QString& note : m_spec.notes)
            addText(note, SheetFont::Note, true);
        if (m_spec.chart && !m_spec.chart->isEmpty())
            addChart(*m_spec.chart);
        addSources();
        addFooters();
        return std::move(m_layout);
    }

private:
    double room() const { return m_layout.content.bottom() - m_y; }

    void startPage() {
        m_layout.pages.emplace_back();
        m_y = m_layout.content.top();
        addLine(m_spec.continuedWords.arg(m_spec.title), SheetFont::Note, true);
        m_y += kBlockGap / 2.0;
    }

    // What a page after the first has room for, below its head line.
    double pageRoom() const { return m_layout.content.height() - lineHeight(SheetFont::Note) - kBlockGap / 2.0; }

    void addLine(const QString& text, SheetFont font, bool faint) {
        m_layout.pages.back().lines.push_back({text, QPointF(m_layout.content.left(), m_y), font, faint});
        m_y += lineHeight(font);
    }

    void addText(const QString& text, SheetFont font, bool faint) {
        for (const QString& line : textLines(text, sheetFont(font), m_layout.content.width())) {
            if (room() < lineHeight(font))
                startPage();
            addLine(line, font, faint);
        }
    }

    void addTable() {
        m_layout.table = measureTable(m_spec, m_layout.content.width());
        const PageRoom pageRooms{m_layout.content.width(), room(), pageRoom()};
        for (const TablePart& part : breakIntoPages(m_layout.table, pageRooms)) {
            while (m_layout.pages.size() <= part.page)
                startPage();
            m_layout.pages.back().table = part;
            m_layout.pages.back().tableTop = m_y;
            m_y += m_layout.table.headerHeight;
            for (size_t row = part.firstRow; row < part.endRow; ++row)
                m_y += m_layout.table.rowHeights[row];
        }
        m_y += kBlockGap / 2.0;
    }

    // As many panels on a page as it has room for; those that fit a page together stay together.
    void addChart(const ChartSpec& chart) {
        m_y += kBlockGap / 2.0;
        const double width = m_layout.content.width();
        const double wanted = preferredChartSize(chart).width();
        const double scale = std::clamp(width / wanted, kSmallestScale, 1.0);
        const double chartWidth = width / scale;
        const auto lowest = [&](size_t first, size_t count) {
            return (fixedChartHeight(panelsOf(chart, first, count), chartWidth) +
                    kLowestPlot * static_cast<double>(count)) *
                   scale;
        };
        const auto fitting = [&](size_t first, double height) {
            size_t count = chart.panels.size() - first;
            while (count > 0 && lowest(first, count) > height)
                --count;
            return count;
        };
        for (size_t first = 0; first < chart.panels.size();) {
            const size_t left = chart.panels.size() - first;
            size_t count = fitting(first, room());
            if (count == 0 || (count < left && fitting(first, pageRoom()) == left)) {
                startPage();
                count = std::max<size_t>(1, fitting(first, room()));
            }
            ChartSpec part = panelsOf(chart, first, count);
            const double height = std::min(preferredChartHeight(part, chartWidth) * scale, room());
            m_layout.pages.back().charts.push_back(
                {std::move(part), QRectF(m_layout.content.left(), m_y, width, height), scale});
            m_y += height;
            first += count;
        }
    }

    void addSources() {
        if (m_spec.sources.isEmpty())
            return;
        m_y += kBlockGap;
        // The heading does not stay behind alone.
        const auto together = static_cast<double>(std::min(m_spec.sources.size(), kSourcesWithHeading));
        if (room() < lineHeight(SheetFont::Heading) + together * lineHeight(SheetFont::Note))
            startPage();
        addLine(m_spec.sourcesTitle, SheetFont::Heading, false);
        int number = 0;
        for (const QString& source : m_spec.sources)
            addText(QString::number(++number) + QStringLiteral(". ") + source, SheetFont::Note, false);
    }

    void addFooters() {
        const double y = m_layout.content.bottom() + lineHeight(SheetFont::Note) * 0.6;
        const QFontMetricsF metrics(sheetFont(SheetFont::Note));
        for (size_t i = 0; i < m_layout.pages.size(); ++i) {
            const QString page = m_spec.pageWords.arg(i + 1).arg(m_layout.pages.size());
            const double right = m_layout.content.right() - metrics.horizontalAdvance(page);
            m_layout.pages[i].lines.push_back({m_spec.date, {m_layout.content.left(), y}, SheetFont::Note, true});
            m_layout.pages[i].lines.push_back({page, {right, y}, SheetFont::Note, true});
        }
    }

    const SheetSpec& m_spec;
    SheetLayout m_layout;
    double m_y = 0.0;
};

} // namespace

QFont sheetFont(SheetFont font) {
    switch (font) {
    case SheetFont::Title:
        return documentFont(20, true);
    case SheetFont::Heading:
        return documentFont(13, true);
    case SheetFont::Cell:
        return documentFont(12);
    case SheetFont::CellBold:
        return documentFont(12, true);
    case SheetFont::Note:
        return documentFont(11);
    }
    return documentFont(12);
}

SheetLayout layOutSheet(const SheetSpec& spec, const PageSetup& setup) {
    return SheetArranger(spec, setup).arrange();
}

} // namespace bijian
