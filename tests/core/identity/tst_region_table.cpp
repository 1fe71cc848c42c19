// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/region_table.h"
#include "tests/support/compare_lines.h"

#include <QFile>
#include <QTest>

using namespace bijian;

namespace {

const QByteArray kHeader = "code\tname\tlevel\tparent\tshort_names\tfirst_year\tlast_year\n";

// "巴州: 652800 巴音郭楞蒙古自治州 short", one line a match.
QStringList print(const RegionTable& table, const QString& text) {
    QStringList lines;
    for (const RegionMatch& match : table.findAll(text)) {
        QStringList codes;
        for (const qint32 index : match.candidates)
            codes.append(table.at(index).code.value());
        const QString form = match.form == RegionForm::Full    ? QStringLiteral("full")
                             : match.form == RegionForm::Short ? QStringLiteral("short")
                                                               : QStringLiteral("weak");
        lines.append(match.range.of(text).toString() + u' ' + form + u' ' + codes.join(u' '));
    }
    return lines;
}

} // namespace

class TestRegionTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void names_data();
    void names();
    void findsAll_data();
    void findsAll();
    void walksUpAndDown();
    void yearsOfFormerDivisions();
    void everyNameIsFound();
    void refusesBrokenTables_data();
    void refusesBrokenTables();

private:
    RegionTable m_table;
};

void TestRegionTable::initTestCase() {
    QFile file(QStringLiteral(":/bijian/regions/regions.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto table = RegionTable::parse(file.readAll());
    QVERIFY2(table, table ? "" : qPrintable(table.error().arguments.join(u' ')));
    m_table = *std::move(table);
    QVERIFY(m_table.regions().size() > 3500);
}

void TestRegionTable::names_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char* name, const char* codes) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(codes);
    };
    row("新疆", "650000");
    row("内蒙古", "150000");
    row("伊犁州", "654000");
    row("昌吉州", "652300");
    row("博州", "652700");
    row("巴州", "652800");
    row("克州", "653000");
    row("黔东南州", "522600");
    row("红河州", "532500");
    row("西双版纳州", "532800");
    row("恩施州", "422800");
    row("木垒县", "652328");
    row("三都县", "522732");
    row("塔县", "653131");
    row("沙依巴克", "650103");
    row("墨玉县", "653222");
    row("鼓楼区", "320106 320302 350102 410204");
    row("和平县", "441624");
    row("巢湖市", "340181 341400");
    row("莱芜市", "371200");
    row("毕节地区", "522400");
    row("密云县", "110228");
    row("襄樊市", "420600");
    row("两江新区", "500000-02");
    row("重庆高新区", "500000-01");
    row("西咸新区", "610000-01");
    row("苏州工业园区", "320500-71");
    row("唐山高新区", "130200-73");
    row("第八师石河子市", "650000-01-08");
    row("兵团", "650000-01");
    row("米林市", "540481");
    row("昭通", "530600");
    row("大理", "532900");
    row("墨玉", "");
    row("滨海新", "");
    row("市辖区", "");
    row("高新区", "");
    row("经济技术开发区", "");
    row("高新技术产业开发区", "");
    row("", "");
}

void TestRegionTable::names() {
    QFETCH(QString, name);
    QStringList codes;
    for (const qint32 index : m_table.named(name))
        codes.append(m_table.at(index).code.value());
    QTEST(codes.join(u' '), "codes");
}

void TestRegionTable::findsAll_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("longest") << QStringLiteral("新疆维吾尔自治区吐鲁番市高昌区与新疆")
                             << QStringList{QStringLiteral("新疆维吾尔自治区 full 650000"),
                                            QStringLiteral("吐鲁番市 full 650400 652101"),
                                            QStringLiteral("高昌区 full 650402"), QStringLiteral("新疆 weak 650000")};
    QTest::newRow("short") << QStringLiteral("巴州、库尔勒市")
                           << QStringList{QStringLiteral("巴州 short 652800"), QStringLiteral("库尔勒市 full 652801")};
    QTest::newRow("accident is weak") << QStringLiteral("沟通化解") << QStringList{QStringLiteral("通化 weak 220500")};
    QTest::newRow("county of two characters")
        << QStringLiteral("市和县") << QStringList{QStringLiteral("和县 weak 340523 341424")};
    QTest::newRow("at the end") << QStringLiteral("在庆阳") << QStringList{QStringLiteral("庆阳 weak 621000")};
    QTest::newRow("empty") << QString() << QStringList{};
}

