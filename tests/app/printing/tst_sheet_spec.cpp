// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/page_setup.h"
#include "app/printing/sheet_spec.h"
#include "tests/app/charts/sample_charts.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using namespace bijian;

class TestSheetSpec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheComparison();
    void notesOnlyWhatOccurs();
    void paperSizes();
};

void TestSheetSpec::holdsTheComparison() {
    const SheetSpec sheet = sheetFromComparison(test::sampleComparison(Language::Chinese, {2023}),
                                                test::chartWords(Language::Chinese), std::nullopt, QDate(2024, 3, 5));
    QStringList lines = {sheet.title, sheet.date, sheet.columnTitles.join(u'|')};
    for (const std::vector<SheetCell>& row : sheet.rows) {
        QStringList cells;
        for (const SheetCell& cell : row)
            cells.append(cell.figure ? cell.text + u'#' : cell.text);
        lines.append(cells.join(u'|'));
    }
    lines += sheet.notes;
    lines += sheet.sources;
    COMPARE_LINES(lines, QStringLiteral("法治政府建设年度报告对比\n"
                                        "2024-03-05\n"
                                        "地区|年份|收到（件）|办结（件）|减税（元）|比率（%）\n"
                                        "庆阳市|2023|580+#|多个值：490 / 410#|未提及|99.96#\n"
                                        "吐鲁番市|2023|150#|未提及|2,010,000,000#|98.6#\n"
                                        "克孜勒苏柯尔克孜自治州|2023|无报告|无报告|无报告|无报告\n"
                                        "≈ 约；+ 以上；< 不足。\n"
                                        "多个值，未作取舍。\n"
                                        "庆阳市，2023（庆阳市-2023.txt）\n"
                                        "吐鲁番市，2023（吐鲁番市-2023.txt）")
                             .split(u'\n'));
    QCOMPARE(sheet.headColumns, 2);
    QVERIFY(!sheet.chart);
}

void TestSheetSpec::notesOnlyWhatOccurs() {
    const SheetSpec sheet = sheetFromComparison(test::longNames(2), test::chartWords(Language::English), std::nullopt,
                                                QDate(2024, 3, 5), QStringLiteral("Mine"));
    QCOMPARE(sheet.title, QStringLiteral("Mine"));
    QVERIFY(sheet.notes.isEmpty());
    QCOMPARE(sheet.headColumns, 3);
}

void TestSheetSpec::paperSizes() {
    QCOMPARE(PageSetup({Paper::A4, Orientation::Portrait}).widthMillimetres(), 210.0);
    QCOMPARE(PageSetup({Paper::A4, Orientation::Landscape}).widthMillimetres(), 297.0);
    QCOMPARE(PageSetup({Paper::A3, Orientation::Portrait}).heightMillimetres(), 420.0);
    QCOMPARE(PageSetup({Paper::A3, Orientation::Landscape}).heightMillimetres(), 297.0);
}

QTEST_GUILESS_MAIN(TestSheetSpec)
#include "tst_sheet_spec.moc"
