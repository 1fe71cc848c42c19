// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_spec.h"
#include "core/compare/compare_reports.h"
#include "core/compare/comparison_text.h"
#include "tests/app/charts/sample_charts.h"
#include "tests/support/compare_lines.h"
#include "tests/support/report_builder.h"

#include <QTest>

using namespace bijian;

namespace {

QString print(const ChartPoint& point) {
    if (point.value)
        return QString::number(*point.value, 'g', 12) + u'=' + point.label;
    QStringList values;
    for (const double value : point.alternatives)
        values.append(QString::number(value));
    return chartMark(point.state) + values.join(u'/');
}

QStringList print(const ChartSpec& spec) {
    QStringList lines = {spec.title, spec.categories.join(QStringLiteral(" | "))};
    for (const ChartPanel& panel : spec.panels) {
        lines.append(QStringLiteral("[%1] %2 (%3)").arg(panel.title, panel.unit, panel.note));
        for (const ChartSeries& series : panel.series) {
            QStringList points;
            for (const ChartPoint& point : series.points)
                points.append(print(point));
            lines.append(QStringLiteral("  ") + series.name + QStringLiteral(": ") +
                         points.join(QStringLiteral(" | ")));
        }
    }
    return lines + spec.notes;
}

QStringList lines(const char16_t* text) {
    return QString::fromUtf16(text).split(u'\n');
}

} // namespace

class TestChartSpec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsOfOneYearShareAPanelByUnit();
    void barsOfYearsHaveAPanelForEachIndicator();
    void linesOverYears();
    void linesOfOneRegion();
    void layoutsGiveTheSameChart();
    void pointsLeadToTheirCells();
    void scales_data();
    void scales();
    void smallValuesAreNotZero();
    void nothingGivesNothing();
};

void TestChartSpec::barsOfOneYearShareAPanelByUnit() {
    const ChartSpec spec = chartFromComparison(test::sampleComparison(Language::Chinese, {2023}), ChartKind::Bar,
                                               test::chartWords(Language::Chinese));
    COMPARE_LINES(print(spec), lines(u"法治政府建设年度报告对比（2023）\n"
                                     u"庆阳市 | 吐鲁番市 | 克孜勒苏柯尔克孜自治州\n"
                                     u"[] 件 (无数值：6 个中有 3 个)\n"
                                     u"  收到: 580=580+ | 150=150 | –\n"
                                     u"  办结: ◇490/410 | × | –\n"
                                     u"[减税] 亿元 (无数值：3 个中有 2 个)\n"
                                     u"  减税: × | 20.1=20.1 | –\n"
                                     u"[比率] % (无数值：3 个中有 1 个)\n"
                                     u"  比率: 99.96=99.96 | 98.6=98.6 | –\n"
                                     u"× 未提及    – 无报告\n"
                                     u"◇ 多个值，未作取舍。\n"
                                     u"≈ 约；+ 以上；< 不足。 浅色、空心：非精确值。"));
}

void TestChartSpec::barsOfYearsHaveAPanelForEachIndicator() {
    const ChartSpec spec = chartFromComparison(test::sampleComparison(Language::English), ChartKind::Bar,
                                               test::chartWords(Language::English), QStringLiteral("Mine"));
    COMPARE_LINES(print(spec).mid(0, 10), lines(u"Mine\n"
                                                u"庆阳市 | 吐鲁番市 | 克孜勒苏柯尔克孜自治州\n"
                                                u"[Received] 件 (Without a value: 1 of 9)\n"
                                                u"  2022: 402=402 | 132=132 | 88=88\n"
                                                u"  2023: 580=580+ | 150=150 | –\n"
                                                u"  2024: 611=611 | 164=164 | 97=97\n"
                                                u"[Closed] 件 (Without a value: 2 of 9)\n"
                                                u"  2022: 391=391 | 120=120 | 80=80\n"
                                                u"  2023: ◇490/410 | × | –\n"
                                                u"  2024: 600=600 | 160=160 | 0=0"));
}

void TestChartSpec::linesOverYears() {
    const ChartSpec spec = chartFromComparison(test::sampleComparison(Language::Chinese), ChartKind::Line,
                                               test::chartWords(Language::Chinese));
    COMPARE_LINES(print(spec).mid(1, 9), lines(u"2022 | 2023 | 2024\n"
                                               u"[收到] 件 (无数值：9 个中有 1 个)\n"
                                               u"  庆阳市: 402=402 | 580=580+ | 611=611\n"
                                               u"  吐鲁番市: 132=132 | 150=150 | 164=164\n"
                                               u"  克孜勒苏柯尔克孜自治州: 88=88 | – | 97=97\n"
                                               u"[办结] 件 (无数值：9 个中有 2 个)\n"
                                               u"  庆阳市: 391=391 | ◇490/410 | 600=600\n"
                                               u"  吐鲁番市: 120=120 | × | 160=160\n"
                                               u"  克孜勒苏柯尔克孜自治州: 80=80 | – | 0=0"));
}

void TestChartSpec::linesOfOneRegion() {
    const Comparison comparison = test::manyLines(1);
    const ChartSpec spec = chartFromComparison(comparison, ChartKind::Line, test::chartWords(Language::English));
    QCOMPARE(spec.title, QStringLiteral("收到 (第1县)"));
    QCOMPARE(spec.categories.size(), 10);
    QCOMPARE(spec.panels.size(), size_t(1));
    QCOMPARE(spec.panels[0].series.size(), size_t(1));
    QVERIFY(spec.notes.isEmpty());
}

