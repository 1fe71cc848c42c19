// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
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
using bijian::test::packageOf;
using bijian::test::xlsxOf;

namespace {

Result<Document> readXlsx(const QByteArray& bytes) {
    Monitor monitor;
    return readDocument(bytes, QStringLiteral("a.xlsx"), monitor);
}

QByteArray word(const QByteArray& place, const QByteArray& text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray number(const QByteArray& place, const QByteArray& value, int style = 0) {
    return "<c r=\"" + place + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}

QByteArray row(int index, const QByteArray& cells, const QByteArray& attributes = {}) {
    return "<row r=\"" + QByteArray::number(index) + "\" " + attributes + ">" + cells + "</row>";
}

QByteArray sheet(const QByteArray& rows, const QByteArray& before = {}) {
    return "<worksheet>" + before + "<sheetData>" + rows + "</sheetData></worksheet>";
}

const QByteArray kHead = row(1, word("A1", "地区") + word("B1", "受理"));

} // namespace

class TestXlsxReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsLines_data();
    void setsLines();
    void showsNumbersByFormat();
    void readsSharedStrings();
    void readsSheetsInOrder();
    void reports_data();
    void reports();
    void refuses_data();
    void refuses();
};

void TestXlsxReader::setsLines_data() {
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QStringList>("lines");
    const auto add = [](const char* name, const QByteArray& bytes, const QStringList& lines) {
        QTest::newRow(name) << bytes << lines;
    };
    add("table", sheet(kHead + row(2, word("A2", "甲县") + number("B2", "12"))),
        {QStringLiteral("R|地区→受理"), QStringLiteral("R|甲县→12")});
    add("caption above", sheet(row(1, word("B1", "统计表")) + row(2, word("A2", "地区") + word("B2", "受理"))),
        {QStringLiteral("|统计表"), QStringLiteral("R|地区→受理")});
    add("empty places",
        sheet(row(1, word("A1", "地区") + word("D1", "受理")) + row(2, word("C2", "一") + word("D2", "二"))),
        {QStringLiteral("R|地区→→→受理"), QStringLiteral("R|→→一→二")});
    add("empty columns before", sheet(row(5, word("D5", "地区") + word("E5", "受理"))),
        {QStringLiteral("R|地区→受理")});
    add("no places",
        sheet("<row><c t=\"inlineStr\"><is><t>地区</t></is></c><c><v>3</v></c></row>"
              "<row><c t=\"inlineStr\"><is><t>甲</t></is></c><c><v>4</v></c></row>"),
        {QStringLiteral("R|地区→3"), QStringLiteral("R|甲→4")});
    add("formula with a value", sheet(row(1, word("A1", "合计") + "<c r=\"B1\"><f>SUM(B2:B3)</f><v>7</v></c>")),
        {QStringLiteral("R|合计→7")});
    add("formula that gives words",
        sheet(row(1, word("A1", "合计") + "<c r=\"B1\" t=\"str\"><f>A2</f><v>七件</v></c>")),
        {QStringLiteral("R|合计→七件")});
    add("error and switch", sheet(row(1, "<c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"B1\" t=\"b\"><v>1</v></c>")),
        {QStringLiteral("R|#REF!→TRUE")});
    add("prose", sheet(row(1, word("A1", QByteArray("长").repeated(201)) + word("B1", "二"))),
        {u"|" + QString(201, u'长'), QStringLiteral("|二")});
    add("runs and readings",
        sheet(row(1, "<c r=\"A1\" t=\"inlineStr\"><is><r><t>受</t></r><r><t>理</t></r><rPh><t>x</t></rPh></is></c>" +
                         number("B1", "5"))),
        {QStringLiteral("R|受理→5")});
    add("a place far out", sheet(kHead + row(1048576, word("XFD1048576", "远"))),
        {QStringLiteral("R|地区→受理"), QStringLiteral("|远")});
    add("a place that is none", sheet(row(1, word("A1", "地区") + word("ZZZZ1", "受理"))),
        {QStringLiteral("R|地区→受理")});
    add("text that looks like a formula", sheet(row(1, word("A1", "=1+1") + word("B1", "件"))),
        {QStringLiteral("R|=1+1→件")});
}

void TestXlsxReader::setsLines() {
    QFETCH(QByteArray, sheet);
    QFETCH(QStringList, lines);
    const auto document = readXlsx(xlsxOf({{"Sheet1", sheet}}));
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document), lines);
}