void TestRegionTable::findsAll() {
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    COMPARE_LINES(print(m_table, text), lines);
}

void TestRegionTable::walksUpAndDown() {
    const RegionCode moyu(QStringLiteral("653222"));
    QCOMPARE(m_table.find(moyu)->name, QStringLiteral("墨玉县"));
    QCOMPARE(m_table.find(RegionCode(QStringLiteral("000000"))), nullptr);
    const auto above = m_table.ancestors(moyu);
    QCOMPARE(above.size(), size_t(2));
    QCOMPARE(above[0]->name, QStringLiteral("和田地区"));
    QCOMPARE(above[1]->name, QStringLiteral("新疆维吾尔自治区"));
    QVERIFY(m_table.isBelow(moyu, above[1]->code));
    QVERIFY(!m_table.isBelow(moyu, moyu));
    QVERIFY(!m_table.isBelow(above[0]->code, moyu));

    // A county directly below its province, a district of a municipality, and a city of the 兵团.
    QCOMPARE(m_table.parent(RegionCode(QStringLiteral("469021")))->name, QStringLiteral("海南省"));
    QCOMPARE(m_table.parent(RegionCode(QStringLiteral("500153")))->name, QStringLiteral("重庆市"));
    QCOMPARE(m_table.parent(RegionCode(QStringLiteral("110000"))), nullptr);

    const auto children = m_table.children(RegionCode(QStringLiteral("652200")));
    QStringList names;
    for (const Region* child : children)
        names.append(child->name);
    COMPARE_LINES(
        names, (QStringList{QStringLiteral("哈密市"), QStringLiteral("巴里坤哈萨克自治县"), QStringLiteral("伊吾县")}));
    QVERIFY(m_table.children(RegionCode()).empty());
}

void TestRegionTable::yearsOfFormerDivisions() {
    const Region* former = m_table.find(RegionCode(QStringLiteral("110228")));
    QCOMPARE(former->lastYear, 2015);
    QCOMPARE(former->firstYear, 0);
    const Region* current = m_table.find(RegionCode(QStringLiteral("110118")));
    QCOMPARE(current->firstYear, 2015);
    QCOMPARE(current->lastYear, 0);
    QCOMPARE(current->level, RegionLevel::County);
}

void TestRegionTable::everyNameIsFound() {
    for (const Region& region : m_table.regions()) {
        QStringList names = region.shortNames;
        names.prepend(region.name);
        for (const QString& name : names) {
            const auto matches = m_table.findAll(name);
            QVERIFY2(matches.size() == 1 && matches[0].range == (TextRange{0, static_cast<qint32>(name.size())}),
                     qPrintable(name));
            QStringList codes;
            for (const qint32 index : matches[0].candidates)
                codes.append(m_table.at(index).code.value());
            QVERIFY2(codes.contains(region.code.value()), qPrintable(name));
        }
    }
}

void TestRegionTable::refusesBrokenTables_data() {
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("too few cells") << QByteArray("110000\t北京市\tprovince\n") << 2;
    QTest::newRow("level") << QByteArray("110000\t北京市\tcity\t\t\t\t\n") << 2;
    QTest::newRow("year") << QByteArray("110000\t北京市\tprovince\t\t\t20x\t\n") << 2;
    QTest::newRow("no name") << QByteArray("110000\t\tprovince\t\t\t\t\n") << 2;
    QTest::newRow("twice") << QByteArray("110000\t北京市\tprovince\t\t\t\t\n110000\t北京市\tprovince\t\t\t\t\n") << 3;
    QTest::newRow("no parent") << QByteArray("110000\t北京市\tprovince\t\t\t\t\n110101\t东城区\tcounty\t120000\t\t\t\n")
                               << 3;
    QTest::newRow("own parent") << QByteArray("110000\t北京市\tprovince\t110000\t\t\t\n") << 2;
    QTest::newRow("order") << QByteArray("120000\t天津市\tprovince\t\t\t\t\n110000\t北京市\tprovince\t\t\t\t\n") << 1;
}

void TestRegionTable::refusesBrokenTables() {
    QFETCH(QByteArray, rows);
    const auto table = RegionTable::parse(kHeader + rows);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::RegionTableInvalid);
    QTEST(table.error().line, "line");
}

QTEST_APPLESS_MAIN(TestRegionTable)
#include "tst_region_table.moc"
