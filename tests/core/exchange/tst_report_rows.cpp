// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/report_rows.h"
#include "tests/support/compare_lines.h"
#include "tests/support/report_builder.h"

#include <QTest>

using namespace bijian;

namespace {

QString names(const std::vector<TableColumn>& columns) {
    QStringList list;
    for (const TableColumn& column : columns)
        list.append(column.name);
    return list.join(u' ');
}

} // namespace

class TestReportRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAContract();
    void observations();
    void identity();
    void ledger_data();
    void ledger();
};

void TestReportRows::columnsAreAContract() {
    QCOMPARE(
        names(observationColumns()),
        QStringLiteral("file indicator value unit measure period scope qualifier as_written start end confidence"));
    QCOMPARE(names(identityColumns()),
             QStringLiteral("file region region_code level year title publisher published document_number"));
    QCOMPARE(names(ledgerColumns()),
             QStringLiteral("file start end as_written value unit kind status indicator reason"));
}

void TestReportRows::observations() {
    const ReportPointer report = test::ReportBuilder(QStringLiteral("庆阳市"), QStringLiteral("621000"), 2023)
                                     .states(QStringLiteral("a.received"), QStringLiteral("36300"),
                                             QStringLiteral("件"), QStringLiteral("3.63万余件"))
                                     .qualified(Qualifier::GreaterThan)
                                     .within(QStringLiteral("市本级"))
                                     .of({2021, 2023})
                                     .as(Measure::YearOnYearAbsolute)
                                     .build();
    COMPARE_LINES(observationRow(*report, report->observations[0]),
                  (QStringList{QStringLiteral("庆阳市-2023.txt"), QStringLiteral("a.received"), QStringLiteral("36300"),
                               QStringLiteral("件"), QStringLiteral("yoy_abs"), QStringLiteral("2021/2023"),
                               QStringLiteral("市本级"), QStringLiteral("gt"), QStringLiteral("3.63万余件"),
                               QStringLiteral("11"), QStringLiteral("18"), QStringLiteral("0.90")}));
}

void TestReportRows::identity() {
    Report report = *test::ReportBuilder(QStringLiteral("庆阳市"), QStringLiteral("621000"), 2023).build();
    report.identity.level = RegionLevel::Prefecture;
    report.identity.published.value = QStringLiteral("2024-02-28");
    COMPARE_LINES(identityRow(report),
                  (QStringList{QStringLiteral("庆阳市-2023.txt"), QStringLiteral("庆阳市"), QStringLiteral("621000"),
                               QStringLiteral("prefecture"), QStringLiteral("2023"), QString(), QString(),
                               QStringLiteral("2024-02-28"), QString()}));
    report.identity.department.value = QStringLiteral("庆阳市司法局");
    QCOMPARE(identityRow(report)[3], QStringLiteral("prefecture-department"));
    report.identity.regionCode = RegionCode(QStringLiteral("621000-01"));
    QCOMPARE(identityRow(report).mid(2, 2), (QStringList{QString(), QStringLiteral("zone-department")}));
    report.identity = {};
    QCOMPARE(identityRow(report).join(u'|'), QStringLiteral("庆阳市-2023.txt||||||||"));
}

void TestReportRows::ledger_data() {
    QTest::addColumn<MentionKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<LedgerEntry>("entry");
    QTest::addColumn<QString>("row"); // value, kind, status, indicator, reason
    const LedgerEntry open{LedgerStatus::Open, DismissReason::None, -1};
    const LedgerEntry mapped{LedgerStatus::Mapped, DismissReason::None, 0};
    const auto dismissed = [](DismissReason reason) { return LedgerEntry{LedgerStatus::Dismissed, reason, -1}; };
    const auto row = [](const char* name, MentionKind kind, const char16_t* value, const LedgerEntry& entry,
                        const char16_t* expected) {
        QTest::newRow(name) << kind << QString::fromUtf16(value) << entry << QString::fromUtf16(expected);
    };
    row("open", MentionKind::Count, u"12", open, u"12|count|open||");
    row("mapped", MentionKind::Rate, u"99.5", mapped, u"99.5|rate|mapped|a.received|");
    row("target", MentionKind::Share, u"100", dismissed(DismissReason::Target), u"100|share|dismissed||target");
    const LedgerEntry date = dismissed(DismissReason::Date);
    row("day", MentionKind::Date, u"20240228", date, u"2024-02-28|date|dismissed||date");
    row("month", MentionKind::Date, u"20240200", date, u"2024-02|date|dismissed||date");
    row("year", MentionKind::Date, u"20240000", date, u"2024|date|dismissed||date");
    row("day without year", MentionKind::Date, u"228", date, u"--02-28|date|dismissed||date");
    row("day alone", MentionKind::Date, u"28", date, u"----28|date|dismissed||date");
    row("period", MentionKind::Period, u"2023", dismissed(DismissReason::Period), u"2023|period|dismissed||period");
}

void TestReportRows::ledger() {
    QFETCH(MentionKind, kind);
    QFETCH(QString, value);
    QFETCH(LedgerEntry, entry);
    Report report =
        *test::ReportBuilder(QStringLiteral("庆阳市"), QString(), 2023)
             .states(QStringLiteral("a.received"), QStringLiteral("1"), QStringLiteral("件"), QStringLiteral("12宗"))
             .build();
    Mention mention;
    mention.range = {11, 14};
    mention.unit = {13, 14};
    mention.kind = kind;
    mention.value = *Decimal::parse(value);
    report.mentions = {mention};
    report.ledger = {entry};
    const QStringList row = ledgerRow(report, 0);
    QCOMPARE(row.size(), static_cast<qsizetype>(ledgerColumns().size()));
    QCOMPARE(row.mid(0, 4).join(u'|') + u'|' + row[5], QStringLiteral("庆阳市-2023.txt|11|14|12宗|宗"));
    QTEST(QString(row[4] + u'|' + row.mid(6).join(u'|')), "row");
    report.mentions[0].hasValue = false;
    QCOMPARE(ledgerRow(report, 0)[4], QString());
}

QTEST_GUILESS_MAIN(TestReportRows)
#include "tst_report_rows.moc"
