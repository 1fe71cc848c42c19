// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/list_number.h"

#include <QTest>

#include <climits>

using bijian::ListNumbering;

class TestListNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
};

void TestListNumber::writes_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("numbering");
    QTest::addColumn<QString>("words");
    const auto add = [](ListNumbering numbering, int number, const QString& words) {
        QTest::addRow("%d of %d", number, static_cast<int>(numbering))
            << number << static_cast<int>(numbering) << words;
    };
    add(ListNumbering::None, 3, {});
    add(ListNumbering::Decimal, -1, {});
    add(ListNumbering::Decimal, INT_MAX, QString::number(INT_MAX));
    add(ListNumbering::DecimalZero, 9, QStringLiteral("09"));
    add(ListNumbering::DecimalZero, 10, QStringLiteral("10"));
    add(ListNumbering::DecimalFullWidth, 12, QStringLiteral("１２"));
    add(ListNumbering::Circled, 1, QStringLiteral("①"));
    add(ListNumbering::Circled, 20, QStringLiteral("⑳"));
    add(ListNumbering::Circled, 21, QStringLiteral("21"));
    add(ListNumbering::Circled, 0, QStringLiteral("0"));
    add(ListNumbering::Chinese, 0, QStringLiteral("零"));
    add(ListNumbering::Chinese, 10, QStringLiteral("十"));
    add(ListNumbering::Chinese, 12, QStringLiteral("十二"));
    add(ListNumbering::Chinese, 20, QStringLiteral("二十"));
    add(ListNumbering::Chinese, 105, QStringLiteral("一百零五"));
    add(ListNumbering::Chinese, 112, QStringLiteral("一百一十二"));
    add(ListNumbering::Chinese, 1005, QStringLiteral("一千零五"));
    add(ListNumbering::Chinese, 10'010, QStringLiteral("一万零一十"));
    add(ListNumbering::Chinese, 99'999, QStringLiteral("九万九千九百九十九"));
    add(ListNumbering::Chinese, 100'000, QStringLiteral("100000"));
    add(ListNumbering::ChineseDigits, 105, QStringLiteral("一〇五"));
    add(ListNumbering::ChineseFormal, 12, QStringLiteral("壹拾贰"));
    add(ListNumbering::LowerLetter, 26, QStringLiteral("z"));
    add(ListNumbering::LowerLetter, 27, QStringLiteral("aa"));
    add(ListNumbering::UpperLetter, 2, QStringLiteral("B"));
    add(ListNumbering::UpperLetter, 0, {});
    add(ListNumbering::UpperLetter, INT_MAX, QString(20, u'W'));
    add(ListNumbering::LowerRoman, 1994, QStringLiteral("mcmxciv"));
    add(ListNumbering::UpperRoman, 4, QStringLiteral("IV"));
    add(ListNumbering::UpperRoman, 4000, QStringLiteral("4000"));
    add(ListNumbering::HeavenlyStems, 10, QStringLiteral("癸"));
    add(ListNumbering::HeavenlyStems, 11, QStringLiteral("11"));
}

void TestListNumber::writes() {
    QFETCH(int, number);
    QFETCH(int, numbering);
    QFETCH(QString, words);
    QCOMPARE(bijian::listNumber(number, static_cast<ListNumbering>(numbering)), words);
}

QTEST_APPLESS_MAIN(TestListNumber)
#include "tst_list_number.moc"
