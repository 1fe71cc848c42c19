// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outline/outline_builder.h"
#include "tests/support/compare_lines.h"

#include <QFile>
#include <QTest>

using namespace bijian;

namespace {

OutlineLexicon lexicon() {
    QFile file(QStringLiteral(":/bijian/lexicon/outline.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no outline.txt");
    return OutlineLexicon::create(*WordLists::parse(file.readAll()));
}

QString roleName(SectionRole role) {
    static const QStringList names{QStringLiteral("report"), QStringLiteral("problems"), QStringLiteral("plans"),
                                   QStringLiteral("kinds")};
    return names[static_cast<int>(role)];
}

} // namespace

class TestOutlineBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void sentences_data();
    void sentences();
    void rowsOfSeveralLines();
    void noSentenceIsEndless();
};

// Each block as "kind level role" by the letter of its kind.
void TestOutlineBuilder::blocks_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("blocks");
    QTest::newRow("headings of four levels")
        << QStringLiteral("一、主要成效\n（一）复议工作\n1.受理情况\n（1）县本级\n全年受理申请12件，同比持平。\n")
        << QStringList{QStringLiteral("H1 report"), QStringLiteral("H2 report"), QStringLiteral("H3 report"),
                       QStringLiteral("H4 report"), QStringLiteral("P0 report")};
    QTest::newRow("problems and plans")
        << QStringLiteral(
               "一、工作成效\n受理申请12件。\n二、存在的问题\n队伍力量不足。\n三、下一步工作打算\n培训2次。\n")
        << QStringList{QStringLiteral("H1 report"),   QStringLiteral("P0 report"), QStringLiteral("H1 problems"),
                       QStringLiteral("P0 problems"), QStringLiteral("H1 plans"),  QStringLiteral("P0 plans")};
    QTest::newRow("a division by kind ends with its section")
        << QStringLiteral("一、行政复议\n（一）申请事项情况\n行政处罚30件。\n（二）审理情况\n审结50件。\n")
        << QStringList{QStringLiteral("H1 report"), QStringLiteral("H2 kinds"), QStringLiteral("P0 kinds"),
                       QStringLiteral("H2 report"), QStringLiteral("P0 report")};
    QTest::newRow("a heading that only names applicants among others is no division")
        << QStringLiteral("一、申请人权益保障\n接待来访120人次。\n")
        << QStringList{QStringLiteral("H1 report"), QStringLiteral("P0 report")};
    QTest::newRow("a hard wrap does not end a paragraph")
        << QStringLiteral("一、成效\n全年共受理各类行政复议申请一百二十件，比上年增加\n二十件，审结一百件。\n")
        << QStringList{QStringLiteral("H1 report"), QStringLiteral("P0 report")};
}

void TestOutlineBuilder::blocks() {
    QFETCH(QString, text);
    QFETCH(QStringList, blocks);
    QStringList found;
    for (const Block& block : buildOutline(text, {}, lexicon()).blocks) {
        const QString kind = block.kind == BlockKind::Heading ? QStringLiteral("H") : QStringLiteral("P");
        found.append(kind + QString::number(block.level) + u' ' + roleName(block.role));
    }
    COMPARE_LINES(found, blocks);
}

void TestOutlineBuilder::sentences_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("stops") << QStringLiteral("受理12件。审结10件；其余2件未结！")
                           << QStringList{QStringLiteral("受理12件。"), QStringLiteral("审结10件；"),
                                          QStringLiteral("其余2件未结！")};
    QTest::newRow("an item begins anew where the stop is lost")
        << QStringLiteral("一是清理文件36件二是报备文件5件")
        << QStringList{QStringLiteral("一是清理文件36件"), QStringLiteral("二是报备文件5件")};
    QTest::newRow("a point typed for a stop")
        << QStringLiteral("报备率100%.清理文件3件。")
        << QStringList{QStringLiteral("报备率100%."), QStringLiteral("清理文件3件。")};
    QTest::newRow("a decimal point is none")
        << QStringLiteral("满意率99.5%。") << QStringList{QStringLiteral("满意率99.5%。")};
}

void TestOutlineBuilder::sentences() {
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    QStringList found;
    for (const Sentence& sentence : buildOutline(text, {}, lexicon()).sentences)
        found.append(sentence.range.of(text).toString());
    COMPARE_LINES(found, sentences);
}

void TestOutlineBuilder::rowsOfSeveralLines() {
    const QString text = QStringLiteral("地区\n\n受理\n\n甲县\n\n12\n\n全县平稳有序地推进各项工作，成效明显。");
    const std::vector<LayoutHint> hints{{{0, 6}, BlockKind::TableRow, 0}, {{8, 14}, BlockKind::TableRow, 0}};
    const Outline outline = buildOutline(text, hints, lexicon());
    QCOMPARE(outline.blocks.size(), size_t{3});
    QCOMPARE(outline.blocks[0].range.of(text).toString(), QStringLiteral("地区\n\n受理"));
    QCOMPARE(outline.blocks[1].range.of(text).toString(), QStringLiteral("甲县\n\n12"));
    QCOMPARE(outline.blocks[1].kind, BlockKind::TableRow);
    QCOMPARE(outline.blocks[2].kind, BlockKind::Paragraph);
}

void TestOutlineBuilder::noSentenceIsEndless() {
    const QString items = QStringLiteral("受理3件、审结2件，").repeated(3000);
    const QString bare = QString(30000, QChar(u'法'));
    for (const QString& text : {items, bare}) {
        qint32 end = 0;
        for (const Sentence& sentence : buildOutline(text, {}, lexicon()).sentences) {
            QCOMPARE(sentence.range.start, end);
            QVERIFY(sentence.range.length() <= 2001);
            end = sentence.range.end;
        }
        QCOMPARE(end, qint32(text.size()));
    }
}

QTEST_APPLESS_MAIN(TestOutlineBuilder)
#include "tst_outline_builder.moc"
