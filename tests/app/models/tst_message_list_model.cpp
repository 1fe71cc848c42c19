// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/message_list_model.h"
#include "tests/app/models/sample_reports.h"
#include "tests/support/compare_lines.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace bijian;
using namespace bijian::test;

class TestMessageListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineForEachFile();
    void survivesBadIndexes();
};

void TestMessageListModel::oneLineForEachFile() {
    MessageListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Error empty{ErrorCode::FileEmpty, {}, QStringLiteral("/in/empty.txt"), 0, 0};
    const Error twice{ErrorCode::Cancelled, {}, QStringLiteral("/in/a.txt"), 0, 0};
    model.append({{MessageListModel::Kind::Failure, empty}});
    model.append({});
    model.append({{MessageListModel::Kind::SameReport, twice}, {MessageListModel::Kind::SameRegionAndYear, twice}});
    COMPARE_LINES(
        printTable(model),
        QStringList({QStringLiteral("File | Message"), QStringLiteral("empty.txt | the file is empty"),
                     QStringLiteral("a.txt | this report is open already"),
                     QStringLiteral("a.txt | opened; another report of the same region and year is open, and both are "
                                    "shown")}));
    model.clear();
    QVERIFY(model.isEmpty());
}

void TestMessageListModel::survivesBadIndexes() {
    MessageListModel model;
    QVERIFY(test::survivesBadIndexes(model));
    model.append({{MessageListModel::Kind::Failure, {ErrorCode::FileEmpty, {}, QStringLiteral("a"), 0, 0}}});
    QVERIFY(test::survivesBadIndexes(model));
}

QTEST_GUILESS_MAIN(TestMessageListModel)
#include "tst_message_list_model.moc"
