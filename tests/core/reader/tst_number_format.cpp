// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheet/number_format.h"

#include <QTest>

using bijian::NumberFormat;

class TestNumberFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void showsBuiltIn_data();
    void showsBuiltIn();
    void countsFrom1904();
};

void TestNumberFormat::shows_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char* name, const char16_t* code, double value, const char16_t* shown) {
        QTest::newRow(name) << QStringView(code).toString() << value << QStringView(shown).toString();
    };
    add("general", u"", 120, u"120");
    add("general by name", u"General", 98.5, u"98.5");
    add("general, by its Chinese name", u"G/通用格式", 12, u"12");
    add("what binary numbers lose", u"General", 0.98499999999999999, u"0.985");
    add("a sum of tenths", u"General", 0.1 + 0.2, u"0.3");
    add("negative", u"General", -4.1, u"-4.1");
    add("text", u"@", 12, u"12");
    add("integer", u"0", 12.5, u"13");
    add("places", u"0.00", 98.5, u"98.50");
    add("places that may be", u"0.##", 98.5, u"98.5");
    add("leading zeros", u"000", 7, u"007");
    add("groups", u"#,##0", 1234567, u"1,234,567");
    add("groups and places", u"#,##0.00", 1234.5, u"1,234.50");
    add("per cent", u"0%", 0.985, u"99%");
    add("per cent with places", u"0.00%", 0.985, u"98.50%");
    add("per cent, not off by a binary hair", u"0.0%", 0.285, u"28.5%");
    add("words", u"0\"件\"", 120, u"120件");
    add("words without quotes", u"0件", 120, u"120件");
    add("escaped", u"0\\件", 120, u"120件");
    add("general with words", u"General\"件\"", 12.5, u"12.5件");
    add("blank and fill", u"_ * #,##0_ ", 1200, u"1,200");
    add("currency", u"[$¥-804]#,##0.00", 12, u"¥12.00");
    add("colour", u"[Red]0.0", 1.25, u"1.3");
    add("by thousands", u"#,##0,", 12345000, u"12,345");
    add("negative by its own section", u"0.0;(0.0)", -2.5, u"(2.5)");
    add("zero by its own section", u"0;-0;\"—\"", 0, u"—");
    add("hidden by its format", u";;;", 12, u"");
    add("a semicolon in quotes", u"0\";\"", 3, u"3;");
    add("powers of ten", u"0.00E+00", 1200, u"1200");
    add("fraction", u"# ?/?", 0.5, u"0.5");
    add("date", u"yyyy\"年\"m\"月\"d\"日\"", 45291, u"2023年12月31日");
    add("date with a language", u"[$-804]yyyy-mm-dd;@", 45291, u"2023-12-31");
    add("year alone", u"yyyy\"年\"", 45291, u"2023年");
    add("date and time", u"yyyy/m/d h:mm", 45291.5, u"2023/12/31 12:00");
    add("before the day that never was", u"yyyy-mm-dd", 1, u"1900-01-01");
    add("elapsed time", u"[h]:mm", 1.5, u"1.5");
    add("beyond the calendar", u"yyyy", 1e9, u"1000000000");
    add("larger than exact", u"0", 1e20, u"1e+20");
    add("not a number", u"0", qQNaN(), u"");
    add("unclosed quote", u"0\"件", 5, u"5件");
    add("unclosed bracket", u"0[$", 5, u"5");
    add("half an escape", u"0\\", 5, u"5\\");
}

void TestNumberFormat::shows() {
    QFETCH(QString, code);
    QFETCH(double, value);
    QFETCH(QString, shown);
    QCOMPARE(NumberFormat(code).shown(value), shown);
}

void TestNumberFormat::showsBuiltIn_data() {
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("shown");
    QTest::newRow("0") << 0 << QStringLiteral("45291.5");
    QTest::newRow("1") << 1 << QStringLiteral("45292");
    QTest::newRow("4") << 4 << QStringLiteral("45,291.50");
    QTest::newRow("10") << 10 << QStringLiteral("4529150.00%");
    QTest::newRow("14") << 14 << QStringLiteral("2023/12/31");
    QTest::newRow("31") << 31 << QStringLiteral("2023年12月31日");
    QTest::newRow("unknown") << 99 << QStringLiteral("45291.5");
}

void TestNumberFormat::showsBuiltIn() {
    QFETCH(int, id);
    QFETCH(QString, shown);
    QCOMPARE(NumberFormat(NumberFormat::builtIn(id)).shown(45291.5), shown);
}

void TestNumberFormat::countsFrom1904() {
    QCOMPARE(NumberFormat(u"yyyy-mm-dd").shown(0, true), QStringLiteral("1904-01-01"));
}

QTEST_APPLESS_MAIN(TestNumberFormat)
#include "tst_number_format.moc"
