// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare_reports.h"
#include "core/compare/comparison_text.h"
#include "tests/support/compare_lines.h"
#include "tests/support/report_builder.h"

#include <QTest>

#include <algorithm>

using namespace bijian;
using test::indicatorId;
using test::ReportBuilder;

namespace {

const QString kReceived = QStringLiteral("a.received");
const QString kClosed = QStringLiteral("a.closed");
const QString kRate = QStringLiteral("c.rate");
const QString kCases = QStringLiteral("件");
const QString kPercent = QStringLiteral("%");

// One line a row: its head, then each cell as its figures or its state.
QStringList print(const Comparison& comparison) {
    QStringList lines;
    QString head;
    for (const ComparisonHead& column : comparison.columns)
        head += QStringLiteral(" | ") + column.label;
    lines.append(head);
    for (size_t row = 0; row < comparison.rows.size(); ++row) {
        const ComparisonHead& rowHead = comparison.rows[row];
        QString line = rowHead.regionName + u' ' + QString::number(rowHead.year);
        if (!rowHead.indicator.isNull())
            line = rowHead.indicatorName + u' ' + rowHead.regionName;
        for (size_t column = 0; column < comparison.columns.size(); ++column) {
            const ComparisonCell& cell = comparison.cell(row, column);
            const QString figures = figuresText(cell);
            line += QStringLiteral(" | ") + (figures.isEmpty() ? cellStateId(cell.state) : figures);
        }
        lines.append(line);
    }
    return lines;
}

Comparison compared(const std::vector<ReportPointer>& reports, ComparisonLayout layout,
                    const ComparisonOptions& options = {}) {
    return compareReports(reports, {indicatorId(kReceived), indicatorId(kClosed)}, layout,
                          test::fourIndicatorCodebook(), options);
}

std::vector<ReportPointer> twoRegions() {
    return {ReportBuilder(QStringLiteral("墨玉县"), QStringLiteral("653222"), 2024)
                .states(kReceived, QStringLiteral("12"), kCases, QStringLiteral("12件"))
                .states(kReceived, QStringLiteral("172"), kCases, QStringLiteral("172件"))
                .of(Period::year(2023))
                .build(),
            ReportBuilder(QStringLiteral("吐鲁番市"), QStringLiteral("650400"), 2024)
                .states(kClosed, QStringLiteral("580"), kCases, QStringLiteral("580余件"))
                .qualified(Qualifier::GreaterThan)
                .build(),
            ReportBuilder(QStringLiteral("吐鲁番市"), QStringLiteral("650400"), 2022)
                .states(kReceived, QStringLiteral("0"), kCases, QStringLiteral("0件"))
                .build()};
}

} // namespace

class TestCompareReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data();
    void laysOut();
    void keepsDifferentValuesAndMergesEqualOnes();
    void takesOnlyLevelsOfTheWholeForOneYear();
    void ordersRegions();
    void yearsAskedForAreAnswered();
    void regionsAskedFor();
    void sameOrderWhateverComesFirst();
    void sourcesAndEvidence();
    void valuesOfAnotherUnitAreNotComparable();
    void unknownIndicatorsAreLeftOut();
    void englishLabels();
};

void TestCompareReports::laysOut_data() {
    QTest::addColumn<ComparisonLayout>("layout");
    QTest::addColumn<QStringList>("expected");
    // 墨玉县 has no report of 2023, only a look back in that of 2024: what it does not say of 2023 is a missing report.
    QTest::newRow("regions by indicators")
        << ComparisonLayout::RegionsByIndicators
        << QStringList{QStringLiteral(" | 收到 | 办结"), QStringLiteral("吐鲁番市 2022 | 0 | not_stated"),
                       QStringLiteral("吐鲁番市 2024 | not_stated | 580+"),
                       QStringLiteral("墨玉县 2023 | 172 | report_missing"),
                       QStringLiteral("墨玉县 2024 | 12 | not_stated")};
    QTest::newRow("years by indicators") << ComparisonLayout::YearsByIndicators
                                         << QStringList{QStringLiteral(" | 收到 | 办结"),
                                                        QStringLiteral("吐鲁番市 2022 | 0 | not_stated"),
                                                        QStringLiteral("吐鲁番市 2024 | not_stated | 580+"),
                                                        QStringLiteral("墨玉县 2023 | 172 | report_missing"),
                                                        QStringLiteral("墨玉县 2024 | 12 | not_stated")};
    QTest::newRow("regions by years")
        << ComparisonLayout::RegionsByYears
        << QStringList{QStringLiteral(" | 2022 | 2023 | 2024"),
                       QStringLiteral("收到 吐鲁番市 | 0 | report_missing | not_stated"),
                       QStringLiteral("收到 墨玉县 | report_missing | 172 | 12"),
                       QStringLiteral("办结 吐鲁番市 | not_stated | report_missing | 580+"),
                       QStringLiteral("办结 墨玉县 | report_missing | report_missing | not_stated")};
}

