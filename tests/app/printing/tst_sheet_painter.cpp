// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/sheet_layout.h"
#include "app/printing/sheet_painter.h"
#include "core/compare/compare_reports.h"
#include "tests/app/charts/sample_charts.h"
#include "tests/support/report_builder.h"

#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace bijian;

Q_DECLARE_METATYPE(bijian::SheetSpec)
Q_DECLARE_METATYPE(bijian::PageSetup)

namespace {

SheetSpec sheetOf(const Comparison& comparison, Language language, std::optional<ChartKind> chart) {
    const DocumentWords words = test::chartWords(language);
    const auto spec =
        chart ? std::optional(chartFromComparison(comparison, *chart, words)) : std::optional<ChartSpec>();
    return sheetFromComparison(comparison, words, spec, QDate(2024, 3, 5));
}

// A table of so many rows and columns whose figures all differ: 1,000,000 and on.
SheetSpec largeSheet(int rows, int columns) {
    SheetSpec sheet;
    sheet.title = QStringLiteral("Large");
    sheet.date = QStringLiteral("2024-03-05");
    sheet.pageWords = QStringLiteral("Page %1 of %2");
    sheet.continuedWords = QStringLiteral("%1 (continued)");
    sheet.columnTitles.append(QStringLiteral("Region"));
    for (int column = 0; column < columns; ++column)
        sheet.columnTitles.append(QStringLiteral("Indicator with a long name %1").arg(column));
    for (int row = 0; row < rows; ++row) {
        std::vector<SheetCell> cells = {{QStringLiteral("Region %1").arg(row), false}};
        for (int column = 0; column < columns; ++column)
            cells.push_back({QString::number(1000000 + row * columns + column), true});
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

void addSheets() {
    QTest::addColumn<SheetSpec>("sheet");
    QTest::addColumn<PageSetup>("setup");
    const SheetSpec chinese = sheetOf(test::sampleComparison(Language::Chinese), Language::Chinese, ChartKind::Bar);
    const SheetSpec english = sheetOf(test::sampleComparison(Language::English), Language::English, ChartKind::Line);
    QTest::newRow("zh-a4-landscape") << chinese << PageSetup{Paper::A4, Orientation::Landscape};
    QTest::newRow("zh-a4-portrait") << chinese << PageSetup{Paper::A4, Orientation::Portrait};
    QTest::newRow("en-a4-landscape") << english << PageSetup{Paper::A4, Orientation::Landscape};
    QTest::newRow("en-a3-portrait") << english << PageSetup{Paper::A3, Orientation::Portrait};
    QTest::newRow("zh-a3-landscape") << chinese << PageSetup{Paper::A3, Orientation::Landscape};
    QTest::newRow("regions-40") << sheetOf(test::longNames(40), Language::Chinese, ChartKind::Bar)
                                << PageSetup{Paper::A4, Orientation::Landscape};
    QTest::newRow("large-100-30") << largeSheet(100, 30) << PageSetup{Paper::A4, Orientation::Portrait};
    QTest::newRow("empty") << sheetOf({}, Language::English, ChartKind::Bar) << PageSetup{};
}

} // namespace

class TestSheetPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOutsideTheMargins_data() { addSheets(); }
    void nothingOutsideTheMargins();
    void pdfHoldsEveryCell_data() { addSheets(); }
    void pdfHoldsEveryCell();
    void figuresStandOnceOnThePages();
    void failsWithoutAFolder();

private:
    QString pdfText(const QString& path) const {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

    QTemporaryDir m_temporary;
    QString m_folder;
};

void TestSheetPainter::initTestCase() {
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-v")});
    if (!process.waitForFinished())
        QSKIP("pdftotext is not installed");
    m_folder = qEnvironmentVariable("BIJIAN_PICTURES", m_temporary.path());
    QVERIFY(QDir().mkpath(m_folder));
}

void TestSheetPainter::nothingOutsideTheMargins() {
    QFETCH(SheetSpec, sheet);
    QFETCH(PageSetup, setup);
    const SheetLayout layout = layOutSheet(sheet, setup);
    QVERIFY(!layout.pages.empty());
    const QRectF content = layout.content.adjusted(-0.01, -0.01, 0.01, 0.01);
    for (const SheetPage& page : layout.pages) {
        double lowest = content.top();
        for (const SheetLine& line : page.lines) {
            const QFontMetricsF metrics(sheetFont(line.font));
            const QRectF area(line.place, QSizeF(metrics.horizontalAdvance(line.text), metrics.height()));
            const bool footer = line.place.y() > content.bottom();
            QVERIFY2(footer ? area.bottom() < layout.paper.height() && area.right() <= content.right()
                            : content.contains(area),
                     qPrintable(line.text));
        }
        if (page.table) {
            double width = 0.0;
            for (size_t column = 0; column < layout.table.headColumns; ++column)
                width += layout.table.columnWidths[column];
            for (size_t column = page.table->firstColumn; column < page.table->endColumn; ++column)
                width += layout.table.columnWidths[column];
            lowest = page.tableTop + layout.table.headerHeight;
            for (size_t row = page.table->firstRow; row < page.table->endRow; ++row)
                lowest += layout.table.rowHeights[row];
            QVERIFY(width <= content.width());
            QVERIFY(lowest <= content.bottom());
        }
        for (const SheetChart& chart : page.charts) {
            QVERIFY(content.contains(chart.area));
            QVERIFY(chart.area.top() >= lowest);
            lowest = chart.area.bottom();
        }
    }
}

void TestSheetPainter::pdfHoldsEveryCell() {
    QFETCH(SheetSpec, sheet);
    QFETCH(PageSetup, setup);
    const QString path = m_folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".pdf");
    QVERIFY(writeSheetPdf(sheet, setup, path));
    QString text = pdfText(path);
    const int pages = static_cast<int>(text.count(u'\f'));
    QCOMPARE(pages, SheetPainter(sheet, setup).pageCount());
    // Wrapped cells are several lines: blanks and line ends say nothing.
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    const auto holds = [&text](QString wanted) {
        return text.contains(wanted.remove(QRegularExpression(QStringLiteral("\\s"))));
    };
    QVERIFY(holds(sheet.title));
    for (const QString& title : sheet.columnTitles)
        QVERIFY2(holds(title) || title.size() > 12, qPrintable(title)); // long titles of neighbours run into each other
    for (const std::vector<SheetCell>& row : sheet.rows) {
        for (const SheetCell& cell : row)
            QVERIFY2(holds(cell.text), qPrintable(cell.text));
    }
    for (const QString& source : sheet.sources)
        QVERIFY2(holds(source), qPrintable(source));
    for (int page = 1; page <= pages; ++page)
        QVERIFY(holds(sheet.pageWords.arg(page).arg(pages)));
    QProcess process;
    process.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput().count('\n'), 2); // its heading: no raster image
}

void TestSheetPainter::figuresStandOnceOnThePages() {
    const QString path = m_temporary.filePath(QStringLiteral("large.pdf"));
    QVERIFY(writeSheetPdf(largeSheet(120, 40), {Paper::A4, Orientation::Landscape}, path));
    QHash<QString, int> seen;
    QRegularExpression number(QStringLiteral("\\b1\\d{6}\\b"));
    QRegularExpressionMatchIterator matches = number.globalMatch(pdfText(path));
    while (matches.hasNext())
        ++seen[matches.next().captured()];
    QCOMPARE(seen.size(), 120 * 40);
    for (auto entry = seen.cbegin(); entry != seen.cend(); ++entry)
        QVERIFY2(entry.value() == 1, qPrintable(entry.key()));
}

void TestSheetPainter::failsWithoutAFolder() {
    const QString path = m_temporary.filePath(QStringLiteral("none/sheet.pdf"));
    const auto result = writeSheetPdf(largeSheet(1, 1), {}, path);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::WriteFailed);
    QCOMPARE(result.error().file, path);
}

QTEST_MAIN(TestSheetPainter)
#include "tst_sheet_painter.moc"
