// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ledger_model.h"
#include "tests/app/models/sample_reports.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace bijian;
using namespace bijian::test;

namespace {

// "3月" is dismissed, "12件" read, "9家" open.
ReportPointer sample() {
    auto report = std::make_shared<Report>(
        *makeReport(QStringLiteral("a"), QStringLiteral("庆阳市"), {}, 2023, QStringLiteral("3月，受理12件，企业9家。"),
                    {{QStringLiteral("reconsideration.accepted"), QStringLiteral("12件"), 12}}));
    const auto mention = [&report](const QString& words, LedgerEntry entry) {
        const auto at = qint32(report->text.indexOf(words));
        Mention made;
        made.range = {at, at + qint32(words.size())};
        report->mentions.push_back(made);
        report->ledger.push_back(entry);
    };
    mention(QStringLiteral("3月"), {LedgerStatus::Dismissed, DismissReason::Date, -1});
    mention(QStringLiteral("12件"), {LedgerStatus::Mapped, DismissReason::None, 0});
    mention(QStringLiteral("9家"), {LedgerStatus::Open, DismissReason::None, -1});
    return report;
}

QStringList rowsOf(const LedgerModel& model) {
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, 0).data().toString() + QStringLiteral(" | ") +
                    model.index(row, 1).data().toString());
    return rows;
}

} // namespace

class TestLedgerModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEveryNumber();
    void listsThoseOfOneStatus();
    void isEmptyWithoutReport();
};

void TestLedgerModel::listsEveryNumber() {
    LedgerModel model;
    QAbstractItemModelTester tester(&model);
    model.setCodebook(twoCategories());
    model.setReport(sample());
    QCOMPARE(rowsOf(model), (QStringList{QStringLiteral("3月 | Not compared: a date"),
                                         QStringLiteral("12件 | 受理行政复议案件数: 12 件, 2023"),
                                         QStringLiteral("9家 | No indicator fits this number")}));
    QCOMPARE(model.count(std::nullopt), 3);
    QCOMPARE(model.place(model.index(1, 0)), (TextRange{5, 8}));
}

void TestLedgerModel::listsThoseOfOneStatus() {
    LedgerModel model;
    QAbstractItemModelTester tester(&model);
    model.setCodebook(twoCategories());
    model.setReport(sample());
    model.setStatus(LedgerStatus::Open);
    QCOMPARE(rowsOf(model), QStringList{QStringLiteral("9家 | No indicator fits this number")});
    QCOMPARE(model.count(LedgerStatus::Mapped), 1);
    model.setStatus(std::nullopt);
    QCOMPARE(model.rowCount(), 3);
}

void TestLedgerModel::isEmptyWithoutReport() {
    LedgerModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.count(std::nullopt), 0);
    model.setReport(sample());
    model.setReport({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.place(model.index(0, 0)).isEmpty());
}

QTEST_GUILESS_MAIN(TestLedgerModel)
#include "tst_ledger_model.moc"
