// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_export.h"
#include "app/charts/chart_scene.h"
#include "tests/app/charts/sample_charts.h"

#include <QDir>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace bijian;

Q_DECLARE_METATYPE(bijian::ChartSpec)

namespace {

ChartSpec barsOf(const Comparison& comparison, Language language = Language::Chinese) {
    return chartFromComparison(comparison, ChartKind::Bar, test::chartWords(language));
}

ChartSpec linesOf(const Comparison& comparison, Language language = Language::Chinese) {
    return chartFromComparison(comparison, ChartKind::Line, test::chartWords(language));
}

void addSpecs() {
    QTest::addColumn<ChartSpec>("spec");
    QTest::newRow("bars-one-year") << barsOf(test::sampleComparison(Language::Chinese, {2023}));
    QTest::newRow("bars-years-english") << barsOf(test::sampleComparison(Language::English), Language::English);
    QTest::newRow("lines") << linesOf(test::sampleComparison(Language::Chinese));
    QTest::newRow("lines-one-region") << linesOf(test::manyLines(1));
    QTest::newRow("lines-many") << linesOf(test::manyLines(20));
    QTest::newRow("bars-long-names-6") << barsOf(test::longNames(6));
    QTest::newRow("bars-long-names-40") << barsOf(test::longNames(40));
}

// Every text that a reader of the chart needs.
QStringList textsOf(const ChartSpec& spec) {
    QStringList texts;
    for (const ChartPanel& panel : spec.panels) {
        texts += panel.title;
        texts += panel.unit;
        for (const ChartSeries& series : panel.series)
            texts += panel.series.size() > 1 ? series.name : QString();
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

class TestChartExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsDoNotOverlap_data() { addSpecs(); }
    void textsDoNotOverlap();
    void pointsStandWhereTheirValuesAre_data() { addSpecs(); }
    void pointsStandWhereTheirValuesAre();
    void png_data() { addSpecs(); }
    void png();
    void svgHoldsTextAsText_data() { addSpecs(); }
    void svgHoldsTextAsText();
    void pdfIsVectorWithFonts_data() { addSpecs(); }
    void pdfIsVectorWithFonts();
    void refuses_data();
    void refuses();

private:
    // Where BIJIAN_PICTURES names a folder, the pictures stay there, to be looked at.
    QString path(const char* suffix) const {
        return m_folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + QString::fromLatin1(suffix);
    }

    QTemporaryDir m_temporary;
    QString m_folder;
};

void TestChartExport::initTestCase() {
    m_folder = qEnvironmentVariable("BIJIAN_PICTURES", m_temporary.path());
    QVERIFY(QDir().mkpath(m_folder));
}

void TestChartExport::textsDoNotOverlap() {
    QFETCH(ChartSpec, spec);
    const ChartLayout layout = layOutChart(spec, preferredChartSize(spec));
    const QRectF chart(QPointF(0, 0), layout.size);
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        const PlacedText& text = layout.texts[i];
        QVERIFY2(chart.contains(text.area), qPrintable(text.text));
        for (size_t j = 0; j < i; ++j) {
            const QRectF inner = text.area.adjusted(0.5, 2.0, -0.5, -2.0);
            QVERIFY2(!inner.intersects(layout.texts[j].area.adjusted(0.5, 2.0, -0.5, -2.0)),
                     qPrintable(text.text + QStringLiteral(" over ") + layout.texts[j].text));
        }
    }
}

void TestChartExport::pointsStandWhereTheirValuesAre() {
    QFETCH(ChartSpec, spec);
    const ChartScene scene(spec, preferredChartSize(spec), ChartTheme::light());
    size_t points = 0;
    for (const ChartScene::Hit& hit : scene.hits()) {
        const ChartPoint& point = spec.panels[hit.panel].series[hit.series].points[static_cast<size_t>(hit.category)];
        const PanelLayout& panel = scene.layout().panels[hit.panel];
        QVERIFY(panel.plot.adjusted(-20, -20, 20, 20).contains(hit.area));
        QVERIFY(scene.hitAt(hit.area.center()) >= 0);
        ++points;
        if (!point.value)
            continue;
        // Read back from the place: what the axis says there is the value.
        const double y = spec.kind == ChartKind::Bar && panel.baseline() - panel.y(*point.value) > 16.0
                             ? hit.area.top()
                             : panel.y(*point.value);
        const double share = (panel.plot.bottom() - y) / panel.plot.height();
        const double read = panel.axis.minimum + share * (panel.axis.maximum - panel.axis.minimum);
        QVERIFY(std::abs(read - *point.value) <= 1e-6 * panel.axis.maximum);
    }
    size_t expected = 0;
    for (const ChartPanel& panel : spec.panels)
        expected += panel.series.size() * static_cast<size_t>(spec.categories.size());
    QCOMPARE(points, expected);
}

void TestChartExport::png() {
    QFETCH(ChartSpec, spec);
    ChartExportOptions options;
    if (QByteArray(QTest::currentDataTag()).contains("english"))
        options.theme = ChartTheme::dark();
    const auto written = exportChart(spec, path(".png"), options);
    QVERIFY(written);
    QImageReader reader(path(".png"));
    const QImage image = reader.read();
    QCOMPARE(image.size(), (preferredChartSize(spec) * 2.0).toSize());
    QVERIFY(std::abs(image.dotsPerMeterX() - 7559) < 10);
    QCOMPARE(image.pixelColor(0, 0), options.theme.background);
}

void TestChartExport::svgHoldsTextAsText() {
    QFETCH(ChartSpec, spec);
    QVERIFY(exportChart(spec, path(".svg")));
    QFile file(path(".svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    // A text in two scripts is two elements.
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("text"))
            texts += reader.readElementText().trimmed();
    }
    QVERIFY(!reader.hasError());
    texts.remove(u' ');
    for (QString text : textsOf(spec))
        QVERIFY2(texts.contains(text.remove(u' ')), qPrintable(text));
}

void TestChartExport::pdfIsVectorWithFonts() {
    QFETCH(ChartSpec, spec);
    QVERIFY(exportChart(spec, path(".pdf")));
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path(".pdf"), QStringLiteral("-")});
    if (!process.waitForStarted())
        QSKIP("pdftotext is not installed");
    QVERIFY(process.waitForFinished());
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.remove(u'\n');
    for (const QString& expected : textsOf(spec))
        QVERIFY2(text.contains(expected), qPrintable(expected));
    process.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path(".pdf")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput().count('\n'), 2); // the heading alone
    process.start(QStringLiteral("pdffonts"), {path(".pdf")});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().contains("NotoSansCJK"));
}

void TestChartExport::refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("empty");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("suffix") << QStringLiteral("chart.bmp") << false << ErrorCode::FormatUnknown;
    QTest::newRow("nothing") << QStringLiteral("chart.png") << true << ErrorCode::NothingToCompare;
    QTest::newRow("no folder") << QStringLiteral("none/chart.svg") << false << ErrorCode::WriteFailed;
}

void TestChartExport::refuses() {
    QFETCH(QString, name);
    QFETCH(bool, empty);
    const QString target = m_temporary.filePath(name);
    const auto result = exportChart(empty ? ChartSpec() : linesOf(test::manyLines(1)), target);
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QCOMPARE(result.error().file, target);
    QVERIFY(!QFile::exists(target));
}

QTEST_MAIN(TestChartExport)
#include "tst_chart_export.moc"
