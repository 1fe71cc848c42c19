// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/doc_builder.h"
#include "tests/core/reader/document_check.h"
#include "tests/core/reader/package_builder.h"
#include "tests/core/reader/pdf_builder.h"

#include <QRandomGenerator>
#include <QTest>

using bijian::Document;
using bijian::Monitor;
using bijian::readDocument;
using bijian::Result;
using namespace bijian::test;

namespace {

constexpr int kCuts = 64;
constexpr quint32 kFlips = 2'000;

// What a document or error lacks that any bytes at all may have given; empty where nothing is.
QString faultOfResult(const Result<Document>& document) {
    if (!document)
        return document.error().file.isEmpty() ? QStringLiteral("an error without its file") : QString();
    if (document->text.trimmed().isEmpty())
        return QStringLiteral("an empty success");
    return faultOf(*document);
}

} // namespace

// A file of each format, cut off anywhere and with any bit changed, ends in a text or an error.
class TestDamagedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesCuts_data() { addSamples(); }
    void survivesCuts();
    void survivesFlips_data() { addSamples(); }
    void survivesFlips();

private:
    static void addSamples();
};

void TestDamagedFiles::addSamples() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray line = "受理行政复议12件，审结11件。";
    const QByteArray docx = docxOf(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + line +
            "</w:t></w:r><w:del><w:r><w:delText>99</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲"
            "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>",
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText "
        "w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
    QTest::newRow("a.docx") << docx;
    QTest::newRow("a.doc") << docOf({{{{{QString::fromUtf8(line)}}, {}}, {{{QStringLiteral("甲")}}, sprm(0x2416, 1)}}});
    QTest::newRow("a.rtf") << QByteArray(
        "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 S;}}{\\stylesheet{\\s1 heading 1;}}"
        "\\pard\\s1\\u27010?\\'bf\\'f6\\par\\trowd\\cellx100\\cellx200\\pard\\intbl a\\cell 12\\cell"
        "\\row\\pard{\\footnote 3}{\\field{\\*\\fldinst X}{\\fldrslt 5}}\\par}");
    QTest::newRow("a.odt") << odtOf("<text:list text:style-name=\"L\"><text:list-item><text:p>" + line +
                                        "</text:p></text:list-item></text:list><table:table><table:table-row>"
                                        "<table:table-cell table:number-columns-spanned=\"2\"><text:p>甲</text:p>"
                                        "</table:table-cell></table:table-row></table:table>",
                                    "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
                                    "style:num-format=\"1\"/></text:list-style>");
    QTest::newRow("a.fodt") << "<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis."
                               "opendocument.text\"><office:body><office:text><text:p>" +
                                   line + "</text:p></office:text></office:body></office:document>";
    QTest::newRow("a.ofd") << ofdOf(
        {"<ofd:TextObject Boundary=\"20 20 100 6\" Size=\"5\" CTM=\"1 0 0 1 2 2\"><ofd:TextCode "
         "X=\"0\" Y=\"5\" DeltaX=\"g 9 5 2.5\">" +
         line + "</ofd:TextCode></ofd:TextObject>"});
    QTest::newRow("a.xlsx") << xlsxOf(
        {{"表", "<worksheet><cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" "
                "t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>0.985</v></c><c r=\"C1\"><f>A1</f></c></row></sheetData>"
                "</worksheet>"}},
        "<sst><si><t>" + line + "</t></si></sst>",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[Red]0.0&quot;件&quot;;-0\"/></numFmts><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
    QTest::newRow("a.csv") << "地区,受理\r\n\"" + line + "\",12\n\"甲\"\"乙\",\"1,200\"";
    QTest::newRow("a.pdf") << pdfOf(
        {{{{90, 700, QString::fromUtf8(line)}}, {}, 0}, {{{90, 600, QStringLiteral("完")}}, {}, 0}});
}

void TestDamagedFiles::survivesCuts() {
    QFETCH(QByteArray, bytes);
    Monitor monitor;
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(readDocument(bytes, name, monitor).has_value());
    for (int i = 1; i <= kCuts; ++i) {
        const auto document = readDocument(bytes.first(bytes.size() * i / (kCuts + 1)), name, monitor);
        QCOMPARE(faultOfResult(document), QString());
    }
}

void TestDamagedFiles::survivesFlips() {
    QFETCH(QByteArray, bytes);
    Monitor monitor;
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    int opened = 0;
    for (quint32 seed = 1; seed <= kFlips; ++seed) {
        QRandomGenerator generator(seed);
        QByteArray changed = bytes;
        const qsizetype at = generator.bounded(static_cast<qint32>(bytes.size()));
        changed[at] = static_cast<char>(changed[at] ^ (1 << generator.bounded(8)));
        const auto document = readDocument(changed, name, monitor);
        QCOMPARE(faultOfResult(document), QString());
        opened += document ? 1 : 0;
    }
    QVERIFY(opened > 0);
}

QTEST_APPLESS_MAIN(TestDamagedFiles)
#include "tst_damaged_files.moc"