void TestCompareReports::laysOut() {
    QFETCH(ComparisonLayout, layout);
    QFETCH(QStringList, expected);
    const Comparison comparison = compared(twoRegions(), layout);
    QCOMPARE(comparison.layout, layout);
    QCOMPARE(comparison.cells.size(), comparison.rows.size() * comparison.columns.size());
    COMPARE_LINES(print(comparison), expected);
}

void TestCompareReports::keepsDifferentValuesAndMergesEqualOnes() {
    const QString region = QStringLiteral("陇西县");
    const QString code = QStringLiteral("621122");
    const std::vector<ReportPointer> reports = {
        ReportBuilder(region, code, 2024)
            .states(kReceived, QStringLiteral("17"), kCases, QStringLiteral("17件"))
            .of(Period::year(2023))
            .build(),
        ReportBuilder(region, code, 2023)
            .states(kReceived, QStringLiteral("22"), kCases, QStringLiteral("22件"))
            .states(kReceived, QStringLiteral("22"), kCases, QStringLiteral("二十二件"))
            .states(kReceived, QStringLiteral("22"), kCases, QStringLiteral("约22件"))
            .qualified(Qualifier::Approx)
            .build()};
    const Comparison comparison = compared(reports, ComparisonLayout::RegionsByIndicators);
    COMPARE_LINES(print(comparison), (QStringList{QStringLiteral(" | 收到 | 办结"),
                                                  QStringLiteral("陇西县 2023 | 22 / ≈22 / 17 | not_stated"),
                                                  QStringLiteral("陇西县 2024 | not_stated | not_stated")}));
    const ComparisonCell& cell = comparison.cell(0, 0);
    QCOMPARE(cell.state, CellState::Conflicting);
    // Of equal values the first of the region's own year stands for all.
    QCOMPARE(cell.values.front().asWritten, QStringLiteral("22件"));
    QCOMPARE(cell.values.front().evidence.report, reports[1]->id);
    QCOMPARE(cell.values.back().evidence.report, reports[0]->id);
}

void TestCompareReports::takesOnlyLevelsOfTheWholeForOneYear() {
    const ReportPointer report = ReportBuilder(QStringLiteral("庆阳市"), QStringLiteral("621000"), 2023)
                                     .states(kReceived, QStringLiteral("9"), kPercent, QStringLiteral("9%"))
                                     .as(Measure::YearOnYearPercent)
                                     .states(kReceived, QStringLiteral("45"), kCases, QStringLiteral("45件"))
                                     .within(QStringLiteral("市本级"))
                                     .states(kReceived, QStringLiteral("700"), kCases, QStringLiteral("700件"))
                                     .of({2021, 2023})
                                     .states(kClosed, QStringLiteral("8"), kCases, QStringLiteral("8件"))
                                     .build();
    COMPARE_LINES(print(compared({report}, ComparisonLayout::RegionsByIndicators)),
                  (QStringList{QStringLiteral(" | 收到 | 办结"), QStringLiteral("庆阳市 2023 | not_stated | 8")}));
}

void TestCompareReports::ordersRegions() {
    const auto report = [](const QString& region, const QString& code, int year) {
        return ReportBuilder(region, code, year);
    };
    const std::vector<ReportPointer> reports = {
        report(QStringLiteral("乙区"), QString(), 2023).build(),
        report(QString(), QString(), 0).path(QStringLiteral("folder/unknown.txt")).build(),
        report(QStringLiteral("城关区"), QStringLiteral("620102"), 2023).build(),
        report(QStringLiteral("城关区"), QStringLiteral("540102"), 2023).build(),
        report(QStringLiteral("吐鲁番市"), QStringLiteral("650400"), 2023).department(QStringLiteral("司法局")).build(),
        report(QStringLiteral("吐鲁番市"), QStringLiteral("650400"), 2023).build(),
        report(QStringLiteral("丙区"), QString(), 2023).build()};
    QStringList rows;
    for (const ComparisonHead& head : compared(reports, ComparisonLayout::RegionsByIndicators).rows)
        rows.append(head.region.value() + u' ' + head.regionName);
    COMPARE_LINES(rows,
                  (QStringList{QStringLiteral("540102 城关区 (540102)"), QStringLiteral("620102 城关区 (620102)"),
                               QStringLiteral("650400 吐鲁番市"), QStringLiteral("650400 吐鲁番市司法局"),
                               QStringLiteral(" 丙区"), QStringLiteral(" 乙区"), QStringLiteral(" unknown.txt")}));
}

