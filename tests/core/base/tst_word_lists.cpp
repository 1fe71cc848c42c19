// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_lists.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using bijian::ErrorCode;
using bijian::WordLists;

class TestWordLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void findsListsByName();
};

void TestWordLists::parses_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("lists");
    QTest::newRow("empty") << QString() << QStringList{};
    QTest::newRow("one list") << QStringLiteral("[up]\n增长 上升\n") << QStringList{QStringLiteral("up: 增长,上升")};
    QTest::newRow("many lines and blanks")
        << QStringLiteral("[up]\n  增长   上升  \n\n提高\n") << QStringList{QStringLiteral("up: 增长,上升,提高")};
    QTest::newRow("comments") << QStringLiteral("# words\n[up]\n # 下降\n增长\n")
                              << QStringList{QStringLiteral("up: 增长")};
    QTest::newRow("lists of one name are joined")
        << QStringLiteral("[up]\n增长\n[down]\n下降\n[up]\n上升")
        << QStringList{QStringLiteral("up: 增长,上升"), QStringLiteral("down: 下降")};
    QTest::newRow("blanks round a name") << QStringLiteral("[ case count ]\n件\n")
                                         << QStringList{QStringLiteral("case count: 件")};
    QTest::newRow("a list without words")
        << QStringLiteral("[up]\n[down]\n下降") << QStringList{QStringLiteral("up: "), QStringLiteral("down: 下降")};
    QTest::newRow("carriage returns") << QStringLiteral("[up]\r\n增长\r\n") << QStringList{QStringLiteral("up: 增长")};
    QTest::newRow("no new line at the end") << QStringLiteral("[up]\n增长") << QStringList{QStringLiteral("up: 增长")};
}

void TestWordLists::parses() {
    QFETCH(QString, file);
    QFETCH(QStringList, lists);
    const auto words = WordLists::parse(file.toUtf8());
    QVERIFY(words);
    QStringList lines;
    for (const auto& [name, list] : words->lists())
        lines.append(name + u": " + list.join(u','));
    COMPARE_LINES(lines, lists);
}

void TestWordLists::refuses_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("error");
    QTest::newRow("word first") << QStringLiteral("增长\n") << QStringLiteral("1:1 word before the first [list]");
    QTest::newRow("word after a comment")
        << QStringLiteral("# up\n\n增长\n[up]\n") << QStringLiteral("3:1 word before the first [list]");
    QTest::newRow("name not closed") << QStringLiteral("[up]\n增长\n[down\n下降\n") << QStringLiteral("3:1 missing ]");
    QTest::newRow("not closed at the end") << QStringLiteral("[up]\n[") << QStringLiteral("2:1 missing ]");
}

void TestWordLists::refuses() {
    QFETCH(QString, file);
    QFETCH(QString, error);
    const auto words = WordLists::parse(file.toUtf8());
    QVERIFY(!words);
    QCOMPARE(words.error().code, ErrorCode::CodebookInvalid);
    QCOMPARE(QStringLiteral("%1:%2 %3")
                 .arg(words.error().line)
                 .arg(words.error().column)
                 .arg(words.error().arguments.join(u' ')),
             error);
}

void TestWordLists::findsListsByName() {
    const auto words = WordLists::parse("[up]\n增长\n[down]\n下降");
    QVERIFY(words);
    QCOMPARE(words->list(QStringLiteral("down")), QStringList{QStringLiteral("下降")});
    QVERIFY(words->list(QStringLiteral("sideways")).isEmpty());
}

QTEST_APPLESS_MAIN(TestWordLists)
#include "tst_word_lists.moc"
