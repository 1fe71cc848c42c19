// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison_text.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using namespace bijian;

namespace {

DocumentWords someWords() {
    DocumentWords words;
    words.notStated = QStringLiteral("not stated");
    words.reportMissing = QStringLiteral("no report");
    words.unreadable = QStringLiteral("unreadable");
    words.notComparable = QStringLiteral("not comparable");
    words.severalValues = QStringLiteral("several: %1");
    words.yearUnknown = QStringLiteral("no year");
    words.source = QStringLiteral("%1|%2|%3|%4");
    words.sourceUntitled = QStringLiteral("%1|%2|%3");
    words.unitNames.insert(QStringLiteral("件"), QStringLiteral("cases"));
    return words;
}

ComparisonCell cellOf(CellState state, const QStringList& values, Qualifier qualifier = Qualifier::Exact) {
    ComparisonCell cell;
    cell.state = state;
    for (const QString& value : values) {
        CellValue made;
        made.quantity = {*Decimal::parse(value), QStringLiteral("件"), qualifier};
        cell.values.push_back(made);
    }
    return cell;
}

} // namespace

class TestComparisonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void layouts();
    void heads();
    void sources();
};

void TestComparisonText::cells_data() {
    QTest::addColumn<CellState>("state");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<Qualifier>("qualifier");
    QTest::addColumn<QString>("grouped");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char* name, CellState state, const QStringList& values, Qualifier qualifier,
                        const char16_t* grouped, const char16_t* plain) {
        QTest::newRow(name) << state << values << qualifier << QString::fromUtf16(grouped) << QString::fromUtf16(plain);
    };
    const QStringList large = {QStringLiteral("36480000000")};
    row("exact", CellState::Stated, large, Qualifier::Exact, u"36,480,000,000", u"36480000000");
    row("zero is stated", CellState::Stated, {QStringLiteral("0")}, Qualifier::Exact, u"0", u"0");
    row("about", CellState::Stated, {QStringLiteral("2000")}, Qualifier::Approx, u"≈2,000", u"≈2000");
    row("more", CellState::Stated, {QStringLiteral("580")}, Qualifier::GreaterThan, u"580+", u"580+");
    row("less", CellState::Stated, {QStringLiteral("2.5")}, Qualifier::LessThan, u"<2.5", u"<2.5");
    row("several", CellState::Conflicting, {QStringLiteral("1200"), QStringLiteral("17")}, Qualifier::Exact,
        u"several: 1,200 / 17", u"several: 1200 / 17");
    row("not stated", CellState::NotStated, {}, Qualifier::Exact, u"not stated", u"not stated");
    row("missing", CellState::ReportMissing, {}, Qualifier::Exact, u"no report", u"no report");
    row("unreadable", CellState::Unreadable, {}, Qualifier::Exact, u"unreadable", u"unreadable");
    row("not comparable", CellState::NotComparable, {}, Qualifier::Exact, u"not comparable", u"not comparable");
}

void TestComparisonText::cells() {
    QFETCH(CellState, state);
    QFETCH(QStringList, values);
    QFETCH(Qualifier, qualifier);
    const ComparisonCell cell = cellOf(state, values, qualifier);
    QTEST(cellText(cell, someWords()), "grouped");
    QTEST(cellText(cell, someWords(), false), "plain");
}

void TestComparisonText::layouts() {
    for (const ComparisonLayout layout :
         {ComparisonLayout::RegionsByIndicators, ComparisonLayout::RegionsByYears, ComparisonLayout::YearsByIndicators})
        QVERIFY(layoutFromId(layoutId(layout)) == layout);
    QCOMPARE(layoutId(ComparisonLayout::RegionsByYears), QStringLiteral("regions-by-years"));
    QVERIFY(!layoutFromId(u"regions"));
}

void TestComparisonText::heads() {
    DocumentWords words = someWords();
    ComparisonHead head;
    head.regionName = QStringLiteral("庆阳市");
    QCOMPARE(headPartText(head, HeadPart::Region, words), QStringLiteral("庆阳市"));
    QCOMPARE(headPartText(head, HeadPart::Year, words), QStringLiteral("no year"));
    QCOMPARE(columnTitle(head, words), QStringLiteral("no year"));
    head.year = 2023;
    QCOMPARE(columnTitle(head, words), QStringLiteral("2023"));
    head.indicator = IndicatorId(QStringLiteral("a.b"));
    head.indicatorName = QStringLiteral("收到");
    head.unit = QStringLiteral("件");
    QCOMPARE(columnTitle(head, words), QStringLiteral("收到（cases）"));
    words.language = Language::English;
    QCOMPARE(columnTitle(head, words), QStringLiteral("收到 (cases)"));
    QCOMPARE(rowHeadParts(ComparisonLayout::RegionsByYears).front(), HeadPart::Indicator);
}

void TestComparisonText::sources() {
    ComparisonSource source;
    source.region = QStringLiteral("庆阳市");
    source.path = QStringLiteral("some/folder/%1.txt");
    QCOMPARE(sourceText(source, someWords()), QStringLiteral("庆阳市|no year|%1.txt"));
    source.year = 2023;
    source.title = QStringLiteral("%4");
    QCOMPARE(sourceText(source, someWords()), QStringLiteral("庆阳市|2023|%4|%1.txt"));
}

QTEST_GUILESS_MAIN(TestComparisonText)
#include "tst_comparison_text.moc"
