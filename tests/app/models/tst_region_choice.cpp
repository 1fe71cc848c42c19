// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/region_choice.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using namespace bijian;

namespace {

// Two districts of one name, and a county that was renamed.
const char* const kTable = "code\tname\tlevel\tparent\tshort\tfirst\tlast\n"
                           "620000\t甘肃省\tprovince\t\t甘肃\t\t\n"
                           "620100\t兰州市\tprefecture\t620000\t兰州\t\t\n"
                           "620102\t城关区\tcounty\t620100\t\t\t\n"
                           "621000\t庆阳市\tprefecture\t620000\t庆阳\t\t\n"
                           "640000\t宁夏回族自治区\tprovince\t\t宁夏\t\t\n"
                           "640102\t城关区\tcounty\t640000\t\t\t\n"
                           "640103\t新城县\tcounty\t640000\t\t\t1999\n";

} // namespace

class TestRegionChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersRegionsOfToday();
    void understands_data();
    void understands();

private:
    RegionTable m_table;
};

void TestRegionChoice::initTestCase() {
    Result<RegionTable> table = RegionTable::parse(QByteArray(kTable));
    QVERIFY(table.has_value());
    m_table = std::move(*table);
}

void TestRegionChoice::offersRegionsOfToday() {
    COMPARE_LINES(
        regionChoices(m_table),
        QStringList({QStringLiteral("甘肃省 620000"), QStringLiteral("兰州市（甘肃省）620100"),
                     QStringLiteral("城关区（甘肃省 兰州市）620102"), QStringLiteral("庆阳市（甘肃省）621000"),
                     QStringLiteral("宁夏回族自治区 640000"), QStringLiteral("城关区（宁夏回族自治区）640102")}));
}

void TestRegionChoice::understands_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("ambiguous");
    QTest::newRow("a choice") << QStringLiteral("城关区（甘肃省 兰州市）620102") << QStringLiteral("620102") << false;
    QTest::newRow("a province's choice") << QStringLiteral("甘肃省 620000") << QStringLiteral("620000") << false;
    QTest::newRow("a code") << QStringLiteral(" 621000 ") << QStringLiteral("621000") << false;
    QTest::newRow("a name") << QStringLiteral("庆阳市") << QStringLiteral("621000") << false;
    QTest::newRow("a short name") << QStringLiteral("庆阳") << QStringLiteral("621000") << false;
    QTest::newRow("a name of two") << QStringLiteral("城关区") << QString() << true;
    QTest::newRow("a name of the past") << QStringLiteral("新城县") << QString() << false;
    QTest::newRow("an unknown name") << QStringLiteral("高新区") << QString() << false;
    QTest::newRow("a choice that was changed") << QStringLiteral("城北区（甘肃省）620102") << QString() << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void TestRegionChoice::understands() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(bool, ambiguous);
    const RegionChoice choice = regionOf(m_table, text);
    QCOMPARE(choice.region ? choice.region->code.value() : QString(), code);
    QCOMPARE(choice.ambiguous, ambiguous);
}

QTEST_GUILESS_MAIN(TestRegionChoice)
#include "tst_region_choice.moc"
