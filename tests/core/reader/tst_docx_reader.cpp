// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_check.h"
#include "tests/core/reader/document_lines.h"
#include "tests/core/reader/package_builder.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QTest>

using bijian::Document;
using bijian::ErrorCode;
using bijian::Monitor;
using bijian::readDocument;
using bijian::Result;
using bijian::test::docxOf;
using bijian::test::packageOf;

namespace {

Result<Document> readDocx(const QByteArray& bytes) {
    Monitor monitor;
    return readDocument(bytes, QStringLiteral("a.docx"), monitor);
}

QByteArray p(const QByteArray& runs) {
    return "<w:p>" + runs + "</w:p>";
}

QByteArray r(const QByteArray& text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

QByteArray cell(const QByteArray& text, const QByteArray& properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
}

QByteArray row(const QByteArray& cells) {
    return "<w:tr>" + cells + "</w:tr>";
}

QByteArray table(const QByteArray& rows) {
    return "<w:tbl>" + rows + "</w:tbl>";
}

QByteArray listed(int list, int level, const QByteArray& text) {
    return p("<w:pPr><w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" +
             QByteArray::number(list) + "\"/></w:numPr></w:pPr>" + r(text));
}

QByteArray level(int number, const QByteArray& format, const QByteArray& words, const QByteArray& more = {}) {
    return "<w:lvl w:ilvl=\"" + QByteArray::number(number) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
           "\"/><w:lvlText w:val=\"" + words + "\"/>" + more + "</w:lvl>";
}

QByteArray list(int number, const QByteArray& levels) {
    const QByteArray id = QByteArray::number(number);
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum><w:num w:numId=\"" + id +
           "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>";
}

} // namespace

class TestDocxReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsLines_data();
    void setsLines();
    void setsNumbers_data();
    void setsNumbers();
    void reports_data();
    void reports();
    void setsPartsApart();
    void refuses_data();
    void refuses();
};

