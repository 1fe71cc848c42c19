// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/plain_table.h"

#include <QTest>

using namespace bijian;

class TestPlainTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headApartFromItsRows();
    void stacked_data();
    void stacked();
};

void TestPlainTable::stacked_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows"); // first-end of each row, by lines from 0
    QTest::newRow("head and rows") << QStringLiteral("地区\n受理\n审结\n甲县\n12\n9\n乙县\n8\n8")
                                   << QStringLiteral("0-3 3-6 6-9");
    QTest::newRow("blank lines between") << QStringLiteral(
                                                "地区\n\n受理\n\n甲县\n\n12\n\n乙县\n\n8\n\n各县平稳推进，成效明显。")
                                         << QStringLiteral("0-3 4-7 8-11");
    QTest::newRow("only the words nearest to the rows are its head")
        << QStringLiteral("附表\n地区\n满意率\n甲县\n99.5%\n乙县\n98%") << QStringLiteral("1-3 3-5 5-7");
    QTest::newRow("one row is no table") << QStringLiteral("地区\n受理\n甲县\n12\n完") << QString();
    QTest::newRow("rows must agree") << QStringLiteral("地区\n受理\n甲县\n12\n乙县\n丙县\n8") << QString();
    QTest::newRow("prose is none") << QStringLiteral("全年受理申请12件。\n审结10件，其余未结。\n") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestPlainTable::stacked() {
    QFETCH(QString, text);
    QFETCH(QString, rows);
    std::vector<QStringView> lines;
    for (const QStringView line : qTokenize(QStringView(text), u'\n'))
        lines.push_back(line);
    QStringList found;
    for (const StackedRow& row : stackedRows(lines))
        found.append(QStringLiteral("%1-%2").arg(row.first).arg(row.end));
    QCOMPARE(found.join(u' '), rows);
}

// A line that names the rows below stands between a head and them; prose of two cells is no head.
void TestPlainTable::headApartFromItsRows() {
    const auto rows = [](std::initializer_list<QStringView> lines) { return bijian::tableRows(lines); };
    QCOMPARE(rows({u"项目\t单位\t2023年", u"一、行政复议", u"受理\t件\t12", u"审结\t件\t9"}),
             (std::vector<bool>{true, false, true, true}));
    QCOMPARE(rows({u"联系人\t张某", u"一、行政复议", u"受理\t件\t12", u"审结\t件\t9"}),
             (std::vector<bool>{false, false, true, true}));
    QCOMPARE(rows({u"项目\t单位\t2023年", u"一、行政复议", u"全年受理12件。"}),
             (std::vector<bool>{false, false, false}));
}

QTEST_APPLESS_MAIN(TestPlainTable)
#include "tst_plain_table.moc"
