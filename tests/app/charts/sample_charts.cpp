// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/charts/sample_charts.h"

#include "core/compare/compare_reports.h"
#include "tests/support/report_builder.h"

namespace bijian::test {

namespace {

const QString kReceived = QStringLiteral("a.received");
const QString kClosed = QStringLiteral("a.closed");
const QString kRelief = QStringLiteral("b.relief");
const QString kRate = QStringLiteral("c.rate");
const QString kCases = QStringLiteral("件");
const QString kYuan = QStringLiteral("元");
const QString kPercent = QStringLiteral("%");

void stateAll(ReportBuilder& report, const char16_t* received, const char16_t* closed, const char16_t* relief,
              const char16_t* rate) {
    const auto state = [&report](const QString& indicator, const char16_t* value, const QString& unit) {
        const QString text = QString::fromUtf16(value);
        if (!text.isEmpty())
            report.states(indicator, text, unit, text + unit);
    };
    state(kReceived, received, kCases);
    state(kClosed, closed, kCases);
    state(kRelief, relief, kYuan);
    state(kRate, rate, kPercent);
}

} // namespace

DocumentWords chartWords(Language language) {
    DocumentWords words;
    words.language = language;
    const bool chinese = language == Language::Chinese;
    const auto choose = [chinese](const char16_t* zh, const char16_t* en) {
        return QString::fromUtf16(chinese ? zh : en);
    };
    words.title = choose(u"法治政府建设年度报告对比", u"Annual reports compared");
    words.region = choose(u"地区", u"Region");
    words.year = choose(u"年份", u"Year");
    words.indicator = choose(u"指标", u"Indicator");
    words.unit = choose(u"单位", u"Unit");
    words.notStated = choose(u"未提及", u"not stated");
    words.reportMissing = choose(u"无报告", u"no report");
    words.severalValues = choose(u"多个值：%1", u"several values: %1");
    words.yearUnknown = choose(u"年份不明", u"year unknown");
    words.marks = choose(u"≈ 约；+ 以上；< 不足。", u"≈ about; + more than; < less than.");
    words.severalNote = choose(u"多个值，未作取舍。", u"Several values, none was chosen.");
    words.hollowNote = choose(u"浅色、空心：非精确值。", u"Lighter or hollow: not stated exactly.");
    words.withoutValue = choose(u"无数值：%2 个中有 %1 个", u"Without a value: %1 of %2");
    words.sources = choose(u"资料来源", u"Sources");
    words.source = choose(u"%1，%2：《%3》（%4）", u"%1, %2: %3 (%4)");
    words.sourceUntitled = choose(u"%1，%2（%3）", u"%1, %2 (%3)");
    words.page = choose(u"第 %1 页，共 %2 页", u"Page %1 of %2");
    words.continued = choose(u"%1（续）", u"%1 (continued)");
    if (chinese)
        words.scales = {{8, QStringLiteral("亿")}, {4, QStringLiteral("万")}};
    else
        words.scales = {{9, QStringLiteral("billion")}, {6, QStringLiteral("million")}};
    return words;
}

Comparison sampleComparison(Language language, const std::vector<int>& years) {
    std::vector<ReportPointer> reports;
    const auto report = [&reports](const char16_t* region, const char16_t* code, int year, auto... values) {
        ReportBuilder builder(QString::fromUtf16(region), QString::fromUtf16(code), year);
        stateAll(builder, values...);
        reports.push_back(builder.build());
    };
    report(u"吐鲁番市", u"650400", 2022, u"132", u"120", u"1570000000", u"98.05");
    report(u"吐鲁番市", u"650400", 2023, u"150", u"", u"2010000000", u"98.6");
    report(u"吐鲁番市", u"650400", 2024, u"164", u"160", u"", u"99.2");
    report(u"克孜勒苏柯尔克孜自治州", u"653000", 2022, u"88", u"80", u"640000000", u"96.4");
    report(u"克孜勒苏柯尔克孜自治州", u"653000", 2024, u"97", u"0", u"36480000000", u"97.1");
    ReportBuilder last(QStringLiteral("庆阳市"), QStringLiteral("621000"), 2023);
    last.states(kReceived, QStringLiteral("580"), kCases, QStringLiteral("580余件"))
        .qualified(Qualifier::GreaterThan)
        .states(kClosed, QStringLiteral("490"), kCases, QStringLiteral("490件"))
        .states(kClosed, QStringLiteral("410"), kCases, QStringLiteral("410件"))
        .states(kRate, QStringLiteral("99.96"), kPercent, QStringLiteral("99.96%"));
    reports.push_back(last.build());
    ReportBuilder first(QStringLiteral("庆阳市"), QStringLiteral("621000"), 2022);
    stateAll(first, u"402", u"391", u"168000000", u"");
    reports.push_back(first.build());
    ReportBuilder next(QStringLiteral("庆阳市"), QStringLiteral("621000"), 2024);
    stateAll(next, u"611", u"600", u"170000000", u"97.5");
    reports.push_back(next.build());

    ComparisonOptions options;
    options.language = language;
    options.years = years;
    return compareReports(reports,
                          {indicatorId(kReceived), indicatorId(kClosed), indicatorId(kRelief), indicatorId(kRate)},
                          ComparisonLayout::RegionsByIndicators, fourIndicatorCodebook(), options);
}

Comparison longNames(int count) {
    std::vector<ReportPointer> reports;
    for (int i = 0; i < count; ++i) {
        ReportBuilder builder(QStringLiteral("新疆维吾尔自治区第%1行政公署").arg(i + 1),
                              QStringLiteral("65%1").arg(i, 4, 10, QLatin1Char('0')), 2023);
        builder.states(kReceived, QString::number(37 * (i + 1) % 211), kCases, QStringLiteral("件"));
        reports.push_back(builder.build());
    }
    return compareReports(reports, {indicatorId(kReceived)}, ComparisonLayout::RegionsByYears, fourIndicatorCodebook());
}

Comparison manyLines(int seriesCount) {
    std::vector<ReportPointer> reports;
    for (int i = 0; i < seriesCount; ++i) {
        for (int year = 2015; year < 2025; ++year) {
            ReportBuilder builder(QStringLiteral("第%1县").arg(i + 1),
                                  QStringLiteral("62%1").arg(i, 4, 10, QLatin1Char('0')), year);
            builder.states(kReceived, QString::number((i + 3) * 40 + (year * 7 * (i + 1)) % 61), kCases,
                           QStringLiteral("件"));
            reports.push_back(builder.build());
        }
    }
    return compareReports(reports, {indicatorId(kReceived)}, ComparisonLayout::RegionsByYears, fourIndicatorCodebook());
}

} // namespace bijian::test
