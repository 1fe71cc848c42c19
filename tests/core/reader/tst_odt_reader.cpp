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
using bijian::test::odtOf;
using bijian::test::packageOf;

namespace {

Result<Document> readOdt(const QByteArray& bytes) {
    Monitor monitor;
    return readDocument(bytes, QStringLiteral("a.odt"), monitor);
}

QByteArray p(const QByteArray& text) {
    return "<text:p>" + text + "</text:p>";
}

QByteArray cell(const QByteArray& text, const QByteArray& attributes = {}) {
    return "<table:table-cell " + attributes + ">" + p(text) + "</table:table-cell>";
}

QByteArray row(const QByteArray& cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
}

QByteArray table(const QByteArray& rows) {
    return "<table:table>" + rows + "</table:table>";
}

QByteArray item(const QByteArray& content) {
    return "<text:list-item>" + content + "</text:list-item>";
}

QByteArray listLevel(int level, const QByteArray& attributes) {
    return "<text:list-level-style-number text:level=\"" + QByteArray::number(level) + "\" " + attributes + "/>";
}

} // namespace

class TestOdtReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsLines_data();
    void setsLines();
    void setsNumbers();
    void reports_data();
    void reports();
    void readsFlatFiles();
    void refuses_data();
    void refuses();
};

void TestOdtReader::setsLines_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    const auto add = [](const char* name, const QByteArray& body, const QStringList& lines) {
        QTest::newRow(name) << body << lines;
    };
    add("spans", p("受理<text:span>行政复议</text:span>12件") + p("审结11件"),
        {QStringLiteral("|受理行政复议12件"), QStringLiteral("|审结11件")});
    add("white space", p(" \n 受理 \n\t 12件 ") + p("一<text:s text:c=\"2\"/>二<text:tab/>三"),
        {QStringLiteral("|受理 12件"), QStringLiteral("|一  二 三")});
    add("a count of blanks beyond reason", p("一<text:s text:c=\"999999999\"/>二"),
        {u"|一" + QString(100, u' ') + u'二'});
    add("line break", p("一<text:line-break/>二"), {QStringLiteral("|一"), QStringLiteral("|二")});
    add("headings", "<text:h text:outline-level=\"2\">甲</text:h>" + p("乙"),
        {QStringLiteral("H2|甲"), QStringLiteral("|乙")});
    add("title by style", "<text:p text:style-name=\"Big\">题</text:p>", {QStringLiteral("T|题")});
    add("tracked deletion",
        "<text:tracked-changes><text:changed-region><text:deletion>" + p("99件") +
            "</text:deletion></text:changed-region></text:tracked-changes>" + p("12件"),
        {QStringLiteral("|12件")});
    add("hidden span", p("一<text:span text:style-name=\"Unseen\">99</text:span>二"), {QStringLiteral("|一二")});
    add("hidden by a style above", p("一<text:span text:style-name=\"Child\">99</text:span>二"),
        {QStringLiteral("|一二")});
    add("hidden section", "<text:section text:display=\"none\">" + p("99") + "</text:section>" + p("一"),
        {QStringLiteral("|一")});
    add("comment", p("一<office:annotation>" + p("99") + "</office:annotation>二"), {QStringLiteral("|一二")});
    add("footnote",
        p("一<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("注12件") +
          "</text:note-body></text:note>二"),
        {QStringLiteral("|一二"), QStringLiteral("|注12件")});
    add("text box", p("一<draw:frame><draw:text-box>" + p("框") + "</draw:text-box></draw:frame>二"),
        {QStringLiteral("|一二"), QStringLiteral("|框")});
    add("ruby", p("<text:ruby><text:ruby-base>法</text:ruby-base><text:ruby-text>fǎ</text:ruby-text></text:ruby>"),
        {QStringLiteral("|法")});
    add("table", table(row(cell("项目") + cell("件数")) + row(cell("受理") + cell("12"))),
        {QStringLiteral("R|项目→件数"), QStringLiteral("R|受理→12")});
    add("cells over columns",
        table(row(cell("复议", "table:number-columns-spanned=\"2\"") + "<table:covered-table-cell/>" + cell("件")) +
              row(cell("收到") + cell("受理") + cell("12"))),
        {QStringLiteral("R|复议→→件"), QStringLiteral("R|收到→受理→12")});
    add("cells over rows",
        table(row(cell("复议", "table:number-rows-spanned=\"2\"") + cell("收到") + cell("13")) +
              row("<table:covered-table-cell/>" + cell("受理") + cell("12"))),
        {QStringLiteral("R|复议→收到→13"), QStringLiteral("R|→受理→12")});
    add("table of contents",
        "<text:table-of-content><text:table-of-content-source>" + p("99") +
            "</text:table-of-content-source></text:table-of-content>" + p("一"),
        {QStringLiteral("|一")});
}

