// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/compare_lines.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bijian;

namespace {

constexpr int kPatience = 60'000; // milliseconds

struct Ended {
    int status = -1;
    QString out;
    QString said;
};

Ended run(const QStringList& arguments, const QString& language = QStringLiteral("C.UTF-8")) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), language);
    environment.remove(QStringLiteral("LANGUAGE"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BIJIAN_CLI), arguments);
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

} // namespace

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesItsCommands();
    void explainsANumber();
    void explainsInChinese();
    void saysWhyItCannotExplain_data();
    void saysWhyItCannotExplain();
    void suggestsAFileToReadBy();
    void saysWhyItCannotSuggest_data();
    void saysWhyItCannotSuggest();
    void writesTheLayout();
    void readsByAnEncoding();

private:
    QString write(const QString& name, const QString& text) const;

    QTemporaryDir m_folder;
    QString m_text;
    QString m_first;
};

QString TestCommands::write(const QString& name, const QString& text) const {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {};
    return file.fileName();
}

void TestCommands::initTestCase() {
    m_text = QStringLiteral("青禾县2023年法治政府建设年度报告\n"
                            "一、依法办理行政复议案件\n"
                            "全年受理行政复议申请45件，建成法治书屋36个。\n");
    m_first = write(QStringLiteral("a.txt"), m_text);
    QVERIFY(!m_first.isEmpty());
    QVERIFY(!write(QStringLiteral("b.txt"), QStringLiteral("云溪市2023年法治政府建设年度报告\n"
                                                           "一、加强法治宣传\n"
                                                           "新建法治书屋12个。\n"))
                 .isEmpty());
}

