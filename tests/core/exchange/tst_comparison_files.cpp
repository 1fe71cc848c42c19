// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare_reports.h"
#include "core/exchange/comparison_csv.h"
#include "core/exchange/comparison_html.h"
#include "tests/support/compare_lines.h"
#include "tests/support/failing_device.h"
#include "tests/support/report_builder.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace bijian;
using test::indicatorId;
using test::ReportBuilder;

namespace {

const QString kReceived = QStringLiteral("a.received");
const QString kRelief = QStringLiteral("b.relief");
const QString kCases = QStringLiteral("件");

DocumentWords someWords() {
    DocumentWords words;
    words.title = QStringLiteral("对比");
    words.region = QStringLiteral("地区");
    words.year = QStringLiteral("年份");
    words.indicator = QStringLiteral("指标");
    words.unit = QStringLiteral("单位");
    words.notStated = QStringLiteral("未提及");
    words.reportMissing = QStringLiteral("无报告");
    words.severalValues = QStringLiteral("多个值：%1");
    words.sources = QStringLiteral("来源");
    words.source = QStringLiteral("%1 %2 %3 %4");
    words.sourceUntitled = QStringLiteral("%1 %2 %3");
    return words;
}

Comparison someComparison(ComparisonLayout layout) {
    const std::vector<ReportPointer> reports = {
        ReportBuilder(QStringLiteral("庆阳市"), QStringLiteral("621000"), 2023)
            .title(QStringLiteral("=<script>alert(\"'&\u0001")) // a title is foreign text
            .states(kRelief, QStringLiteral("36480000000"), QStringLiteral("元"), QStringLiteral("364.8亿元"))
            .states(kReceived, QStringLiteral("0"), kCases, QStringLiteral("0件"))
            .build(),
        ReportBuilder(QStringLiteral("=陇西县<b>"), QString(), 2022)
            .states(kReceived, QStringLiteral("22"), kCases, QStringLiteral("22件"))
            .states(kReceived, QStringLiteral("1700"), kCases, QStringLiteral("1700余件"))
            .qualified(Qualifier::GreaterThan)
            .build()};
    return compareReports(reports, {indicatorId(kReceived), indicatorId(kRelief)}, layout,
                          test::fourIndicatorCodebook());
}

using Writer = Result<void> (*)(QIODevice&);

Result<void> writeCsv(QIODevice& device) {
    return writeComparisonCsv(someComparison(ComparisonLayout::RegionsByIndicators), someWords(), device);
}

Result<void> writeHtml(QIODevice& device) {
    return writeComparisonHtml(someComparison(ComparisonLayout::RegionsByIndicators), someWords(), {}, device);
}

QByteArray bytesOf(Writer write) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(buffer) ? buffer.data() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(Writer)

class TestComparisonFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csv();
    void csvRegionsByYears();
    void htmlTable();
    void htmlIsInert();
    void deviceFailsAnywhere_data();
    void deviceFailsAnywhere();
};

void TestComparisonFiles::csv() {
    QVERIFY(bytesOf(writeCsv).startsWith("\xef\xbb\xbf")); // decoding drops it
    const QStringList lines = QString::fromUtf8(bytesOf(writeCsv)).split(QStringLiteral("\r\n"));
    COMPARE_LINES(lines, (QStringList{QStringLiteral("地区,年份,收到（件）,减税（元）"),
                                      QStringLiteral("庆阳市,2023,0,36480000000"),
                                      QStringLiteral("\"'=陇西县<b>\",2022,多个值：22 / 1700+,未提及"), QString()}));
}

void TestComparisonFiles::csvRegionsByYears() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeComparisonCsv(someComparison(ComparisonLayout::RegionsByYears), someWords(), buffer));
    const QStringList lines = QString::fromUtf8(buffer.data()).split(QStringLiteral("\r\n"));
    COMPARE_LINES(lines,
                  (QStringList{QStringLiteral("指标,单位,地区,2022,2023"), QStringLiteral("收到,件,庆阳市,无报告,0"),
                               QStringLiteral("收到,件,\"'=陇西县<b>\",多个值：22 / 1700+,无报告"),
                               QStringLiteral("减税,元,庆阳市,无报告,36480000000"),
                               QStringLiteral("减税,元,\"'=陇西县<b>\",未提及,无报告"), QString()}));
}

void TestComparisonFiles::htmlTable() {
    // Void elements apart, the page is well-formed XML, so a strict reader can walk it.
    QString html = QString::fromUtf8(bytesOf(writeHtml));
    html.remove(QStringLiteral("<!DOCTYPE html>\n"));
    html.replace(QRegularExpression(QStringLiteral("(<meta [^>]*)>")), QStringLiteral("\\1/>"));
    QXmlStreamReader reader(html);
    QStringList cells;
    QString state;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        state = reader.attributes().value(QStringLiteral("data-state")).toString();
        if (name == QStringLiteral("th") || name == QStringLiteral("td"))
            cells.append(name + u' ' + reader.readElementText() + (state.isEmpty() ? QString() : u' ' + state));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    COMPARE_LINES(
        cells,
        (QStringList{QStringLiteral("th 地区"), QStringLiteral("th 年份"), QStringLiteral("th 收到（件）"),
                     QStringLiteral("th 减税（元）"), QStringLiteral("th 庆阳市"), QStringLiteral("th 2023"),
                     QStringLiteral("td 0 stated"), QStringLiteral("td 36,480,000,000 stated"),
                     QStringLiteral("th =陇西县<b>"), QStringLiteral("th 2022"),
                     QStringLiteral("td 多个值：22 / 1,700+ conflicting"), QStringLiteral("td 未提及 not_stated")}));
}

void TestComparisonFiles::htmlIsInert() {
    const QString html = QString::fromUtf8(bytesOf(writeHtml));
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<b>")));
    QVERIFY(!html.contains(QChar(u'\u0001')));
    QVERIFY(html.contains(QStringLiteral("=&lt;script&gt;alert(&quot;&#39;&amp;\uFFFD")));
    QVERIFY(html.contains(QStringLiteral("Content-Security-Policy\" content=\"default-src 'none'")));
}

void TestComparisonFiles::deviceFailsAnywhere_data() {
    QTest::addColumn<Writer>("write");
    QTest::newRow("csv") << Writer(writeCsv);
    QTest::newRow("html") << Writer(writeHtml);
}

void TestComparisonFiles::deviceFailsAnywhere() {
    QFETCH(Writer, write);
    const QByteArray whole = bytesOf(write);
    QVERIFY(!whole.isEmpty());
    for (qint64 capacity = 0; capacity <= whole.size(); capacity += capacity < whole.size() - 40 ? 37 : 1) {
        test::FailingDevice device(capacity);
        const auto result = write(device);
        QCOMPARE(result.has_value(), capacity == whole.size());
        QCOMPARE(device.taken(), whole.first(capacity));
    }
}

QTEST_GUILESS_MAIN(TestComparisonFiles)
#include "tst_comparison_files.moc"
