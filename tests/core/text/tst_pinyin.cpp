// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using bijian::SearchKey;

class TestPinyin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void finds_data();
    void finds();
};

void TestPinyin::reads_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("readings");
    QTest::newRow("Han") << QStringLiteral("复议") << QStringLiteral("fu yi");
    QTest::newRow("several readings") << QStringLiteral("重庆") << QStringLiteral("zhong/chong qing");
    QTest::newRow("u with diaeresis") << QStringLiteral("绿化") << QStringLiteral("lv/lu hua");
    QTest::newRow("letters, digits, marks")
        << QStringLiteral("12345热线（APP）") << QStringLiteral("1 2 3 4 5 re xian a p p");
    QTest::newRow("full width") << QStringLiteral("Ａ１") << QStringLiteral("a 1");
    QTest::newRow("nothing to read") << QStringLiteral(" 、—") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestPinyin::reads() {
    QFETCH(QString, name);
    QFETCH(QString, readings);
    QStringList found;
    for (const QStringList& each : bijian::pinyinReadings(name))
        found.append(each.join(u'/'));
    QCOMPARE(found.join(u' '), readings);
}

void TestPinyin::finds_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const QString review = QStringLiteral("行政复议受理件数");
    QTest::newRow("Chinese") << review << QStringLiteral("复议") << true;
    QTest::newRow("initials") << review << QStringLiteral("xzfy") << true;
    QTest::newRow("initials in the middle") << review << QStringLiteral("fysl") << true;
    QTest::newRow("full") << review << QStringLiteral("xingzhengfuyi") << true;
    QTest::newRow("full in capitals with blanks") << review << QStringLiteral(" Xing Zheng ") << true;
    QTest::newRow("mixed") << review << QStringLiteral("xzfuyi") << true;
    QTest::newRow("unfinished syllable") << review << QStringLiteral("xingzh") << true;
    QTest::newRow("from inside a syllable") << review << QStringLiteral("ing") << false;
    QTest::newRow("a syllable left out") << review << QStringLiteral("xzyi") << false;
    QTest::newRow("more than there is") << review << QStringLiteral("jianshux") << false;
    QTest::newRow("second reading") << QStringLiteral("调解案件") << QStringLiteral("tjaj") << true;
    QTest::newRow("place with a reading of its own") << QStringLiteral("长春市") << QStringLiteral("changchun") << true;
    QTest::newRow("v for u with diaeresis") << QStringLiteral("法律援助") << QStringLiteral("falv") << true;
    QTest::newRow("u for u with diaeresis") << QStringLiteral("法律援助") << QStringLiteral("falu") << true;
    QTest::newRow("English, other case") << QStringLiteral("Cases accepted") << QStringLiteral("ACCEPT") << true;
    QTest::newRow("English across a blank") << QStringLiteral("Cases accepted") << QStringLiteral("cases a") << true;
    QTest::newRow("digits") << QStringLiteral("12345热线") << QStringLiteral("45rx") << true;
    QTest::newRow("full-width query") << QStringLiteral("12345热线") << QStringLiteral("１２３") << true;
    QTest::newRow("blank query") << review << QStringLiteral("  ") << true;
    QTest::newRow("blank query, empty name") << QString() << QString() << true;
    QTest::newRow("empty name") << QString() << QStringLiteral("a") << false;
}

void TestPinyin::finds() {
    QFETCH(QString, name);
    QFETCH(QString, query);
    QFETCH(bool, found);
    QCOMPARE(SearchKey(name).matches(query), found);
}

QTEST_APPLESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