void TestCommands::namesItsCommands() {
    const Ended help = run({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    for (const QString& name : {QStringLiteral("\n  explain "), QStringLiteral("\n  suggest ")})
        QVERIFY2(help.out.contains(name), qPrintable(help.out));
    QVERIFY(run({QStringLiteral("explain"), QStringLiteral("--help")}).out.contains(u"--at START"));
    QVERIFY(run({QStringLiteral("suggest"), QStringLiteral("--help")}).out.contains(u"--min-reports N"));
}

void TestCommands::explainsANumber() {
    const auto at = m_text.indexOf(QStringLiteral("45件"));
    // Any place inside the number will do.
    for (const qsizetype place : {at, at + 2}) {
        const Ended ended = run({QStringLiteral("explain"), m_first, QStringLiteral("--at"), QString::number(place)});
        QCOMPARE(ended.status, 0);
        COMPARE_LINES(ended.out.split(u'\n').first(1),
                      QStringList(QStringLiteral("“45件” at %1 to %2: a count, 45 件").arg(at).arg(at + 3)));
        QVERIFY2(ended.out.contains(u"Read as Reconsideration"), qPrintable(ended.out));
        QVERIFY2(ended.out.contains(u"Confidence: 0."), qPrintable(ended.out));
    }
    const Ended open = run({QStringLiteral("explain"), m_first, QStringLiteral("--at"),
                            QString::number(m_text.indexOf(QStringLiteral("36个")))});
    QCOMPARE(open.status, 0);
    QVERIFY2(open.out.contains(u"no indicator of the codebook fits"), qPrintable(open.out));
}

void TestCommands::explainsInChinese() {
    const QStringList arguments{QStringLiteral("explain"), m_first, QStringLiteral("--at"), QStringLiteral("3")};
    const QStringList chinese(QStringLiteral("未采用：它说明文中所述的时期，不计量任何事物。"));
    const QStringList english(QStringLiteral("Not read: it says of which time the text speaks, so it counts nothing."));
    const QString inChinese = QStringLiteral("zh_CN.UTF-8");
    const Ended ended = run(arguments, inChinese);
    QCOMPARE(ended.status, 0);
    COMPARE_LINES(ended.out.split(u'\n').sliced(3, 1), chinese);
    // All of it in the language asked for, whatever that of the program.
    COMPARE_LINES(run(arguments + QStringList{QStringLiteral("--language"), QStringLiteral("zh")}).out.split(u'\n'),
                  ended.out.split(u'\n'));
    COMPARE_LINES(run(arguments + QStringList{QStringLiteral("--language"), QStringLiteral("en")}, inChinese)
                      .out.split(u'\n')
                      .sliced(3, 1),
                  english);
}

void TestCommands::saysWhyItCannotExplain_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    const QString at = QStringLiteral("--at");
    QTest::newRow("no place") << QStringList{m_first} << 2 << QStringLiteral("the place of the number is missing");
    QTest::newRow("no file") << QStringList{at, QStringLiteral("3")} << 2 << QStringLiteral("no files are named");
    QTest::newRow("two files") << QStringList{m_first, m_first, at, QStringLiteral("3")} << 2
                               << QStringLiteral("too many files");
    QTest::newRow("not a place") << QStringList{m_first, at, QStringLiteral("x")} << 2
                                 << QStringLiteral("--at is a place in the text");
    QTest::newRow("before the text") << QStringList{m_first, QStringLiteral("--at=-1")} << 2
                                     << QStringLiteral("--at is a place in the text");
    QTest::newRow("behind the text") << QStringList{m_first, at, QStringLiteral("9999")} << 2
                                     << QStringLiteral("9999 lies behind the text, which is ");
    QTest::newRow("no number there") << QStringList{m_first, at, QStringLiteral("0")} << 1
                                     << QStringLiteral("there is no number at 0; the nearest is “2023年” at 3");
    QTest::newRow("no such file") << QStringList{m_folder.filePath(QStringLiteral("none.txt")), at, QStringLiteral("3")}
                                  << 1 << QStringLiteral("the file does not exist");
    QTest::newRow("no numbers") << QStringList{write(QStringLiteral("words.txt"), QStringLiteral("没有数字。\n")), at,
                                               QStringLiteral("0")}
                                << 1 << QStringLiteral("there is no number in the text");
}

void TestCommands::saysWhyItCannotExplain() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, said);
    const Ended ended = run(QStringList(QStringLiteral("explain")) + arguments);
    QCOMPARE(ended.status, status);
    QVERIFY2(ended.said.contains(said), qPrintable(ended.said));
    QVERIFY(ended.out.isEmpty());
}

void TestCommands::suggestsAFileToReadBy() {
    const QString book = m_folder.filePath(QStringLiteral("book.codebook"));
    const Ended ended =
        run({QStringLiteral("suggest"), m_folder.path(), QStringLiteral("--whole"), QStringLiteral("--out"), book});
    QCOMPARE(ended.status, 0);
    const Ended read = run({QStringLiteral("extract"), m_first, QStringLiteral("--codebook"), book});
    QCOMPARE(read.status, 0);
    QVERIFY2(read.out.contains(u"fazhishuwu"), qPrintable(read.out));
    const Ended alone = run({QStringLiteral("suggest"), m_folder.path()});
    QCOMPARE(alone.status, 0);
    QVERIFY2(alone.out.startsWith(QStringLiteral("bijian-codebook 1\n")), qPrintable(alone.out));
    QVERIFY2(alone.out.contains(u"# Reports: 2; numbers: 2, of which this rule reads 2\n#   a.txt: 建成法治书屋36个\n"),
             qPrintable(alone.out));
    const Ended chinese = run({QStringLiteral("suggest"), m_folder.path()}, QStringLiteral("zh_CN.UTF-8"));
    QVERIFY2(chinese.out.contains(u"# 报告 2 份；数字 2 个，其中此规则可读取 2 个\n"), qPrintable(chinese.out));
    const Ended none =
        run({QStringLiteral("suggest"), m_folder.path(), QStringLiteral("--min-reports"), QStringLiteral("3")});
    QCOMPARE(none.status, 0);
    QVERIFY2(none.said.contains(u"no quantity that the codebook lacks is stated by 3 reports"), qPrintable(none.said));
    QVERIFY(!none.out.contains(u"\nindicator "));
}

