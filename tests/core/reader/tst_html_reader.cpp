// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_lines.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QStringEncoder>
#include <QTest>

using bijian::Document;
using bijian::Monitor;
using bijian::readDocument;
using bijian::Result;
using bijian::test::documentLines;
using bijian::test::issueLines;

namespace {

Result<Document> readPage(const QByteArray& bytes) {
    Monitor monitor;
    return readDocument(bytes, QStringLiteral("page.html"), monitor);
}

Result<Document> readBody(const QByteArray& body) {
    return readPage("<html><head><meta charset=utf-8></head><body>" + body + "</body></html>");
}

} // namespace

class TestHtmlReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsLines_data();
    void setsLines();
    void setsTables_data();
    void setsTables();
    void leavesHiddenOut_data();
    void leavesHiddenOut();
    void decodes_data();
    void decodes();
    void reportsDamage_data();
    void reportsDamage();
    void limitsGrid();
};

void TestHtmlReader::setsLines_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, const char* body, const QStringList& lines) {
        QTest::newRow(name) << QByteArray(body) << lines;
    };
    row("paragraphs", "<p>一</p><p>二</p>三<div>四<div>五</div>六</div>",
        {QStringLiteral("|一"), QStringLiteral("|二"), QStringLiteral("|三"), QStringLiteral("|四"),
         QStringLiteral("|五"), QStringLiteral("|六")});
    row("paragraphs without end", "<p>一<p>二<ul><li>三<li>四</ul>",
        {QStringLiteral("|一"), QStringLiteral("|二"), QStringLiteral("|三"), QStringLiteral("|四")});
    row("breaks", "一<br>二<BR/>三<hr>四<br><br>五",
        {QStringLiteral("|一"), QStringLiteral("|二"), QStringLiteral("|三"), QStringLiteral("|四"),
         QStringLiteral("|五")});
    row("inline elements", "<p>受<b>理<span>12</span></b>件<font color=red>，</font>办<em>结</em></p>",
        {QStringLiteral("|受理12件，办结")});
    row("white space", "<p>\n  a \t b\n c  </p>", {QStringLiteral("|a b c")});
    row("line end in Chinese", "<p>受理案\n  件12\n件，\n“全”\n办结</p>", {QStringLiteral("|受理案件12 件，“全”办结")});
    row("blanks at the ends", "<p>　　受理　12件&nbsp;</p><p>&nbsp;　</p>", {QStringLiteral("|受理　12件")});
    row("no-break blanks inside", "<p>a&nbsp;&nbsp;b</p>", {QStringLiteral("|a\u00A0\u00A0b")});
    row("entities", "<p>&lt;12&gt;&amp;&#31532;&#x4E00;&middot;&hellip;</p>", {QStringLiteral("|<12>&第一·…")});
    row("preformatted", "<pre>a  b\n c\td</pre>", {QStringLiteral("|a  b"), QStringLiteral("|c d")});
    row("headings", "<h1>总</h1><h2>分</h2><h3>细<br>目</h3><h1>又</h1>",
        {QStringLiteral("T|总"), QStringLiteral("H2|分"), QStringLiteral("H3|细"), QStringLiteral("H3|目"),
         QStringLiteral("H1|又")});
    row("letters with a size in a box without",
        "<div style='font-size:0'><p style='font-size:16px'>受理<b>12</b>件</p></div>", {QStringLiteral("|受理12件")});
    row("white letters on a colour", "<div style='background:#005;color:#fff'>一<p style='color:white'>二</p></div>",
        {QStringLiteral("|一"), QStringLiteral("|二")});
    row("letters of a colour in white ones", "<div style='color:#fff'><p style='color:#333'>一</p></div>",
        {QStringLiteral("|一")});
    row("misnested", "<b><p>一</b>二</p><i>三</i></div>四", {QStringLiteral("|一二"), QStringLiteral("|三四")});
}

void TestHtmlReader::setsLines() {
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    const auto document = readBody(body);
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document), lines);
    COMPARE_LINES(issueLines(document->issues), QStringList());
}