void TestCompareReports::yearsAskedForAreAnswered() {
    ComparisonOptions options;
    options.years = {2024, 2021};
    COMPARE_LINES(print(compared(twoRegions(), ComparisonLayout::RegionsByIndicators, options)),
                  (QStringList{QStringLiteral(" | 收到 | 办结"),
                               QStringLiteral("吐鲁番市 2021 | report_missing | report_missing"),
                               QStringLiteral("吐鲁番市 2024 | not_stated | 580+"),
                               QStringLiteral("墨玉县 2021 | report_missing | report_missing"),
                               QStringLiteral("墨玉县 2024 | 12 | not_stated")}));
}

void TestCompareReports::regionsAskedFor() {
    ComparisonOptions options;
    options.regions = {QStringLiteral("653222"), QStringLiteral("吐鲁番市")};
    QCOMPARE(compared(twoRegions(), ComparisonLayout::RegionsByIndicators, options).rows.size(), size_t(4));
    options.regions = {QStringLiteral("653222")};
    const Comparison comparison = compared(twoRegions(), ComparisonLayout::RegionsByIndicators, options);
    QCOMPARE(comparison.rows.size(), size_t(2));
    QCOMPARE(comparison.sources.size(), size_t(1));
}

void TestCompareReports::sameOrderWhateverComesFirst() {
    std::vector<ReportPointer> reports = twoRegions();
    reports.push_back(reports.front());
    const Comparison forwards = compared(reports, ComparisonLayout::RegionsByYears);
    std::reverse(reports.begin(), reports.end());
    QVERIFY(forwards == compared(reports, ComparisonLayout::RegionsByYears));
    QCOMPARE(forwards.sources.size(), size_t(3));
}

void TestCompareReports::sourcesAndEvidence() {
    const std::vector<ReportPointer> reports = twoRegions();
    ComparisonOptions options;
    options.years = {2023};
    const Comparison comparison = compared(reports, ComparisonLayout::RegionsByIndicators, options);
    // Of the three reports only the one that looks back on 2023 is a source of it.
    QCOMPARE(comparison.sources.size(), size_t(1));
    QCOMPARE(comparison.sources[0].path, QStringLiteral("墨玉县-2024.txt"));
    QCOMPARE(comparison.sources[0].year, 2024);
    const CellValue& value = comparison.cell(1, 0).values.at(0);
    QCOMPARE(reports[0]->slice(value.evidence.range), QStringLiteral("172件"));
    QCOMPARE(value.asWritten, QStringLiteral("172件"));
    QCOMPARE(value.observation, 1);
}

void TestCompareReports::valuesOfAnotherUnitAreNotComparable() {
    const ReportPointer report = ReportBuilder(QStringLiteral("庆阳市"), QStringLiteral("621000"), 2023)
                                     .states(kReceived, QStringLiteral("7"), kPercent, QStringLiteral("7%"))
                                     .states(kClosed, QStringLiteral("7"), kPercent, QStringLiteral("7%"))
                                     .states(kClosed, QStringLiteral("8"), kCases, QStringLiteral("8件"))
                                     .build();
    COMPARE_LINES(print(compared({report}, ComparisonLayout::RegionsByIndicators)),
                  (QStringList{QStringLiteral(" | 收到 | 办结"), QStringLiteral("庆阳市 2023 | not_comparable | 8")}));
}

void TestCompareReports::unknownIndicatorsAreLeftOut() {
    const Comparison comparison =
        compareReports(twoRegions(), {indicatorId(QStringLiteral("no.such")), indicatorId(kRate), indicatorId(kRate)},
                       ComparisonLayout::RegionsByIndicators, test::fourIndicatorCodebook());
    QCOMPARE(comparison.columns.size(), size_t(1));
    QCOMPARE(comparison.columns[0].unit, kPercent);
    const Comparison none = compared({}, ComparisonLayout::RegionsByYears);
    QVERIFY(none.rows.empty() && none.columns.empty() && none.cells.empty());
}

void TestCompareReports::englishLabels() {
    ComparisonOptions options;
    options.language = Language::English;
    const Comparison comparison = compared(twoRegions(), ComparisonLayout::RegionsByIndicators, options);
    QCOMPARE(comparison.columns[0].label, QStringLiteral("Received"));
    QCOMPARE(comparison.rows[0].label, QStringLiteral("吐鲁番市"));
}

QTEST_GUILESS_MAIN(TestCompareReports)
#include "tst_compare_reports.moc"
