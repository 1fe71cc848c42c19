// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using bijian::Decimal;
using bijian::ErrorCode;

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void arithmetic();
    void orders();
    void roundsHalfAwayFromZero();
    void groups();
};

void TestDecimal::parses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("integer") << QStringLiteral("36300") << QStringLiteral("36300");
    QTest::newRow("trailing zeros") << QStringLiteral("99.50") << QStringLiteral("99.5");
    QTest::newRow("zero") << QStringLiteral("0.000") << QStringLiteral("0");
    QTest::newRow("negative zero") << QStringLiteral("-0") << QStringLiteral("0");
    QTest::newRow("leading zeros") << QStringLiteral("000000000000000000000012") << QStringLiteral("12");
    QTest::newRow("fraction") << QStringLiteral("-14.45") << QStringLiteral("-14.45");
    QTest::newRow("small") << QStringLiteral("0.000000000000000001") << QStringLiteral("0.000000000000000001");
    QTest::newRow("eighteen digits") << QStringLiteral("999999999999999999") << QStringLiteral("999999999999999999");
    QTest::newRow("nineteen digits") << QStringLiteral("1000000000000000000") << QStringLiteral("too large");
    QTest::newRow("beyond double") << QStringLiteral("9007199254740993") << QStringLiteral("9007199254740993");
    QTest::newRow("empty") << QStringLiteral("") << QStringLiteral("invalid");
    QTest::newRow("point last") << QStringLiteral("1.") << QStringLiteral("invalid");
    QTest::newRow("point first") << QStringLiteral(".5") << QStringLiteral("invalid");
    QTest::newRow("exponent") << QStringLiteral("1e3") << QStringLiteral("invalid");
    QTest::newRow("two points") << QStringLiteral("1.2.3") << QStringLiteral("invalid");
    QTest::newRow("full width") << QStringLiteral("１２") << QStringLiteral("invalid");
}

void TestDecimal::parses() {
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto number = Decimal::parse(text);
    if (number)
        QCOMPARE(number->toString(), printed);
    else
        QCOMPARE(number.error().code == ErrorCode::NumberTooLarge ? QStringLiteral("too large")
                                                                  : QStringLiteral("invalid"),
                 printed);
}

void TestDecimal::arithmetic() {
    const Decimal price = *Decimal::parse(u"364.8");
    QCOMPARE(price.scaledByPowerOfTen(8)->toString(), QStringLiteral("36480000000"));
    QCOMPARE(price.scaledByPowerOfTen(-2)->toString(), QStringLiteral("3.648"));
    QVERIFY(!Decimal(5).scaledByPowerOfTen(18));
    QVERIFY(!Decimal(5).scaledByPowerOfTen(-19));
    QCOMPARE(Decimal(0).scaledByPowerOfTen(400)->toString(), QStringLiteral("0"));
    QCOMPARE(price.plus(*Decimal::parse(u"0.2"))->toString(), QStringLiteral("365"));
    QCOMPARE(price.minus(price)->toString(), QStringLiteral("0"));
    QCOMPARE(price.times(*Decimal::parse(u"-0.5"))->toString(), QStringLiteral("-182.4"));
    QVERIFY(!Decimal::parse(u"999999999999999999")->plus(Decimal(1)));
    QVERIFY(!Decimal::parse(u"999999999999")->times(*Decimal::parse(u"9999999")));
}

void TestDecimal::orders() {
    QVERIFY(*Decimal::parse(u"0.10") == *Decimal::parse(u"0.1"));
    QVERIFY(*Decimal::parse(u"0.1") < *Decimal::parse(u"0.11"));
    QVERIFY(*Decimal::parse(u"-2") < *Decimal::parse(u"-1.999"));
    QVERIFY(*Decimal::parse(u"999999999999999999") > *Decimal::parse(u"0.000000000000000001"));
}

void TestDecimal::roundsHalfAwayFromZero() {
    QCOMPARE(Decimal::parse(u"2.345")->rounded(2).toString(), QStringLiteral("2.35"));
    QCOMPARE(Decimal::parse(u"-2.345")->rounded(2).toString(), QStringLiteral("-2.35"));
    QCOMPARE(Decimal::parse(u"2.5")->rounded(0).toString(), QStringLiteral("3"));
    QCOMPARE(Decimal::parse(u"2.4")->rounded(3).toString(), QStringLiteral("2.4"));
}

void TestDecimal::groups() {
    QCOMPARE(Decimal::parse(u"36480000000.25")->toGroupedString(), QStringLiteral("36,480,000,000.25"));
    QCOMPARE(Decimal::parse(u"-123")->toGroupedString(), QStringLiteral("-123"));
    QCOMPARE(Decimal::parse(u"-1234")->toGroupedString(), QStringLiteral("-1,234"));
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