void TestCommands::saysWhyItCannotSuggest_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("no files") << QStringList() << 2 << QStringLiteral("no files are named");
    QTest::newRow("no number") << QStringList{m_first, QStringLiteral("--limit"), QStringLiteral("many")} << 2
                               << QStringLiteral("--limit is a number from 1 to 500");
    QTest::newRow("none") << QStringList{m_first, QStringLiteral("--min-reports"), QStringLiteral("0")} << 2
                          << QStringLiteral("--min-reports is a number from 1 to ");
    QTest::newRow("no such file") << QStringList{m_first, m_folder.filePath(QStringLiteral("none.txt"))} << 1
                                  << QStringLiteral("the file does not exist");
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("empty")));
    QTest::newRow("no reports") << QStringList{m_folder.filePath(QStringLiteral("empty"))} << 1
                                << QStringLiteral("there are no reports in");
    QTest::newRow("no codebook") << QStringList{m_first, QStringLiteral("--codebook"), m_first} << 2
                                 << QStringLiteral("the codebook has an error");
    QTest::newRow("no place to write") << QStringList{m_first, QStringLiteral("--out"),
                                                      m_folder.filePath(QStringLiteral("none/a.txt"))}
                                       << 1 << QStringLiteral("the file cannot be written");
}

void TestCommands::saysWhyItCannotSuggest() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, said);
    const Ended ended = run(QStringList(QStringLiteral("suggest")) + arguments);
    QCOMPARE(ended.status, status);
    QVERIFY2(ended.said.contains(said), qPrintable(ended.said));
}

void TestCommands::writesTheLayout() {
    const Ended ended = run({QStringLiteral("text"), m_first, QStringLiteral("--layout")});
    QCOMPARE(ended.status, 0);
    QStringList lines = ended.out.split(u'\n', Qt::SkipEmptyParts);
    for (QString& line : lines)
        line = line.section(u'\t', 1); // without the file
    COMPARE_LINES(
        lines,
        (QStringList{QStringLiteral("start\tend\tkind\tlevel\tpage\tleft\ttop\twidth\theight\ttext"),
                     QStringLiteral("0\t18\ttitle\t\t\t\t\t\t\t青禾县2023年法治政府建设年度报告"),
                     QStringLiteral("19\t31\theading\t1\t\t\t\t\t\t一、依法办理行政复议案件"),
                     QStringLiteral("32\t56\tparagraph\t\t\t\t\t\t\t全年受理行政复议申请45件，建成法治书屋36个。")}));
    QCOMPARE(run({QStringLiteral("text"), m_first, QStringLiteral("--format"), QStringLiteral("csv")}).status, 2);
}

void TestCommands::readsByAnEncoding() {
    const QString path = m_folder.filePath(QStringLiteral("c.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray::fromHex("c8abc4ea") + "45" + QByteArray::fromHex("bcfe")) > 0); // 全年45件
    file.close();
    const Ended choices = run({QStringLiteral("text"), path, QStringLiteral("--encodings")});
    QCOMPARE(choices.status, 0);
    QVERIFY2(choices.out.contains(u"GB18030\t0\t全年45件"), qPrintable(choices.out));
    const QString encoding = QStringLiteral("--encoding");
    QCOMPARE(run({QStringLiteral("text"), path, encoding, QStringLiteral("GB18030")}).out.trimmed(),
             QStringLiteral("全年45件"));
    QVERIFY(run({QStringLiteral("text"), path, encoding, QStringLiteral("Big5")}).out.trimmed() !=
            QStringLiteral("全年45件"));
    QCOMPARE(run({QStringLiteral("text"), path, encoding, QStringLiteral("none")}).status, 1);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
