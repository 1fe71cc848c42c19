// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/indicator_tree_model.h"
#include "tests/app/models/sample_reports.h"
#include "tests/support/compare_lines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bijian;
using namespace bijian::test;

namespace {

QString countOf(const QModelIndex& index) {
    return index.parent().isValid() ? QStringLiteral(" %1").arg(index.data(IndicatorTreeModel::CountRole).toInt())
                                    : QString();
}

QStringList idsOf(const IndicatorTreeModel& model) {
    QStringList ids;
    for (const IndicatorId& id : model.chosen())
        ids.append(id.value());
    return ids;
}

} // namespace

class TestIndicatorTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsByCategory();
    void countsReportsOnce();
    void searches_data();
    void searches();
    void aSearchHidesButDoesNotUnchoose();
    void boxesOfCategories();
    void survivesBadIndexes();
};

void TestIndicatorTreeModel::listsByCategory() {
    IndicatorTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCodebook(twoCategories());
    COMPARE_LINES(printTree(model), QStringList({QStringLiteral("行政复议"), QStringLiteral("  受理行政复议案件数"),
                                                 QStringLiteral("  审结行政复议案件数"), QStringLiteral("人民调解"),
                                                 QStringLiteral("  调解纠纷数")}));
    model.setLanguage(Language::English);
    COMPARE_LINES(printTree(model), QStringList({QStringLiteral("Administrative reconsideration"),
                                                 QStringLiteral("  Reconsideration accepted"),
                                                 QStringLiteral("  Reconsideration concluded"),
                                                 QStringLiteral("Mediation"), QStringLiteral("  Disputes settled")}));
}

void TestIndicatorTreeModel::countsReportsOnce() {
    const QString text = QStringLiteral("受理12件，其中3件。");
    const QString accepted = QStringLiteral("reconsideration.accepted");
    IndicatorTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCodebook(twoCategories());
    model.setReports({makeReport(QStringLiteral("a"), QStringLiteral("庆阳市"), {}, 2023, text,
                                 {{accepted, QStringLiteral("12件"), 12}, {accepted, QStringLiteral("3件"), 3}}),
                      makeReport(QStringLiteral("b"), QStringLiteral("庆阳市"), {}, 2022, text,
                                 {{accepted, QStringLiteral("12件"), 12}})});
    COMPARE_LINES(printTree(model, countOf),
                  QStringList({QStringLiteral("行政复议"), QStringLiteral("  受理行政复议案件数 2"),
                               QStringLiteral("  审结行政复议案件数 0"), QStringLiteral("人民调解"),
                               QStringLiteral("  调解纠纷数 0")}));
}

void TestIndicatorTreeModel::searches_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const QStringList accepted = {QStringLiteral("行政复议"), QStringLiteral("  受理行政复议案件数")};
    const QStringList settled = {QStringLiteral("人民调解"), QStringLiteral("  调解纠纷数")};
    QTest::newRow("Chinese") << QStringLiteral("受理") << accepted;
    QTest::newRow("English") << QStringLiteral(" ACCEPTED ") << accepted;
    QTest::newRow("pinyin initials") << QStringLiteral("slxzfy") << accepted;
    QTest::newRow("category shows all of it") << QStringLiteral("rmtj") << settled;
    QTest::newRow("id") << QStringLiteral("mediation.settled") << settled;
    QTest::newRow("nothing") << QStringLiteral("qqqq") << QStringList();
}

void TestIndicatorTreeModel::searches() {
    QFETCH(QString, search);
    QFETCH(QStringList, found);
    IndicatorTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCodebook(twoCategories());
    model.setSearch(search);
    COMPARE_LINES(printTree(model), found);
}

void TestIndicatorTreeModel::aSearchHidesButDoesNotUnchoose() {
    IndicatorTreeModel model;
    model.setCodebook(twoCategories());
    model.setChosen({IndicatorId(QStringLiteral("mediation.settled")), IndicatorId(QStringLiteral("no.such"))});
    model.setSearch(QStringLiteral("受理"));
    QVERIFY(model.setData(model.groupIndex(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(idsOf(model),
             QStringList({QStringLiteral("reconsideration.accepted"), QStringLiteral("mediation.settled")}));
}

void TestIndicatorTreeModel::boxesOfCategories() {
    IndicatorTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCodebook(twoCategories());
    QSignalSpy changes(&model, &IndicatorTreeModel::chosenChanged);
    const auto box = [&model] { return model.groupIndex(0).data(Qt::CheckStateRole).toInt(); };
    QCOMPARE(box(), int(Qt::Unchecked));
    model.setData(model.itemIndex(0, 1), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(box(), int(Qt::PartiallyChecked));
    model.setData(model.groupIndex(0), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(box(), int(Qt::Checked));
    model.setData(model.groupIndex(0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(idsOf(model), QStringList());
    QCOMPARE(changes.count(), 3);
}

void TestIndicatorTreeModel::survivesBadIndexes() {
    IndicatorTreeModel model;
    QVERIFY(test::survivesBadIndexes(model));
    model.setCodebook(twoCategories());
    QVERIFY(test::survivesBadIndexes(model));
    const QModelIndex gone = model.itemIndex(1, 0);
    model.setSearch(QStringLiteral("受理"));
    QVERIFY(!model.data(gone).isValid());
}

QTEST_GUILESS_MAIN(TestIndicatorTreeModel)
#include "tst_indicator_tree_model.moc"
