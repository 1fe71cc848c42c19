// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison_table_model.h"
#include "app/models/document_words.h"
#include "tests/app/models/sample_reports.h"
#include "tests/support/compare_lines.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace bijian;
using namespace bijian::test;

namespace {

ComparisonHead region(const QString& name, int year) {
    ComparisonHead head;
    head.regionName = name;
    head.year = year;
    return head;
}

ComparisonHead indicator(const QString& name) {
    ComparisonHead head;
    head.label = name;
    head.indicatorName = name;
    head.indicator = IndicatorId(name);
    head.unit = QStringLiteral("件");
    return head;
}

ComparisonCell stated(const std::vector<int>& numbers) {
    ComparisonCell cell;
    cell.state = numbers.size() == 1 ? CellState::Stated : CellState::Conflicting;
    for (const int number : numbers) {
        CellValue value;
        value.quantity.value = Decimal(number);
        cell.values.push_back(value);
    }
    return cell;
}

std::shared_ptr<const Comparison> sample() {
    Comparison comparison;
    comparison.rows = {region(QStringLiteral("庆阳市"), 2022), region(QStringLiteral("庆阳市"), 2023)};
    comparison.columns = {indicator(QStringLiteral("受理")), indicator(QStringLiteral("审结"))};
    comparison.cells = {stated({1665}), stated({0}), stated({22, 17}), {}};
    return std::make_shared<const Comparison>(comparison);
}

} // namespace

class TestComparisonTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsHeadsAndFigures();
    void absentIsNotZero_data();
    void absentIsNotZero();
    void unitsStandInHeaders();
    void cellsBelongToFigureColumnsOnly();
    void survivesBadIndexes();
};

void TestComparisonTableModel::showsHeadsAndFigures() {
    ComparisonTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWords(documentWords(Language::English));
    model.setComparison(sample());
    QCOMPARE(model.headColumnCount(), 2);
    COMPARE_LINES(printTable(model), QStringList({QStringLiteral("Region | Year | 受理 | 审结"),
                                                  QStringLiteral("庆阳市 | 2022 | 1,665 | 0"),
                                                  QStringLiteral("庆阳市 | 2023 | 22 / 17 | not stated")}));
}

void TestComparisonTableModel::absentIsNotZero_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("not stated") << int(CellState::NotStated) << QStringLiteral("not stated");
    QTest::newRow("report missing") << int(CellState::ReportMissing) << QStringLiteral("no report");
    QTest::newRow("unreadable") << int(CellState::Unreadable) << QStringLiteral("unreadable");
    QTest::newRow("not comparable") << int(CellState::NotComparable) << QStringLiteral("not comparable");
}

void TestComparisonTableModel::absentIsNotZero() {
    QFETCH(int, state);
    QFETCH(QString, text);
    Comparison comparison = *sample();
    comparison.cells[3].state = CellState(state);
    ComparisonTableModel model;
    model.setWords(documentWords(Language::English));
    model.setComparison(std::make_shared<const Comparison>(comparison));
    const QModelIndex index = model.cellIndex(1, 1);
    QCOMPARE(index.data().toString(), text);
    QCOMPARE(index.data(ComparisonTableModel::StateRole).toInt(), state);
}

void TestComparisonTableModel::unitsStandInHeaders() {
    ComparisonTableModel model;
    model.setWords(documentWords(Language::Chinese));
    model.setComparison(sample());
    QCOMPARE(model.headerData(2, Qt::Horizontal, ComparisonTableModel::UnitRole).toString(), QStringLiteral("件"));
    QVERIFY(!model.headerData(1, Qt::Horizontal, ComparisonTableModel::UnitRole).isValid());
}

void TestComparisonTableModel::cellsBelongToFigureColumnsOnly() {
    ComparisonTableModel model;
    model.setComparison(sample());
    QVERIFY(!model.cell(model.index(0, 1)));
    QCOMPARE(model.cell(model.index(1, 2))->values.size(), size_t(2));
    QCOMPARE(model.cellIndex(1, 0), model.index(1, 2));
    QVERIFY(!model.cellIndex(0, -1).isValid());
    QVERIFY(!model.cellIndex(2, 0).isValid());
}

void TestComparisonTableModel::survivesBadIndexes() {
    ComparisonTableModel model;
    QVERIFY(test::survivesBadIndexes(model));
    model.setComparison(sample());
    QVERIFY(test::survivesBadIndexes(model));
    const QModelIndex last = model.index(1, 3);
    model.setComparison(nullptr);
    QVERIFY(!model.data(last).isValid());
    QVERIFY(!model.cell(last));
}

QTEST_GUILESS_MAIN(TestComparisonTableModel)
#include "tst_comparison_table_model.moc"