void TestHtmlReader::setsTables_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, const QByteArray& body, const QStringList& lines) {
        QTest::newRow(name) << body << lines;
    };
    row("rows", "<table><tr><th>事项</th><th>件数</th></tr><tr><td>受理</td><td>12</td></tr></table>",
        {QStringLiteral("R|事项→件数"), QStringLiteral("R|受理→12")});
    row("without end tags", "<table><tr><td>受理<td>12<tr><td>审结<td>11</table>",
        {QStringLiteral("R|受理→12"), QStringLiteral("R|审结→11")});
    row("caption and groups",
        "<table><caption>表一</caption><thead><tr><td>a<td>b</thead><tbody><tr><td>1<td>2</tbody></table>",
        {QStringLiteral("|表一"), QStringLiteral("R|a→b"), QStringLiteral("R|1→2")});
    row("blocks in cells",
        "<table><tr><td><p>受理</p>\n<p>案件</p></td><td>12<br>件</td><td> <b>5</b> </td></tr></table>",
        {QStringLiteral("R|受理案件→12 件→5")});
    row("empty cells", "<table><tr><td></td><td>2022年</td><td></td><td>2023年</td><td></td></tr></table>",
        {QStringLiteral("R|→2022年→→2023年")});
    row("spans over columns",
        "<table><tr><td>年</td><td colspan=2>复议</td><td>诉讼</td></tr>"
        "<tr><td>2023</td><td>1</td><td>2</td><td>3</td></tr></table>",
        {QStringLiteral("R|年→复议→→诉讼"), QStringLiteral("R|2023→1→2→3")});
    row("spans over rows",
        "<table><tr><td rowspan=3>甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>"
        "<tr><td>乙</td><td>4</td></tr></table>",
        {QStringLiteral("R|甲→1"), QStringLiteral("R|→2"), QStringLiteral("R|→3"), QStringLiteral("R|乙→4")});
    row("spans over both",
        "<table><tr><td>a</td><td rowspan=2 colspan=2>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>",
        {QStringLiteral("R|a→b→→c"), QStringLiteral("R|d→→→e")});
    row("absurd spans", "<table><tr><td colspan=99999>a</td><td rowspan=-1 colspan=x>b</td></tr></table>",
        {QStringLiteral("R|a") + QStringLiteral("→").repeated(1000) + QStringLiteral("b")});
    row("one column", "<table><tr><td>一</td></tr><tr><td>二</td></tr></table>",
        {QStringLiteral("|一"), QStringLiteral("|二")});
    row("text between rows comes first", "<table><tr><td>a<td>b</tr>散<tr><td>c<td>d</table>",
        {QStringLiteral("|散"), QStringLiteral("R|a→b"), QStringLiteral("R|c→d")});
    const QByteArray prose = QStringLiteral("全年办理各类行政执法案件，").repeated(20).toUtf8();
    row("layout with prose", "<table><tr><td>目录</td><td><p>首段</p><p>" + prose + "</p></td></tr></table>",
        {QStringLiteral("F|目录"), QStringLiteral("|首段"), u'|' + QString::fromUtf8(prose)});
    row("table in a table", "<table><tr><td>左</td><td>上<table><tr><td>a<td>b</table>下</td></tr></table>",
        {QStringLiteral("|左"), QStringLiteral("|上"), QStringLiteral("R|a→b"), QStringLiteral("|下")});
}

void TestHtmlReader::setsTables() {
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    const auto document = readBody(body);
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document), lines);
}

void TestHtmlReader::leavesHiddenOut_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qsizetype>("hidden");
    const auto row = [](const char* name, const char* body, qsizetype hidden) {
        QTest::newRow(name) << QByteArray(body) << hidden;
    };
    row("nothing", "", 0);
    row("display", "<p style='display:none'>99件</p>", 3);
    row("display in capitals", "<p STYLE='Display : NONE !important'>99件</p>", 3);
    row("visibility", "<span style=\"visibility:hidden\">99</span>", 2);
    row("attribute", "<div hidden><p>9</p><p>8</p></div>", 2);
    row("font size", "<span style='font-size:0'>99</span><span style='font-size:0px'>99</span>", 4);
    row("font size of a part of the text", "<p style='font-size:0'>99<b style='font-size:9pt'></b></p>", 2);
    row("opacity", "<span style='opacity:0.0'>99</span>", 2);
    row("off the page", "<div style='text-indent:-9999px'>99</div>", 2);
    row("clipped", "<div style='height:0;overflow:hidden'>99</div>", 2);
    row("white", "<span style='color:#FFF'>99</span><font color=white>99</font>", 4);
    row("noscript", "<noscript>启用脚本</noscript>", 4);
    row("no text of the page", "<script>99</script><style>99</style><template>99</template><!-- 99 -->", 0);
}

void TestHtmlReader::leavesHiddenOut() {
    QFETCH(QByteArray, body);
    QFETCH(qsizetype, hidden);
    const auto document = readBody("<p>受理12件，审结11件。</p>" + body + "<p>完。</p>");
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document),
                  (QStringList{QStringLiteral("|受理12件，审结11件。"), QStringLiteral("|完。")}));
    COMPARE_LINES(issueLines(document->issues),
                  hidden ? QStringList{QStringLiteral("note HiddenText %1").arg(hidden)} : QStringList());
}

