// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axis_scale.h"

#include <QTest>

#include <limits>

using namespace bijian;

class TestAxisScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticks_data();
    void ticks();
    void holdsItsValues();
};

void TestAxisScale::ticks_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("fromZero");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char* name, double low, double high, bool fromZero, const char16_t* labels) {
        QTest::newRow(name) << low << high << fromZero << QString::fromUtf16(labels);
    };
    row("bars", 132, 611, true, u"0|200|400|600|800");
    row("bars end on a tick", 0, 500, true, u"0|100|200|300|400|500");
    row("small", 0.5, 2.5, true, u"0.0|0.5|1.0|1.5|2.0|2.5");
    row("quarters", 0, 1.2, true, u"0.00|0.25|0.50|0.75|1.00|1.25");
    row("groups", 0, 36300, true, u"0|10,000|20,000|30,000|40,000");
    row("lines near the top", 96.4, 99.96, false, u"96|97|98|99|100");
    row("lines near zero", 40, 99, false, u"0|20|40|60|80|100");
    row("one value", 75, 75, false, u"65|70|75|80|85");
    row("one bar", 75, 75, true, u"0|20|40|60|80");
    row("only zero", 0, 0, true, u"0|1");
    row("below zero", -30, 50, true, u"-40|-20|0|20|40|60");
    row("all below zero", -30, -10, true, u"-30|-20|-10|0");
}

void TestAxisScale::ticks() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, fromZero);
    const AxisScale axis = axisFor(low, high, fromZero);
    QStringList labels;
    for (const double tick : axis.ticks())
        labels.append(axis.label(tick));
    QTEST(labels.join(u'|'), "labels");
}

void TestAxisScale::holdsItsValues() {
    for (double high = 1e-6; high < 1e18; high *= 1.7) {
        for (const bool fromZero : {true, false}) {
            const AxisScale axis = axisFor(high * 0.3, high, fromZero);
            const auto count = axis.ticks().size();
            QVERIFY2(axis.minimum <= high * 0.3 && high <= axis.maximum * (1 + 1e-9),
                     qPrintable(QString::number(high)));
            QVERIFY2(count >= 3 && count <= 8, qPrintable(QString::number(high)));
        }
    }
}

QTEST_GUILESS_MAIN(TestAxisScale)
#include "tst_axis_scale.moc"
