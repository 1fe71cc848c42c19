// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_check.h"
#include "tests/core/reader/document_lines.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QTest>

using bijian::Document;
using bijian::ErrorCode;
using bijian::Monitor;
using bijian::readDocument;
using bijian::Result;
using namespace bijian::test;

namespace {

Result<Document> readRtf(const QByteArray& bytes) {
    Monitor monitor;
    return readDocument(bytes, QStringLiteral("a.rtf"), monitor);
}

// Characters beyond ASCII by their numbers, with one sign that stands for each.
QByteArray numbered(const QString& text) {
    QByteArray bytes;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            bytes += static_cast<char>(c.unicode());
        else
            bytes += "\\u" + QByteArray::number(static_cast<qint16>(c.unicode())) + "?";
    }
    return bytes;
}

QByteArray rtf(const QByteArray& body, const QByteArray& head = {}) {
    return "{\\rtf1\\ansi\\deff0" + head + "\n" + body + "}";
}

} // namespace

class TestRtfReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsLines_data();
    void setsLines();
    void decodes_data();
    void decodes();
    void reports_data();
    void reports();
    void readsDeepGroups();
    void refusesNoText();
};

void TestRtfReader::setsLines_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, const QString& body, const QStringList& lines) {
        QTest::newRow(name) << rtf(numbered(body)) << lines;
    };
    row("paragraphs", QStringLiteral("\\pard 受理12件。\\par\n\\par 审结11\r\n件。\\par"),
        {QStringLiteral("|受理12件。"), QStringLiteral("|审结11件。")});
    row("a last paragraph without a mark", QStringLiteral("受理12件"), {QStringLiteral("|受理12件")});
    row("a line end that is escaped", QStringLiteral("甲\\\n乙"), {QStringLiteral("|甲"), QStringLiteral("|乙")});
    row("lines, tabs and signs",
        QStringLiteral("甲\\line 乙\\tab 丙\\par a\\_b\\-c\\{1\\}\\\\\\ldblquote x\\rdblquote"),
        {QStringLiteral("|甲"), QStringLiteral("|乙 丙"), QStringLiteral("|a-bc{1}\\“x”")});
    row("groups of characters", QStringLiteral("{\\b 受{\\i 理}12}件"), {QStringLiteral("|受理12件")});
    row("what is not text",
        QStringLiteral("{\\info{\\title 99}{\\upr{\\author 9}{\\*\\ud{\\author 8}}}}{\\pict 0102}{\\*\\unknown 77}"
                       "{\\*\\bkmkstart a1}甲{\\nonshppict{\\pict 03}}{\\annotation 批}"),
        {QStringLiteral("|甲")});
    row("text that stands in it twice", QStringLiteral("{\\upr{12?}{\\*\\ud{12件}}}"), {QStringLiteral("|12件")});
    row("binary bytes", QStringLiteral("甲\\bin3 }{\\乙"), {QStringLiteral("|甲乙")});
    row("several replacements", QStringLiteral("{\\uc2\\u30002 ab12}{\\uc0\\u30002 34}"),
        {QStringLiteral("|甲12甲34")});
    row("fields",
        QStringLiteral("见{\\field{\\*\\fldinst HYPERLINK \"x9\" {\\field{\\*\\fldinst REF 8}{\\fldrslt 7}}}"
                       "{\\fldrslt 附件}}。"),
        {QStringLiteral("|见附件。")});
    row("deleted and hidden words", QStringLiteral("受理{\\deleted 99}{\\v 98}\\v 97\\v0 12件"),
        {QStringLiteral("|受理12件")});
    row("a deleted paragraph end", QStringLiteral("受理{\\deleted\\par}12件\\par"), {QStringLiteral("|受理12件")});
    row("numbers of lists",
        QStringLiteral(
            "{\\listtext\\pard\\plain 1.\\tab}甲\\par{\\pntext （一）\\tab}乙\\par{\\listtext\\u8226?\\tab}丙\\par"),
        {QStringLiteral("|1. 甲"), QStringLiteral("|（一）乙"), QStringLiteral("|丙")});
    row("headings",
        QStringLiteral("{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 heading 2;}{\\s3 Title;}"
                       "{\\s4 toc 1;}{\\*\\cs5 heading 1;}}"
                       "\\pard\\s3 年度报告\\par\\pard\\s4 一、概况 1\\par\\pard\\s1 一、概况\\par\\pard\\s2 受理\\par"
                       "\\pard\\outlinelevel2 审结\\par\\pard 情况\\par"),
        {QStringLiteral("T|年度报告"), QStringLiteral("F|一、概况 1"), QStringLiteral("H1|一、概况"),
         QStringLiteral("H2|受理"), QStringLiteral("H3|审结"), QStringLiteral("|情况")});
    row("headers and footers",
        QStringLiteral("{\\header\\pard 页眉12\\par}{\\footerr 第\\chpgn 页}\\pard 受理12件\\par"),
        {QStringLiteral("|受理12件"), QStringLiteral("F|页眉12"), QStringLiteral("F|第页")});
    row("notes and boxes",
        QStringLiteral(
            "受理12件{\\footnote\\pard 不含镇。\\par}，"
            "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 9}}{\\shptxt\\pard 框\\par}}{\\shprslt 框}}审结11件。\\par"),
        {QStringLiteral("|受理12件，审结11件。"), QStringLiteral("|不含镇。"), QStringLiteral("|框")});
    row("a table",
        QStringLiteral("表\\par\\trowd\\cellx1000\\cellx2000\\pard\\intbl 项目\\cell 件数\\cell\\row"
                       "\\trowd\\cellx1000\\cellx2000\\pard\\intbl 受理\\cell 12\\cell\\row\\pard 完\\par"),
        {QStringLiteral("|表"), QStringLiteral("R|项目→件数"), QStringLiteral("R|受理→12"), QStringLiteral("|完")});
    row("cells over columns, and empty ones",
        QStringLiteral("\\trowd\\trleft-10\\cellx1000\\cellx3000\\pard\\intbl\\cell 复议\\cell\\row"
                       "\\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl 年份\\cell 受理\\cell 审结\\cell\\row"
                       "\\pard\\intbl 2023\\cell\\cell 11\\cell\\row"),
        {QStringLiteral("R|→复议"), QStringLiteral("R|年份→受理→审结"), QStringLiteral("R|2023→→11")});
    row("a table within a table",
        QStringLiteral("\\trowd\\cellx9000\\pard\\intbl 前\\par\\pard\\intbl\\itap2 甲\\nestcell{\\nonesttables 9\\par}"
                       "1\\nestcell{\\*\\nesttableprops\\trowd\\cellx100\\cellx200\\nestrow}"
                       "\\pard\\intbl 后\\cell\\row\\pard 完\\par"),
        {QStringLiteral("|前"), QStringLiteral("R|甲→1"), QStringLiteral("|后"), QStringLiteral("|完")});
}