void TestChartSpec::layoutsGiveTheSameChart() {
    const std::vector<ReportPointer> reports = {
        test::ReportBuilder(QStringLiteral("庆阳市"), QStringLiteral("621000"), 2023)
            .states(QStringLiteral("a.received"), QStringLiteral("5"), QStringLiteral("件"), QStringLiteral("5件"))
            .build(),
        test::ReportBuilder(QStringLiteral("墨玉县"), QStringLiteral("653222"), 2022).build()};
    const auto chart = [&reports](ComparisonLayout layout, ChartKind kind) {
        return print(chartFromComparison(compareReports(reports,
                                                        {test::indicatorId(QStringLiteral("a.received")),
                                                         test::indicatorId(QStringLiteral("c.rate"))},
                                                        layout, test::fourIndicatorCodebook()),
                                         kind, test::chartWords(Language::Chinese)));
    };
    for (const ChartKind kind : {ChartKind::Bar, ChartKind::Line}) {
        COMPARE_LINES(chart(ComparisonLayout::RegionsByYears, kind),
                      chart(ComparisonLayout::RegionsByIndicators, kind));
        COMPARE_LINES(chart(ComparisonLayout::YearsByIndicators, kind),
                      chart(ComparisonLayout::RegionsByIndicators, kind));
    }
}

void TestChartSpec::pointsLeadToTheirCells() {
    const Comparison comparison = test::sampleComparison(Language::Chinese);
    const DocumentWords words = test::chartWords(Language::Chinese);
    int cells = 0;
    for (const ChartPanel& panel : chartFromComparison(comparison, ChartKind::Line, words).panels) {
        for (const ChartSeries& series : panel.series) {
            for (const ChartPoint& point : series.points) {
                if (point.row < 0)
                    continue;
                const ComparisonCell& cell =
                    comparison.cell(static_cast<size_t>(point.row), static_cast<size_t>(point.column));
                QCOMPARE(point.text, cellText(cell, words));
                QCOMPARE(point.state, cell.state);
                QCOMPARE(point.value.has_value(), cell.state == CellState::Stated);
                ++cells;
            }
        }
    }
    QCOMPARE(cells, static_cast<int>(comparison.cells.size()));
}

void TestChartSpec::scales_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("label");
    const auto row = [](const char* name, Language language, const char16_t* value, const char16_t* unit,
                        const char16_t* label) {
        QTest::newRow(name) << language << QString::fromUtf16(value) << QString::fromUtf16(unit)
                            << QString::fromUtf16(label);
    };
    row("plain", Language::Chinese, u"36300", u"元", u"36,300");
    row("ten thousands", Language::Chinese, u"2446000", u"万元", u"244.6");
    row("hundred millions", Language::Chinese, u"36480000000", u"亿元", u"364.8");
    row("rounded for the label only", Language::Chinese, u"123456789", u"亿元", u"1.23");
    row("no word for it", Language::English, u"244600", u"元", u"244,600");
    row("millions", Language::English, u"2446000", u"million 元", u"2.45");
    row("billions", Language::English, u"36480000000", u"billion 元", u"36.48");
    row("eighteen digits", Language::Chinese, u"999999999999999999", u"亿元", u"10,000,000,000");
}

void TestChartSpec::scales() {
    QFETCH(Language, language);
    QFETCH(QString, value);
    const ReportPointer report = test::ReportBuilder(QStringLiteral("庆阳市"), QString(), 2023)
                                     .states(QStringLiteral("b.relief"), value, QStringLiteral("元"), value)
                                     .build();
    const Comparison comparison = compareReports({report}, {test::indicatorId(QStringLiteral("b.relief"))},
                                                 ComparisonLayout::RegionsByIndicators, test::fourIndicatorCodebook());
    const ChartSpec spec = chartFromComparison(comparison, ChartKind::Bar, test::chartWords(language));
    QTEST(spec.panels.at(0).unit, "unit");
    QTEST(spec.panels[0].series.at(0).points.at(0).label, "label");
}

void TestChartSpec::smallValuesAreNotZero() {
    // A small value beside a large one keeps its first digits: it must not read as 0.
    const std::vector<ReportPointer> reports = {
        test::ReportBuilder(QStringLiteral("城关区"), QString(), 2023)
            .path(QStringLiteral("a"))
            .states(QStringLiteral("b.relief"), QStringLiteral("580"), QStringLiteral("元"), QStringLiteral("580元"))
            .build(),
        test::ReportBuilder(QStringLiteral("陇西县"), QString(), 2023)
            .states(QStringLiteral("b.relief"), QStringLiteral("36480000000"), QStringLiteral("元"), QString())
            .build()};
    const ChartSpec spec =
        chartFromComparison(compareReports(reports, {test::indicatorId(QStringLiteral("b.relief"))},
                                           ComparisonLayout::RegionsByIndicators, test::fourIndicatorCodebook()),
                            ChartKind::Bar, test::chartWords(Language::Chinese));
    QCOMPARE(spec.panels.at(0).series.at(0).points.at(0).label, QStringLiteral("0.000006"));
}

void TestChartSpec::nothingGivesNothing() {
    const ChartSpec spec = chartFromComparison({}, ChartKind::Bar, test::chartWords(Language::Chinese));
    QVERIFY(spec.isEmpty() && spec.panels.empty() && spec.notes.isEmpty());
}

QTEST_GUILESS_MAIN(TestChartSpec)
#include "tst_chart_spec.moc"