void TestDocxReader::setsLines_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    const auto add = [](const char* name, const QByteArray& body, const QStringList& lines) {
        QTest::newRow(name) << body << lines;
    };
    add("runs of a paragraph", p(r("受理行政复议") + r("12件")) + p(r("审结11件")),
        {QStringLiteral("|受理行政复议12件"), QStringLiteral("|审结11件")});
    add("blank paragraphs", p({}) + p(r(" ")) + p(r("一")), {QStringLiteral("|一")});
    add("breaks and tabs", p("<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r>"),
        {QStringLiteral("|一"), QStringLiteral("|二 三")});
    add("no-break hyphen", p("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>1类</w:t></w:r>"), {QStringLiteral("|A-1类")});
    add("insertion", p(r("受理") + "<w:ins>" + r("30件") + "</w:ins>"), {QStringLiteral("|受理30件")});
    add("deletion", p(r("受理") + "<w:del><w:r><w:delText>99件</w:delText></w:r></w:del>" + r("12件")),
        {QStringLiteral("|受理12件")});
    add("deletion with text that says it is none", p("<w:del>" + r("99件") + "</w:del>" + r("12件")),
        {QStringLiteral("|12件")});
    add("moved away", p("<w:moveFrom>" + r("99件") + "</w:moveFrom><w:moveTo>" + r("12件") + "</w:moveTo>"),
        {QStringLiteral("|12件")});
    add("end of a paragraph deleted",
        p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("受理")) + p(r("12件")) + p(r("审结")),
        {QStringLiteral("|受理12件"), QStringLiteral("|审结")});
    add("row deleted",
        table(row(cell("受理") + cell("12")) + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("旧") + cell("99") + "</w:tr>" +
              row(cell("审结") + cell("11"))),
        {QStringLiteral("R|受理→12"), QStringLiteral("R|审结→11")});
    add("hidden run", p(r("一") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r>" + r("二")),
        {QStringLiteral("|一二")});
    add("hidden no longer", p("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>12</w:t></w:r>"),
        {QStringLiteral("|12")});
    add("hidden by the style of the run",
        p("<w:r><w:rPr><w:rStyle w:val=\"Unseen\"/></w:rPr><w:t>99</w:t></w:r>") + p(r("一")), {QStringLiteral("|一")});
    add("what was formatted otherwise before a change",
        p("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>12</w:t></w:r>"),
        {QStringLiteral("|12")});
    add("field",
        p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE 99 </w:instrText></w:r>"
          "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
          r("3") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("页")),
        {QStringLiteral("|3页")});
    add("field without result",
        p("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>X</w:instrText>"
          "<w:fldChar w:fldCharType=\"end\"/></w:r>" +
          r("一")),
        {QStringLiteral("|一")});
    add("simple field", p("<w:fldSimple w:instr=\"DATE\">" + r("2024年1月") + "</w:fldSimple>"),
        {QStringLiteral("|2024年1月")});
    add("headings by outline and by style",
        p("<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + r("乙")) +
            p("<w:pPr><w:pStyle w:val=\"1\"/></w:pPr>" + r("甲")) +
            p("<w:pPr><w:pStyle w:val=\"T\"/></w:pPr>" + r("题")) +
            p("<w:pPr><w:pStyle w:val=\"C\"/></w:pPr>" + r("目录行 3")) +
            p("<w:pPr><w:pStyle w:val=\"Own\"/></w:pPr>" + r("丙")),
        {QStringLiteral("H2|乙"), QStringLiteral("H1|甲"), QStringLiteral("T|题"), QStringLiteral("F|目录行 3"),
         QStringLiteral("H1|丙")});
    add("table", table(row(cell("项目") + cell("件数")) + row(cell("受理") + cell("12"))),
        {QStringLiteral("R|项目→件数"), QStringLiteral("R|受理→12")});
    add("cells merged",
        table(row(cell("复议", "<w:gridSpan w:val=\"2\"/>") + cell("件")) +
              row(cell("收到") + cell("受理") + cell("12"))),
        {QStringLiteral("R|复议→→件"), QStringLiteral("R|收到→受理→12")});
    add("columns left free before a row",
        table(row(cell("甲") + cell("乙")) + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("12") +
              "</w:tr>"),
        {QStringLiteral("R|甲→乙"), QStringLiteral("R|→12")});
    add("table in a table",
        table(row("<w:tc>" + p(r("外")) + table(row(cell("甲") + cell("12"))) + p(r("尾")) + "</w:tc>")),
        {QStringLiteral("|外"), QStringLiteral("R|甲→12"), QStringLiteral("|尾")});
    add("table with prose", table(row(cell("一、") + cell(QByteArray("全面履行职能。").repeated(40)))),
        {QStringLiteral("|一、"), u'|' + QStringLiteral("全面履行职能。").repeated(40)});
    add("text box",
        p(r("前") + "<w:r><w:pict><w:txbxContent>" + p(r("框内")) + "</w:txbxContent></w:pict></w:r>" + r("后")),
        {QStringLiteral("|前后"), QStringLiteral("|框内")});
    add("two ways of drawing the same box",
        p("<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p(r("框")) +
          "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p(r("框")) +
          "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"),
        {QStringLiteral("|框")});
    add("content control",
        "<w:sdt><w:sdtPr><w:alias w:val=\"99\"/></w:sdtPr><w:sdtContent>" + p(r("12件")) + "</w:sdtContent></w:sdt>",
        {QStringLiteral("|12件")});
    add("ruby", p("<w:r><w:ruby><w:rt>" + r("fǎ") + "</w:rt><w:rubyBase>" + r("法") + "</w:rubyBase></w:ruby></w:r>"),
        {QStringLiteral("|法")});
    add("symbol of a symbol font", p("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t>一</w:t></w:r>"),
        {QStringLiteral("|一")});
    add("entities", p(r("A&amp;B &lt;12&gt; &#20214;")), {QStringLiteral("|A&B <12> 件")});
}

void TestDocxReader::setsLines() {
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    const auto document = readDocx(docxOf(body, "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
                                                "<w:style w:styleId=\"Own\"><w:basedOn w:val=\"1\"/></w:style>"
                                                "<w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
                                                "<w:style w:styleId=\"C\"><w:name w:val=\"toc 1\"/></w:style>"
                                                "<w:style w:styleId=\"Unseen\"><w:rPr><w:vanish/></w:rPr></w:style>"));
    QVERIFY(document.has_value());
    QCOMPARE(bijian::test::faultOf(*document), QString());
    COMPARE_LINES(bijian::test::documentLines(*document), lines);
}

void TestDocxReader::setsNumbers_data() {
    QTest::addColumn<QByteArray>("numbering");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    const QByteArray chinese = list(1, level(0, "chineseCountingThousand", "%1、") +
                                           level(1, "chineseCountingThousand", "（%2）") + level(2, "decimal", "%3."));
    QTest::newRow("three levels") << chinese
                                  << listed(1, 0, "甲") + listed(1, 1, "乙") + listed(1, 1, "丙") + listed(1, 2, "丁") +
                                         listed(1, 0, "戊") + listed(1, 1, "己")
                                  << QStringList{QStringLiteral("|一、甲"),   QStringLiteral("|（一）乙"),
                                                 QStringLiteral("|（二）丙"), QStringLiteral("|1. 丁"),
                                                 QStringLiteral("|二、戊"),   QStringLiteral("|（一）己")};
    QTest::newRow("numbers of levels above")
        << list(1, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2"))
        << listed(1, 0, "甲") + listed(1, 1, "乙") + listed(1, 1, "丙")
        << QStringList{QStringLiteral("|1. 甲"), QStringLiteral("|1.1 乙"), QStringLiteral("|1.2 丙")};
    QTest::newRow("bullets") << list(1, level(0, "bullet", "•")) << listed(1, 0, "甲")
                             << QStringList{QStringLiteral("|甲")};
    QTest::newRow("no list") << chinese << listed(0, 0, "甲") + listed(7, 0, "乙")
                             << QStringList{QStringLiteral("|甲"), QStringLiteral("|乙")};
    QTest::newRow("a level that there is not") << chinese << listed(1, 99, "甲") + listed(1, -5, "乙")
                                               << QStringList{QStringLiteral("|甲"), QStringLiteral("|一、乙")};
}

void TestDocxReader::setsNumbers() {
    QFETCH(QByteArray, numbering);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    const auto document = readDocx(docxOf(body, {}, numbering));
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document), lines);
}

