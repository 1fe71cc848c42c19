// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/sheet_painter.h"
#include "app/printing/sheet_printing.h"
#include "tests/app/charts/sample_charts.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace bijian;

namespace {

SheetSpec sheetOfThreePages() {
    const Comparison comparison = test::sampleComparison(Language::Chinese);
    const DocumentWords words = test::chartWords(Language::Chinese);
    return sheetFromComparison(comparison, words, chartFromComparison(comparison, ChartKind::Bar, words),
                               QDate(2024, 3, 5));
}

} // namespace

class TestSheetPrinting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setupGoesThereAndBack_data();
    void setupGoesThereAndBack();
    void prints_data();
    void prints();
};

void TestSheetPrinting::setupGoesThereAndBack_data() {
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<Orientation>("orientation");
    QTest::newRow("A4 portrait") << Paper::A4 << Orientation::Portrait;
    QTest::newRow("A4 landscape") << Paper::A4 << Orientation::Landscape;
    QTest::newRow("A3 portrait") << Paper::A3 << Orientation::Portrait;
    QTest::newRow("A3 landscape") << Paper::A3 << Orientation::Landscape;
}

void TestSheetPrinting::setupGoesThereAndBack() {
    QFETCH(Paper, paper);
    QFETCH(Orientation, orientation);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    applyPageSetup(printer, {paper, orientation});
    QVERIFY(pageSetupOf(printer) == (PageSetup{paper, orientation}));
}

void TestSheetPrinting::prints_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("pages"); // -1: fails
    const int all = SheetPainter(sheetOfThreePages(), {}).pageCount();
    QVERIFY(all > 2);
    QTest::newRow("all") << 0 << 0 << all;
    QTest::newRow("second") << 2 << 2 << 1;
    QTest::newRow("from the second") << 2 << 99 << all - 1;
    QTest::newRow("one to beyond the last") << 1 << 99 << all;
    QTest::newRow("none there") << 98 << 99 << -1;
}

void TestSheetPrinting::prints() {
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, pages);
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    applyPageSetup(printer, {});
    if (from > 0) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(from, to);
    }
    const auto printed = printSheet(sheetOfThreePages(), printer);
    QCOMPARE(printed.has_value(), pages > 0);
    if (pages < 0)
        return;
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), pages);
}

QTEST_MAIN(TestSheetPrinting)
#include "tst_sheet_printing.moc"
