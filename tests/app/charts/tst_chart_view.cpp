// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_scene.h"
#include "app/charts/chart_view.h"
#include "tests/app/charts/sample_charts.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace bijian;

class TestChartView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickActivatesTheCell_data();
    void clickActivatesTheCell();
    void clickBesideDoesNothing();
    void keysWalkOverThePoints();
    void toolTipsArePlainText();
    void paintsNothingAndSomething();

private:
    // Where the view draws a point: the scene of its size.
    QPoint placeOf(size_t panel, size_t series, qsizetype category) const {
        const ChartScene scene(m_view->spec(), QSizeF(m_view->size()), ChartTheme::light());
        for (const ChartScene::Hit& hit : scene.hits()) {
            if (hit.panel == panel && hit.series == series && hit.category == category)
                return hit.area.center().toPoint();
        }
        return {};
    }

    std::unique_ptr<ChartView> m_view;
};

void TestChartView::init() {
    m_view = std::make_unique<ChartView>();
    m_view->setSpec(chartFromComparison(test::sampleComparison(Language::Chinese), ChartKind::Bar,
                                        test::chartWords(Language::Chinese)));
    m_view->resize(m_view->sizeHint());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestChartView::clickActivatesTheCell_data() {
    QTest::addColumn<int>("panel");
    QTest::addColumn<int>("series");
    QTest::addColumn<int>("category");
    // Rows of the comparison: 庆阳市 2022 to 2024, 吐鲁番市 2022 to 2024, 克孜勒苏柯尔克孜自治州 2022 and 2024.
    QTest::addColumn<QList<int>>("cell");
    QTest::newRow("first bar") << 0 << 0 << 0 << QList<int>{0, 0};
    QTest::newRow("several values") << 1 << 1 << 0 << QList<int>{1, 1};
    QTest::newRow("not stated") << 1 << 1 << 1 << QList<int>{4, 1};
    QTest::newRow("zero") << 1 << 2 << 2 << QList<int>{7, 1};
    QTest::newRow("no report") << 1 << 1 << 2 << QList<int>{};
}

void TestChartView::clickActivatesTheCell() {
    QFETCH(int, panel);
    QFETCH(int, series);
    QFETCH(int, category);
    QFETCH(QList<int>, cell);
    const QSignalSpy spy(m_view.get(), &ChartView::pointActivated);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::NoModifier,
                      placeOf(static_cast<size_t>(panel), static_cast<size_t>(series), category));
    QList<int> found;
    for (const QList<QVariant>& call : spy)
        found << call[0].toInt() << call[1].toInt();
    QCOMPARE(found, cell);
}

void TestChartView::clickBesideDoesNothing() {
    const QSignalSpy spy(m_view.get(), &ChartView::pointActivated);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::NoModifier, QPoint(3, 3));
    QTest::mouseClick(m_view.get(), Qt::RightButton, Qt::NoModifier, placeOf(0, 0, 0));
    QCOMPARE(spy.count(), 0);
}

void TestChartView::keysWalkOverThePoints() {
    const QSignalSpy spy(m_view.get(), &ChartView::pointActivated);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(spy.count(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("收到, 庆阳市 · 2022, 402"));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->accessibleDescription(), QStringLiteral("比率, 克孜勒苏柯尔克孜自治州 · 2024, 97.1"));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].toInt(), 7);
    QCOMPARE(spy[0][1].toInt(), 3);
}

void TestChartView::toolTipsArePlainText() {
    ChartSpec spec = m_view->spec();
    spec.categories[0] = QStringLiteral("<img src='file:///x'>");
    m_view->setSpec(spec);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;img")));
    QVERIFY(!QToolTip::text().contains(QStringLiteral("<img")));
}

void TestChartView::paintsNothingAndSomething() {
    QVERIFY(m_view->grab().toImage().pixelColor(placeOf(0, 0, 0)) == ChartTheme::light().seriesColour(0));
    m_view->setTheme(ChartTheme::dark());
    QVERIFY(m_view->grab().toImage().pixelColor(2, 2) == ChartTheme::dark().background);
    m_view->setSpec({});
    QVERIFY(m_view->grab().toImage().pixelColor(2, 2) == ChartTheme::dark().background);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
}

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
