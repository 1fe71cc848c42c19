// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_check.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using bijian::Document;
using bijian::ErrorCode;
using bijian::Monitor;
using bijian::readDocument;
using bijian::Result;
using bijian::test::faultOf;

namespace {

// A page with everything in it that the reader treats in a way of its own.
QByteArray page() {
    return QStringLiteral(
               "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>某县2023年法治政府建设年度报告</title>"
               "<script>var n = '<p>99</p>';</script><style>p{}</style></head><body><!-- 菜单 -->"
               "<ul class=\"nav\"><li><a href=\"/\">首页</a><li><a href='x'>公告12条</a></ul>"
               "<div id=zoom><h1>某县2023年法治政府建设年度报告</h1><p>2023年，全县办理行政处罚案件312件，"
               "同比下降4.2%，<b>无一件</b>被撤销&nbsp;&middot;群众满意度稳步提高。</p><table border=1>"
               "<tr><td rowspan=2>复议<td>受理<td colspan=2>12</tr><tr><td>审结<td>11<td></table>"
               "<p style=\"display:none\">88件</p><textarea>意见</textarea><select><option>大</select></div>"
               "<footer>备案号：00000000</footer></body></html>")
        .toUtf8();
}

Result<Document> readNamed(const QByteArray& bytes, const char* name) {
    Monitor monitor;
    return readDocument(bytes, QString::fromLatin1(name), monitor);
}

} // namespace

class TestHostileFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesTruncation();
    void survivesFlippedBits_data();
    void survivesFlippedBits();
    void refusesMarkupBombs_data();
    void refusesMarkupBombs();
    void readsOddMarkup_data();
    void readsOddMarkup();
    void refusesTooMuchText();
};

void TestHostileFiles::survivesTruncation() {
    const QByteArray whole = page();
    for (qsizetype length = 1; length < whole.size(); ++length) {
        for (const char* name : {"a.html", "a.txt"}) {
            const auto document = readNamed(whole.first(length), name);
            if (document)
                QVERIFY2(faultOf(*document).isEmpty(), qPrintable(faultOf(*document)));
            else
                QVERIFY(document.error().code == ErrorCode::NoText || document.error().code == ErrorCode::FileEmpty);
        }
    }
}

void TestHostileFiles::survivesFlippedBits_data() {
    QTest::addColumn<int>("flips");
    for (const int flips : {1, 10, 100, 600})
        QTest::addRow("%d flips", flips) << flips;
}

void TestHostileFiles::survivesFlippedBits() {
    QFETCH(int, flips);
    int opened = 0;
    constexpr quint32 kRounds = 300;
    for (quint32 seed = 1; seed <= kRounds; ++seed) {
        QRandomGenerator generator(seed);
        QByteArray bytes = page();
        for (int i = 0; i < flips; ++i) {
            const qsizetype at = generator.bounded(static_cast<qint32>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << generator.bounded(8)));
        }
        const auto document = readNamed(bytes, "a.html");
        if (!document)
            continue;
        QVERIFY2(faultOf(*document).isEmpty(), qPrintable(faultOf(*document)));
        ++opened;
        // One flipped bit may cost a paragraph's tag, not the paragraph.
        if (flips == 1)
            QVERIFY2(document->text.contains(QStringLiteral("行政处罚")) ||
                         document->text.contains(QStringLiteral("全县办理")),
                     qPrintable(document->text));
    }
    if (flips == 1)
        QCOMPARE(opened, static_cast<int>(kRounds));
}

void TestHostileFiles::refusesMarkupBombs_data() {
    QTest::addColumn<QByteArray>("body");
    const auto times = [](const char* part, qsizetype count) { return QByteArray(part).repeated(count); };
    QTest::newRow("10,000 nested blocks") << times("<div>", 10'000) + 'x';
    QTest::newRow("10,000 nested tables") << times("<table><tr><td>", 10'000) + 'x';
    QTest::newRow("30,000 attributes") << "<p" + times(" a=b", 30'000) + ">x";
    QTest::newRow("a million attributes") << "<p" + times(" a", 1'000'000) + ">x";
    QTest::newRow("two million tags") << times("<i></i>", 1'000'001) + 'x';
    QTest::newRow("a grid of 100 million cells") << "<table><tr>" + times("<td colspan=1000>x", 100'000);
}

void TestHostileFiles::refusesMarkupBombs() {
    QFETCH(QByteArray, body);
    QElapsedTimer timer;
    timer.start();
    const auto document = readNamed("<html><body>" + body, "a.html");
    QVERIFY(!document.has_value());
    QVERIFY(document.error().code == ErrorCode::MarkupTooComplex);
    QCOMPARE(document.error().arguments.size(), 2);
    // Hundreds of times what it takes; work that grows with the square of the input takes minutes.
    QVERIFY(timer.elapsed() < 20'000);
}

void TestHostileFiles::readsOddMarkup_data() {
    QTest::addColumn<QByteArray>("body");
    const auto times = [](const char* part, qsizetype count) { return QByteArray(part).repeated(count); };
    QTest::newRow("comments without end") << times("<!-- <p>x", 20'000);
    QTest::newRow("scripts without end") << times("<script> <p>x", 20'000);
    QTest::newRow("tags without end") << "<p>x</p>" + times("<p ", 200);
    QTest::newRow("values without end") << "<p>x</p>" + times("<p a=\"", 101) + "</p>";
    QTest::newRow("declarations without end") << "<p>x</p>" + times("<!x ", 100'000);
    QTest::newRow("end tags only") << times("</b></p></table></x>", 50'000) + 'x';
    QTest::newRow("brackets only") << times("<", 500'000) + " x";
    QTest::newRow("misnested formatting") << times("<b><p>x</b></p>", 20'000);
    QTest::newRow("formatting piled up") << times("<a><b><i><font>", 10'000) + 'x';
    QTest::newRow("links in links") << times("<a href=x>x<p>", 10'000);
    QTest::newRow("forms in tables") << times("<table><form><tr><form><td>x</table>", 5'000);
    QTest::newRow("entities") << times("&#9999999999;&bogus;&#x;&", 50'000) + 'x';
    QTest::newRow("frames") << QByteArray("<frameset><frame src=file:///etc/passwd></frameset><body>x");
    QTest::newRow("foreign elements") << times("<math><mi>x<annotation-xml><svg><p>x</svg></math>", 2'000);
    QTest::newRow("control characters") << QByteArray("<p>x\x01\x02\x1B</p>") + QByteArray(200, 'y');
}

void TestHostileFiles::readsOddMarkup() {
    QFETCH(QByteArray, body);
    QElapsedTimer timer;
    timer.start();
    const auto document = readNamed("<html><body>" + body, "a.html");
    QVERIFY(timer.elapsed() < 20'000);
    if (!document)
        QFAIL(qPrintable(QStringLiteral("refused: %1").arg(document.error().arguments.join(u' '))));
    QVERIFY(document->text.contains(u'x'));
    QCOMPARE(faultOf(*document), QString());
}

void TestHostileFiles::refusesTooMuchText() {
    const auto document = readNamed("<html><body><p>" + QByteArray(bijian::kMaximumFileSize / 3, 'x'), "a.html");
    QVERIFY(!document.has_value());
    QVERIFY(document.error().code == ErrorCode::TextTooLong);
}

QTEST_APPLESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
