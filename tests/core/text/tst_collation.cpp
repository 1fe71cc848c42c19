// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collation.h"
#include "tests/support/compare_lines.h"

#include <QTest>

#include <algorithm>

using bijian::collationKey;

class TestCollation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void equalNamesHaveEqualKeys();
};

void TestCollation::sorts_data() {
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("sorted");
    QTest::newRow("by pinyin") << QStringLiteral("新疆 安徽 西藏 北京 甘肃 阿克苏")
                               << QStringLiteral("阿克苏 安徽 北京 甘肃 西藏 新疆");
    QTest::newRow("tones") << QStringLiteral("马 麻 妈") << QStringLiteral("妈 麻 马");
    QTest::newRow("numbers by value") << QStringLiteral("第10师 第2师 第1师") << QStringLiteral("第1师 第2师 第10师");
    QTest::newRow("years") << QStringLiteral("2024年 2019年 2021年") << QStringLiteral("2019年 2021年 2024年");
    QTest::newRow("shorter first") << QStringLiteral("吐鲁番市 吐鲁番") << QStringLiteral("吐鲁番 吐鲁番市");
    QTest::newRow("letters") << QStringLiteral("beta Alpha alpha") << QStringLiteral("alpha Alpha beta");
}

void TestCollation::sorts() {
    QFETCH(QString, names);
    QFETCH(QString, sorted);
    QStringList list = names.split(u' ');
    std::sort(list.begin(), list.end(),
              [](const QString& a, const QString& b) { return collationKey(a) < collationKey(b); });
    COMPARE_LINES(list, sorted.split(u' '));
}

void TestCollation::equalNamesHaveEqualKeys() {
    QCOMPARE(collationKey(u"陇西县"), collationKey(QStringLiteral("甘肃省陇西县").sliced(3)));
    QVERIFY(collationKey(u"陇西县") != collationKey(u"陇县"));
    QVERIFY(collationKey(QStringView()) < collationKey(u"a"));
}

QTEST_APPLESS_MAIN(TestCollation)
#include "tst_collation.moc"
