// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/report_tree_model.h"
#include "tests/app/models/sample_reports.h"
#include "tests/support/compare_lines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bijian;
using namespace bijian::test;

namespace {

QString describe(const QModelIndex& index) {
    const QString box = index.data(Qt::CheckStateRole).toInt() == Qt::Checked     ? QStringLiteral("x")
                        : index.data(Qt::CheckStateRole).toInt() == Qt::Unchecked ? QStringLiteral(" ")
                                                                                  : QStringLiteral("-");
    return QStringLiteral(" [%1] %2 state %3")
        .arg(box, index.data(ReportTreeModel::SecondaryRole).toString(),
             QString::number(index.data(ReportTreeModel::StateRole).toInt()));
}

std::vector<ReportPointer> fourReports() {
    return {makeReport(QStringLiteral("/in/d.txt"), {}, {}, 0),
            makeReport(QStringLiteral("/in/c.txt"), QStringLiteral("吐鲁番市"), QStringLiteral("650400"), 2023),
            makeReport(QStringLiteral("/in/b.txt"), QStringLiteral("庆阳市"), QStringLiteral("621000"), 2023),
            makeReport(QStringLiteral("/in/a.txt"), QStringLiteral("庆阳市"), QStringLiteral("621000"), 2022)};
}

} // namespace

class TestReportTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsByRegionAndYear();
    void showsTheWorstState();
    void boxesOfRegionsSetTheirReports();
    void keepsTheChoiceOfReportsThatStay();
    void namesAreNeverMarkup();
    void survivesBadIndexes();
};

void TestReportTreeModel::groupsByRegionAndYear() {
    ReportTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReports(fourReports(), {});
    COMPARE_LINES(
        printTree(model, describe),
        QStringList({QStringLiteral("庆阳市 [x] 2 state 0"), QStringLiteral("  2022 [x] a.txt state 0"),
                     QStringLiteral("  2023 [x] b.txt state 0"), QStringLiteral("吐鲁番市 [x] 1 state 0"),
                     QStringLiteral("  2023 [x] c.txt state 0"), QStringLiteral("Region not found [x] 1 state 2"),
                     QStringLiteral("  Year not found [x] d.txt state 2")}));
}

void TestReportTreeModel::showsTheWorstState() {
    std::vector<ReportPointer> reports = fourReports();
    auto doubtful = std::make_shared<Report>(*reports[1]);
    doubtful->issues = {{IssueSeverity::Lost, IssueCode::UndecodableBytes, {QStringLiteral("3")}, {}}};
    reports[1] = doubtful;
    auto noted = std::make_shared<Report>(*reports[3]);
    noted->issues = {{IssueSeverity::Note, IssueCode::EncodingGuessed, {QStringLiteral("GB18030")}, {}}};
    reports[3] = noted;
    auto twin = std::make_shared<Report>(*reports[2]);
    twin->id = ReportId("twin");
    reports.push_back(twin);

    ReportTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReports(reports, {{reports[2]->id, twin->id}});
    const auto state = [](const QModelIndex& index) {
        return QStringLiteral(" %1").arg(index.data(ReportTreeModel::StateRole).toInt());
    };
    COMPARE_LINES(printTree(model, state),
                  QStringList({QStringLiteral("庆阳市 3"), QStringLiteral("  2022 0"), QStringLiteral("  2023 3"),
                               QStringLiteral("  2023 3"), QStringLiteral("吐鲁番市 1"), QStringLiteral("  2023 1"),
                               QStringLiteral("Region not found 2"), QStringLiteral("  Year not found 2")}));
}

void TestReportTreeModel::boxesOfRegionsSetTheirReports() {
    ReportTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::vector<ReportPointer> reports = fourReports();
    model.setReports(reports, {});
    QSignalSpy changes(&model, &ReportTreeModel::excludedChanged);

    QVERIFY(model.setData(model.find(reports[3]->id), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.groupIndex(0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(model.excluded(), QSet<ReportId>({reports[3]->id}));
    QVERIFY(model.setData(model.groupIndex(0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.groupIndex(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(model.excluded(), QSet<ReportId>({reports[3]->id, reports[2]->id}));
    QVERIFY(model.setData(model.groupIndex(0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.excluded().isEmpty());
    QCOMPARE(changes.count(), 3);
}

void TestReportTreeModel::keepsTheChoiceOfReportsThatStay() {
    ReportTreeModel model;
    std::vector<ReportPointer> reports = fourReports();
    model.setReports(reports, {});
    model.setData(model.find(reports[0]->id), Qt::Unchecked, Qt::CheckStateRole);
    model.setData(model.find(reports[1]->id), Qt::Unchecked, Qt::CheckStateRole);
    const ReportId stays = reports[1]->id;
    reports.erase(reports.begin());
    model.setReports(reports, {});
    QCOMPARE(model.excluded(), QSet<ReportId>({stays}));
}

void TestReportTreeModel::namesAreNeverMarkup() {
    ReportTreeModel model;
    model.setReports({makeReport(QStringLiteral("/in/<img src=x>.txt"), QStringLiteral("庆阳市"), {}, 2023)}, {});
    const QString tip = model.itemIndex(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("&lt;img src=x&gt;")));
    QVERIFY(!tip.contains(QStringLiteral("<img")));
}

void TestReportTreeModel::survivesBadIndexes() {
    ReportTreeModel model;
    QVERIFY(test::survivesBadIndexes(model));
    model.setReports(fourReports(), {});
    QVERIFY(test::survivesBadIndexes(model));
    const QModelIndex last = model.itemIndex(2, 0);
    model.setReports({}, {});
    QVERIFY(!model.data(last).isValid());
    QVERIFY(!model.report(last));
}

QTEST_GUILESS_MAIN(TestReportTreeModel)
#include "tst_report_tree_model.moc"