void TestDocxReader::reports_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("issues");
    QTest::newRow("nothing") << p(r("一")) << QStringList();
    QTest::newRow("deleted text") << p(r("一") + "<w:del>" + r("99件") + "</w:del>")
                                  << QStringList{QStringLiteral("note DeletedText 3")};
    QTest::newRow("hidden text") << p(r("一") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r>")
                                 << QStringList{QStringLiteral("note HiddenText 2")};
    QTest::newRow("a field that reaches out")
        << p(r("一") + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DDEAUTO c:\\x</w:instrText>"
                       "<w:fldChar w:fldCharType=\"end\"/></w:r>")
        << QStringList{QStringLiteral("note ActiveContent fields")};
    QTest::newRow("objects") << p(r("一") + "<w:r><w:object><o:OLEObject/></w:object></w:r>") +
                                    "<w:altChunk r:id=\"x\"/>"
                             << QStringList{QStringLiteral("note ActiveContent objects")};
    QTest::newRow("invisible characters") << p(r("受理1\xE2\x80\x8B"
                                                 "2件"))
                                          << QStringList{QStringLiteral("note HiddenCharacters 1")};
    QTest::newRow("markup that breaks off")
        << p(r("一")) + "<w:p><w:r><w:t>二</w:p>" << QStringList{QStringLiteral("lost FileDamaged word/document.xml")};
}

void TestDocxReader::reports() {
    QFETCH(QByteArray, body);
    QFETCH(QStringList, issues);
    const auto document = readDocx(docxOf(body));
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::issueLines(document->issues), issues);
}

void TestDocxReader::setsPartsApart() {
    const auto relation = [](const char* id, const char* type) -> QByteArray {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"x/" + type + "\" Target=\"" + id + ".xml\"/>";
    };
    const auto document = readDocx(packageOf(
        {{"word/document.xml", "<w:document><w:body>" + p(r("情况")) + "</w:body></w:document>"},
         {"word/h.xml", "<w:hdr>" + p(r("页眉")) + "</w:hdr>"},
         {"word/n.xml", "<w:footnotes><w:footnote>" + p(r("脚注12件")) + "</w:footnote></w:footnotes>"},
         {"word/vbaProject.bin", "x"},
         {"word/_rels/document.xml.rels",
          "<Relationships>" + relation("h", "header") + relation("n", "footnotes") + relation("gone", "footer") +
              "<Relationship Id=\"v\" Type=\"x/vbaProject\" Target=\"vbaProject.bin\"/>"
              "<Relationship Id=\"t\" Type=\"x/attachedTemplate\" TargetMode=\"External\" Target=\"file:///x\"/>"
              "</Relationships>"}}));
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document),
                  (QStringList{QStringLiteral("|情况"), QStringLiteral("|脚注12件"), QStringLiteral("F|页眉")}));
    COMPARE_LINES(bijian::test::issueLines(document->issues),
                  (QStringList{QStringLiteral("lost FileDamaged word/gone.xml"),
                               QStringLiteral("note ActiveContent links, macros")}));
}

void TestDocxReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("no words") << docxOf(p({})) << static_cast<int>(ErrorCode::NoText);
    QTest::newRow("no body") << packageOf({{"word/styles.xml", "<x/>"}}) << static_cast<int>(ErrorCode::FileDamaged);
    QTest::newRow("document type") << packageOf({{"word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"}})
                                   << static_cast<int>(ErrorCode::PackageUnsafe);
    QTest::newRow("nested too deep") << docxOf(QByteArray("<w:sdt>").repeated(300) + p(r("一")))
                                     << static_cast<int>(ErrorCode::PackageTooLarge);
}

void TestDocxReader::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto document = readDocx(bytes);
    QVERIFY(!document.has_value());
    QCOMPARE(static_cast<int>(document.error().code), code);
}

QTEST_APPLESS_MAIN(TestDocxReader)
#include "tst_docx_reader.moc"