void TestXlsxReader::showsNumbersByFormat() {
    const QByteArray styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0&quot;件&quot;\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/></cellXfs>"
        "</styleSheet>";
    const auto document = readXlsx(
        xlsxOf({{"Sheet1", sheet(row(1, number("A1", "0.98499999999999999") + number("B1", "0.98499999999999999", 1) +
                                            number("C1", "12", 2) + number("D1", "7", 9)))}},
               {}, styles));
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document), QStringList{QStringLiteral("R|0.985→98.50%→12.0件→7")});
}

void TestXlsxReader::readsSharedStrings() {
    const QByteArray strings = "<sst><si><t>地区</t></si><si><r><t>受</t></r><r><t>理</t></r></si></sst>";
    const auto document =
        readXlsx(xlsxOf({{"Sheet1", sheet(row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                                 "<c r=\"C1\" t=\"s\"><v>99</v></c>"))}},
                        strings));
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document), QStringList{QStringLiteral("R|地区→受理")});
}

void TestXlsxReader::readsSheetsInOrder() {
    const auto document = readXlsx(xlsxOf({{"行政复议", sheet(row(1, word("A1", "受理") + number("B1", "1")))},
                                           {"工作表2", sheet(row(1, word("A1", "审结") + number("B1", "2")))}}));
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document),
                  (QStringList{QStringLiteral("H1|行政复议"), QStringLiteral("R|受理→1"), QStringLiteral("R|审结→2")}));
}

void TestXlsxReader::reports_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("issues");
    const auto book = [](const QByteArray& bytes) { return xlsxOf({{"Sheet1", bytes}}); };
    QTest::newRow("nothing") << book(sheet(kHead)) << QStringList();
    QTest::newRow("formula without a value")
        << book(sheet(kHead + row(2, word("A2", "合计") + "<c r=\"B2\"><f>SUM(B3:B4)</f></c>")))
        << QStringList{QStringLiteral("lost FormulasWithoutValue 1")};
    QTest::newRow("hidden row") << book(sheet(kHead + row(2, word("A2", "暗") + number("B2", "99"), "hidden=\"1\"")))
                                << QStringList{QStringLiteral("note HiddenText 3")};
    QTest::newRow("hidden column")
        << book(sheet(row(1, word("A1", "地区") + word("B1", "受理") + word("C1", "暗")),
                      "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/><col min=\"1\" max=\"1\" hidden=\"0\"/></cols>"))
        << QStringList{QStringLiteral("note HiddenText 1")};
    QTest::newRow("hidden sheet") << xlsxOf({{"Sheet1", sheet(kHead)}, {"?暗", sheet(row(1, number("A1", "99")))}})
                                  << QStringList{QStringLiteral("note HiddenText 2")};
    QTest::newRow("cells too far out") << book(sheet(
                                              row(1, word("A1", "地区") + word("B1", "受理") + word("XFD1", "远"))))
                                       << QStringList{QStringLiteral("lost CellsLeftOut 1")};
    QTest::newRow("breaks off") << book("<worksheet><sheetData>" + kHead + "<row r=\"2\"><c r=\"A2\"><v>1")
                                << QStringList{QStringLiteral("lost FileDamaged xl/worksheets/sheet1.xml")};
}

void TestXlsxReader::reports() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, issues);
    const auto document = readXlsx(bytes);
    QVERIFY(document.has_value());
    QVERIFY(document->text.startsWith(u"地区\t受理"));
    QVERIFY(!document->text.contains(u"99"));
    COMPARE_LINES(bijian::test::issueLines(document->issues), issues);
}

void TestXlsxReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("no cells") << xlsxOf({{"Sheet1", sheet({})}}) << static_cast<int>(ErrorCode::NoText);
    QTest::newRow("no workbook") << packageOf({{"xl/other.xml", "<x/>"}}) << static_cast<int>(ErrorCode::FileDamaged);
    QTest::newRow("document type") << packageOf({{"xl/workbook.xml", "<!DOCTYPE x><workbook/>"}})
                                   << static_cast<int>(ErrorCode::PackageUnsafe);
    QTest::newRow("only hidden") << xlsxOf({{"?暗", sheet(kHead)}}) << static_cast<int>(ErrorCode::NoText);
}

void TestXlsxReader::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto document = readXlsx(bytes);
    QVERIFY(!document.has_value());
    QCOMPARE(static_cast<int>(document.error().code), code);
}

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