void TestHtmlReader::decodes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QStringList>("issues");
    const auto encoded = [](const char* encoding, const QString& head) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
        return QByteArray(
            encoder.encode(QStringLiteral("<html><head>") + head +
                           QStringLiteral("</head><body><p>受理买买提·阿布都拉等人的复议申请</p></body></html>")));
    };
    const QString gb = QStringLiteral("GB18030");
    const QStringList none;
    QTest::newRow("http-equiv gb2312")
        << encoded("GB18030",
                   QStringLiteral("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">"))
        << gb << none;
    QTest::newRow("charset gbk") << encoded("GB18030", QStringLiteral("<META CHARSET='GBK'/>")) << gb << none;
    QTest::newRow("not declared") << encoded("GB18030", QString()) << gb
                                  << QStringList{QStringLiteral("note EncodingGuessed GB18030")};
    QTest::newRow("declares utf-8, is GBK") << encoded("GB18030", QStringLiteral("<meta charset=utf-8>")) << gb
                                            << QStringList{QStringLiteral("note EncodingMislabelled utf-8 GB18030")};
    QTest::newRow("declares gb2312, is UTF-8")
        << encoded("UTF-8", QStringLiteral("<meta charset=gb2312>")) << QStringLiteral("UTF-8")
        << QStringList{QStringLiteral("note EncodingMislabelled gb2312 UTF-8")};
    QTest::newRow("UTF-16 with mark") << QByteArray("\xFF\xFE") + encoded("UTF-16LE", QString())
                                      << QStringLiteral("UTF-16LE") << none;
}

void TestHtmlReader::decodes() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QStringList, issues);
    const auto document = readPage(bytes);
    QVERIFY(document.has_value());
    QCOMPARE(document->encoding, encoding);
    COMPARE_LINES(documentLines(*document), QStringList{QStringLiteral("|受理买买提·阿布都拉等人的复议申请")});
    COMPARE_LINES(issueLines(document->issues), issues);
}

void TestHtmlReader::reportsDamage_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char* name, const QByteArray& body, const QStringList& lines, const QStringList& issues) {
        QTest::newRow(name) << body << lines << issues;
    };
    const QStringList both = {QStringLiteral("|前"), QStringLiteral("|后")};
    row("script without end", "<p>前</p><script>var n = 99;<p>后</p>", both,
        {QStringLiteral("doubtful MarkupDamaged script")});
    row("comment without end", "<p>前</p><!-- 99 <p>后</p>", both, {QStringLiteral("doubtful MarkupDamaged comment")});
    row("undecodable bytes", "<p>前</p><p>后\xFF</p>", {QStringLiteral("|前"), QStringLiteral("|后\uFFFD")},
        {QStringLiteral("note EncodingGuessed UTF-8"), QStringLiteral("lost UndecodableBytes 1 at 3-4")});
    row("undecodable bytes in an address", "<p>前</p><p><img src='\xFF'>后</p>", both,
        {QStringLiteral("note EncodingGuessed UTF-8")});
    row("reading aids", "<p>前</p><p><ruby>后<rt>hou</rt></ruby></p>", both, {QStringLiteral("note HiddenText 3")});
    row("NUL", QByteArray("<p>前</p><p>\0后</p>", 21), both, {QStringLiteral("doubtful NulCharacters 1")});
    row("format characters as themselves and as entities", "<p>前\xE2\x80\x8B</p><p>&#8203;&shy;后</p>", both,
        {QStringLiteral("note HiddenCharacters 3")});
    row("override as an entity", "<p>前</p><p>&#x202E;后</p>", both, {QStringLiteral("doubtful HiddenCharacters 1")});
    row("entities of no character", "<p>前</p><p>后&#xD800;&#0;</p>",
        {QStringLiteral("|前"), QStringLiteral("|后\uFFFD\uFFFD")}, {QStringLiteral("lost UndecodableBytes 2 at 3-4")});
}

void TestHtmlReader::reportsDamage() {
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    QFETCH(QStringList, issues);
    const auto document = readPage("<html><body>" + body);
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document), lines);
    COMPARE_LINES(issueLines(document->issues), issues);
}

void TestHtmlReader::limitsGrid() {
    const QByteArray row = "<tr>" + QByteArray("<td colspan=1000 rowspan=65534>1</td>").repeated(100) + "</tr>";
    const auto document = readBody("<table>" + row.repeated(100) + "</table>");
    QVERIFY(!document.has_value());
    QVERIFY(document.error().code == bijian::ErrorCode::MarkupTooComplex);
    QCOMPARE(document.error().arguments.value(0), QStringLiteral("grid"));
}

QTEST_APPLESS_MAIN(TestHtmlReader)
#include "tst_html_reader.moc"