void TestOdtReader::setsLines() {
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    const auto document = readOdt(
        odtOf(body, "<style:style style:name=\"Unseen\"><style:text-properties text:display=\"none\"/></style:style>"
                    "<style:style style:name=\"Child\" style:parent-style-name=\"Unseen\"/>"
                    "<style:style style:name=\"Loop\" style:parent-style-name=\"Loop\"/>"
                    "<style:style style:name=\"Big\" style:parent-style-name=\"Title\"/>"
                    "<style:style style:name=\"Title\"/>"));
    QVERIFY(document.has_value());
    QCOMPARE(bijian::test::faultOf(*document), QString());
    COMPARE_LINES(bijian::test::documentLines(*document), lines);
}

void TestOdtReader::setsNumbers() {
    const QByteArray styles = "<text:list-style style:name=\"L\">" +
                              listLevel(1, "style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"") +
                              listLevel(2, "style:num-format=\"1\" style:num-prefix=\"(\" style:num-suffix=\")\"") +
                              listLevel(3, "style:num-format=\"1\" text:display-levels=\"2\"") + "</text:list-style>";
    const QByteArray body = "<text:list text:style-name=\"L\">" + item(p("甲")) +
                            item(p("乙") + p("续") + "<text:list>" + item(p("丙")) +
                                 item(p("丁") + "<text:list>" + item(p("戊")) + "</text:list>") + "</text:list>") +
                            "</text:list>" + p("文") +
                            "<text:list text:style-name=\"L\" "
                            "text:continue-numbering=\"true\">" +
                            item(p("己")) +
                            "</text:list>"
                            "<text:list text:style-name=\"L\">" +
                            item(p("庚")) + "</text:list>";
    const auto document = readOdt(odtOf(body, styles));
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document),
                  (QStringList{QStringLiteral("|一、甲"), QStringLiteral("|二、乙"), QStringLiteral("|续"),
                               QStringLiteral("|(1) 丙"), QStringLiteral("|(2) 丁"), QStringLiteral("|2.1 戊"),
                               QStringLiteral("|文"), QStringLiteral("|三、己"), QStringLiteral("|一、庚")}));
}

void TestOdtReader::reports_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("issues");
    QTest::newRow("nothing") << odtOf(p("一")) << QStringList();
    QTest::newRow("deleted text") << odtOf("<text:tracked-changes>" + p("99件") + "</text:tracked-changes>" + p("一"))
                                  << QStringList{QStringLiteral("note DeletedText 3")};
    QTest::newRow("objects") << odtOf(p("一<draw:object-ole/>"))
                             << QStringList{QStringLiteral("note ActiveContent objects")};
    QTest::newRow("breaks off") << packageOf(
                                       {{"mimetype", "application/vnd.oasis.opendocument.text"},
                                        {"content.xml", "<office:document-content><office:body><text:p>一</text:p>"
                                                        "<text:p>二"}})
                                << QStringList{QStringLiteral("lost FileDamaged content.xml")};
}

void TestOdtReader::reports() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, issues);
    const auto document = readOdt(bytes);
    QVERIFY(document.has_value());
    QVERIFY(document->text.startsWith(u'一'));
    COMPARE_LINES(bijian::test::issueLines(document->issues), issues);
}

void TestOdtReader::readsFlatFiles() {
    Monitor monitor;
    const auto document = readDocument(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document office:mimetype=\"application/vnd.oasis."
        "opendocument.text\"><office:master-styles><style:master-page><style:header>" +
            p("页眉") + "</style:header></style:master-page></office:master-styles><office:body><office:text>" +
            p("受理12件") + "</office:text></office:body></office:document>",
        QStringLiteral("a.fodt"), monitor);
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document),
                  (QStringList{QStringLiteral("|受理12件"), QStringLiteral("F|页眉")}));
    COMPARE_LINES(bijian::test::issueLines(document->issues), QStringList());
}

void TestOdtReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray mime = "application/vnd.oasis.opendocument.text";
    QTest::newRow("no words") << odtOf(p({})) << static_cast<int>(ErrorCode::NoText);
    QTest::newRow("encrypted") << packageOf({{"mimetype", mime},
                                             {"META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"},
                                             {"content.xml", "\x01\x02"}})
                               << static_cast<int>(ErrorCode::PasswordNeeded);
    QTest::newRow("document type") << packageOf({{"mimetype", mime}, {"content.xml", "<!DOCTYPE x><x>一</x>"}})
                                   << static_cast<int>(ErrorCode::PackageUnsafe);
}

void TestOdtReader::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto document = readOdt(bytes);
    QVERIFY(!document.has_value());
    QCOMPARE(static_cast<int>(document.error().code), code);
}

QTEST_APPLESS_MAIN(TestOdtReader)
#include "tst_odt_reader.moc"