void TestRtfReader::setsLines() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    const auto document = readRtf(bytes);
    QVERIFY(document.has_value());
    QCOMPARE(document->format, QStringLiteral("rtf"));
    QCOMPARE(faultOf(*document), QString());
    COMPARE_LINES(documentLines(*document), lines);
}

void TestRtfReader::decodes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString words = QStringLiteral("复议12件");
    const QByteArray gbk = "\\'b8\\'b4\\'d2\\'e9"
                           "12\\'bc\\'fe";
    const QByteArray fonts = "{\\fonttbl{\\f0\\fnil\\fcharset0 A;}{\\f1\\fcharset134 B;}{\\f2\\fcharset2 C;}"
                             "{\\f3\\fcharset136 D;}}";
    QTest::newRow("the document's code page") << rtf(gbk, "\\ansicpg936") << words;
    QTest::newRow("the font's") << rtf("\\f1 " + gbk, "\\ansicpg1252" + fonts) << words;
    QTest::newRow("of the font behind a group")
        << rtf("{\\f1 " + gbk + "}\\'e9", "\\ansicpg1252" + fonts) << words + QStringLiteral("é");
    QTest::newRow("the default font's") << QByteArray("{\\rtf1\\ansi\\ansicpg1252\\deff1" + fonts + gbk + "}") << words;
    QTest::newRow("Big5") << rtf("\\f3 \\'b4\\'5f\\'c4\\'b3", fonts) << QStringLiteral("復議");
    QTest::newRow("nobody says") << rtf(gbk) << words;
    QTest::newRow("bytes as they are") << rtf("\xB8\xB4\xD2\xE9"
                                              "12\xBC\xFE",
                                              "\\ansicpg936")
                                       << words;
    QTest::newRow("half of it as a letter") << rtf("\\'81@x", "\\ansicpg936") << QStringLiteral("丂x");
    QTest::newRow("Western") << rtf("caf\\'e9 12", "\\ansicpg1252") << QStringLiteral("café 12");
    QTest::newRow("signs of symbol fonts") << rtf("{\\f2\\'b7}12\\u-3913?", fonts) << QStringLiteral("12");
    QTest::newRow("beyond the first plane") << rtf("\\u-10176?\\u-8896?12") << QStringLiteral("𠅀12");
}

void TestRtfReader::decodes() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto document = readRtf(bytes);
    QVERIFY(document.has_value());
    QCOMPARE(document->text.trimmed(), text);
}

void TestRtfReader::reports_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& issues) {
        QTest::newRow(name) << bytes << issues;
    };
    row("nothing", rtf("12"), {});
    row("deleted text", rtf("12{\\deleted 345}"), {QStringLiteral("note DeletedText 3")});
    row("hidden text", rtf("12{\\v 3}"), {QStringLiteral("note HiddenText 1")});
    row("a field that fetches", rtf("12{\\field{\\*\\fldinst INCLUDETEXT x}{\\fldrslt 3}}"),
        {QStringLiteral("note ActiveContent fields")});
    row("an object", rtf("12{\\object{\\*\\objdata 0102}{\\result 3}}"),
        {QStringLiteral("note ActiveContent objects")});
    row("a cut file", QByteArray("{\\rtf1\\ansi {\\b 12"), {QStringLiteral("lost FileDamaged RTF")});
    row("what stands behind the document", rtf("12") + "34}\0{", {});
}

void TestRtfReader::reports() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, issues);
    const auto document = readRtf(bytes);
    QVERIFY(document.has_value());
    COMPARE_LINES(issueLines(document->issues), issues);
}

// Groups that nobody writes by hand cost no stack.
void TestRtfReader::readsDeepGroups() {
    const qsizetype depth = 1'000'000;
    const auto document = readRtf(rtf("12" + QByteArray(depth, '{') + "3" + QByteArray(depth, '}') + "4"));
    QVERIFY(document.has_value());
    QCOMPARE(document->text.trimmed(), QStringLiteral("124"));
    COMPARE_LINES(issueLines(document->issues), QStringList(QStringLiteral("lost FileDamaged RTF")));
}

void TestRtfReader::refusesNoText() {
    const auto document = readRtf(rtf("{\\pict 0102}"));
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::NoText);
}

QTEST_APPLESS_MAIN(TestRtfReader)
#include "tst_rtf_reader.moc"
