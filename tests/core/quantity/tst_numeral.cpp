// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/numeral.h"

#include <QTest>

using namespace bijian;

class TestNumeral : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void scaleMayBeAUnit();
    void longStrings_data();
    void longStrings();
};

// The numeral as far as it reaches and its value: "-" where it is too large, nothing where none begins.
void TestNumeral::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* text, const char* written, const char* value) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written) << QString::fromUtf8(value);
    };
    row("", "", "");
    row("件", "", "");
    row(".5", "", "");
    row("0", "0", "0");
    row("007", "007", "7");
    row("12件", "12", "12");
    row("1.50", "1.50", "1.5");
    row("1.", "1", "1");
    row("1.2.3", "1.2", "1.2");
    row("1,100", "1,100", "1100");
    row("1,234,567.89", "1,234,567.89", "1234567.89");
    row("1,10", "1", "1");
    row("1,1000", "1", "1");
    row("1234,567", "1234", "1234");
    row("0,123", "0", "0");
    row("1,100万", "1,100万", "11000000");
    row("3万4000", "3万4000", "34000");
    row("3万40000", "3万", "30000");
    row("25万6千", "25万6千", "256000");
    row("1千零1", "1千零1", "1001");
    row("1亿2万3千4百5十6", "1亿2万3千4百5十6", "100023456");
    row("3万5亿", "3万", "30000");
    row("1.5万亿", "1.5万亿", "1500000000000");
    row("2千万", "2千万", "20000000");
    row("999999999999999999", "999999999999999999", "999999999999999999");
    row("1000000000000000000", "1000000000000000000", "-");
    row("0.000000000000000001", "0.000000000000000001", "0.000000000000000001");
    row("0.0000000000000000001", "0.0000000000000000001", "-");
    row("000000000000000000000000000012", "000000000000000000000000000012", "12");
    row("999999999999999999万", "999999999999999999万", "-");
    row("999999999999亿", "999999999999亿", "-");

    row("零", "零", "0");
    row("两", "两", "2");
    row("十", "十", "10");
    row("十二", "十二", "12");
    row("二十", "二十", "20");
    row("百", "百", "100");
    row("一百一", "一百一", "110");
    row("一百零一", "一百零一", "101");
    row("三百二十一", "三百二十一", "321");
    row("两千零五", "两千零五", "2005");
    row("一千零一十", "一千零一十", "1010");
    row("一万五", "一万五", "15000");
    row("一万零五", "一万零五", "10005");
    row("一万五千", "一万五千", "15000");
    row("十万", "十万", "100000");
    row("一百二十三万四千五百六十七", "一百二十三万四千五百六十七", "1234567");
    row("一亿零三百万", "一亿零三百万", "103000000");
    row("二十万亿", "二十万亿", "20000000000000");
    row("一万五千亿", "一万五千亿", "1500000000000");
    row("一亿亿", "一亿亿", "10000000000000000");
    row("二〇二三", "二〇二三", "2023");
    row("二零二三年", "二零二三", "2023");
    row("一亿亿亿亿", "一亿亿亿亿", "-");
    row("九九九九九九九九九九九九九九九九九九", "九九九九九九九九九九九九九九九九九九", "999999999999999999");
    row("九九九九九九九九九九九九九九九九九九九", "九九九九九九九九九九九九九九九九九九九", "-");
}

void TestNumeral::reads() {
    QFETCH(QString, text);
    QFETCH(QString, written);
    QFETCH(QString, value);
    const Numeral numeral = readNumeral(text, 0, [](qint32) { return true; });
    QCOMPARE(text.left(numeral.length), written);
    if (numeral.length > 0)
        QCOMPARE(numeral.tooLarge ? QStringLiteral("-") : numeral.value.toString(), value);
}

// 5千瓦 is 5 of the unit 千瓦.
void TestNumeral::scaleMayBeAUnit() {
    const QString text = QStringLiteral("5千瓦");
    const Numeral numeral = readNumeral(text, 0, [](qint32) { return false; });
    QCOMPARE(numeral.length, 1);
    QCOMPARE(numeral.value, Decimal(5));
}

void TestNumeral::longStrings_data() {
    QTest::addColumn<QString>("unit");
    for (const char* unit : {"1", "0", "九", "万", "亿", "零", "1万", "1,111,", "一万"})
        QTest::newRow(unit) << QString::fromUtf8(unit);
}

// Neither overflow nor time that grows with the square.
void TestNumeral::longStrings() {
    QFETCH(QString, unit);
    const QString text = unit.repeated(200'000);
    const Numeral numeral = readNumeral(text, 0, [](qint32) { return true; });
    QVERIFY(numeral.length > 0);
    QVERIFY(numeral.length <= text.size());
}

QTEST_APPLESS_MAIN(TestNumeral)
#include "tst_numeral.moc"
