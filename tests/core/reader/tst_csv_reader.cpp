// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_lines.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QTest>

using bijian::Monitor;
using bijian::readDocument;

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsLines_data();
    void setsLines();
    void takesFilesByExtension();
    void decodes();
    void saysThatAQuoteHasNoEnd();
};

void TestCsvReader::setsLines_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const auto add = [](const char* name, const QByteArray& bytes, const QStringList& lines) {
        QTest::newRow(name) << bytes << lines;
    };
    add("commas", "地区,受理\r\n甲县,12\r\n", {QStringLiteral("R|地区→受理"), QStringLiteral("R|甲县→12")});
    add("semicolons", "地区;受理\n甲县;1,200\n", {QStringLiteral("R|地区→受理"), QStringLiteral("R|甲县→1,200")});
    add("tabs", "地区\t受理\n甲县\t12\n", {QStringLiteral("R|地区→受理"), QStringLiteral("R|甲县→12")});
    add("quotes", "地区,受理\n\"甲,乙县\",\"1,200\"\n",
        {QStringLiteral("R|地区→受理"), QStringLiteral("R|甲,乙县→1,200")});
    add("quote in quotes", "地区,受理\n\"“\"\"甲\"\"”\",12\n",
        {QStringLiteral("R|地区→受理"), QStringLiteral("R|“\"甲\"”→12")});
    add("line end in quotes", "地区,受理\n\"甲\n县\",12\n",
        {QStringLiteral("R|地区→受理"), QStringLiteral("R|甲 县→12")});
    add("empty cells", "地区,,受理\n,,12\n甲县,,\n",
        {QStringLiteral("R|地区→→受理"), QStringLiteral("|12"), QStringLiteral("|甲县")});
    add("blank lines and a caption", "统计表\n\n地区,受理\n甲县,12\n",
        {QStringLiteral("|统计表"), QStringLiteral("R|地区→受理"), QStringLiteral("R|甲县→12")});
    add("no end of line at the end", "地区,受理\n甲县,\"12\"",
        {QStringLiteral("R|地区→受理"), QStringLiteral("R|甲县→12")});
    add("formula text", "地区,受理\n=1+1,12\n", {QStringLiteral("R|地区→受理"), QStringLiteral("R|=1+1→12")});
}

void TestCsvReader::setsLines() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    Monitor monitor;
    const auto document = readDocument(bytes, QStringLiteral("a.csv"), monitor);
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document), lines);
    COMPARE_LINES(bijian::test::issueLines(document->issues), QStringList());
}

void TestCsvReader::takesFilesByExtension() {
    Monitor monitor;
    QCOMPARE(readDocument("地区,受理\n甲县,12\n", QStringLiteral("a.txt"), monitor)->format, QStringLiteral("txt"));
    QCOMPARE(readDocument("地区,受理\n甲县,12\n", QStringLiteral("a.CSV"), monitor)->format, QStringLiteral("csv"));
    QCOMPARE(
        readDocument("<!DOCTYPE html><html><body>地区,受理</body></html>", QStringLiteral("a.csv"), monitor)->format,
        QStringLiteral("html"));
}

void TestCsvReader::decodes() {
    Monitor monitor;
    const QByteArray gb18030 = QByteArray::fromHex("b5d8c7f82ccadcc0ed0abcd7cfd82c31320a"); // 地区,受理 甲县,12
    const auto document = readDocument(gb18030, QStringLiteral("a.csv"), monitor);
    QVERIFY(document.has_value());
    QCOMPARE(document->encoding, QStringLiteral("GB18030"));
    COMPARE_LINES(bijian::test::documentLines(*document),
                  (QStringList{QStringLiteral("R|地区→受理"), QStringLiteral("R|甲县→12")}));
}

void TestCsvReader::saysThatAQuoteHasNoEnd() {
    Monitor monitor;
    const auto document = readDocument("地区,受理\n甲县,\"12\n乙县,13\n", QStringLiteral("a.csv"), monitor);
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document),
                  (QStringList{QStringLiteral("R|地区→受理"), QStringLiteral("R|甲县→12 乙县,13")}));
    COMPARE_LINES(bijian::test::issueLines(document->issues), QStringList{QStringLiteral("doubtful FileDamaged \"")});
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
