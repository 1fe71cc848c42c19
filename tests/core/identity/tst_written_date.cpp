// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/written_date.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using namespace bijian;

class TestWrittenDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void staysWithin();
};

void TestWrittenDate::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // "iso=as written", separated by blanks, of which the latter has none
    const auto row = [](const char* text, const char* found) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(found);
    };
    row("2024年3月28日", "2024-03-28=2024年3月28日");
    row("2024年03月28号", "2024-03-28=2024年03月28号");
    row("2024 年 3 月 8 日", "2024-03-08=2024年3月8日");
    row("2024-03-28 09:18", "2024-03-28=2024-03-28");
    row("2024/3/8", "2024-03-08=2024/3/8");
    row("2024.03.28", "2024-03-28=2024.03.28");
    row("２０２４年３月", "2024-03=２０２４年３月");
    row("二〇二四年三月二十八日", "2024-03-28=二〇二四年三月二十八日");
    row("二○二二年十月十日", "2022-10-10=二○二二年十月十日");
    row("二零一九年十一月", "2019-11=二零一九年十一月");
    row("2023年度、2022年", "2023=2023年度 2022=2022年");
    row("2021—2025年", "2025=2025年");
    row("2021年10月27-28日", "2021-10=2021年10月");
    // No such day: what is said of year and month stands.
    row("2023年2月30日", "2023-02=2023年2月");
    row("2023-02-30", "");
    row("2023年13月", "2023=2023年");
    row("12023年", "");
    row("20231年", "");
    row("1949年10月1日", "");
    row("二十年", "");
    row("2023", "");
    row("11.2023.5", "");
    row("", "");
}

void TestWrittenDate::finds() {
    QFETCH(QString, text);
    QStringList lines;
    for (const WrittenDate& date : findDates(text, {0, static_cast<qint32>(text.size())}))
        lines.append(date.toIso() + u'=' + date.range.of(text).toString().remove(u' '));
    QTEST(lines.join(u' '), "found");
}

void TestWrittenDate::staysWithin() {
    const QString text = QStringLiteral("于2024年3月28日印发");
    QCOMPARE(dateAt(text, 1, 8)->toIso(), QStringLiteral("2024-03"));
    QCOMPARE(dateAt(text, 1, 6)->toIso(), QStringLiteral("2024"));
    QVERIFY(!dateAt(text, 1, 5));
    QVERIFY(!dateAt(text, 0, 11));
    QVERIFY(!dateAt(text, 11, 11));
}

QTEST_APPLESS_MAIN(TestWrittenDate)
#include "tst_written_date.moc"
