// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_check.h"
#include "tests/core/reader/document_lines.h"
#include "tests/core/reader/pdf_builder.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QTest>

using bijian::Document;
using bijian::ErrorCode;
using bijian::Monitor;
using bijian::readDocument;
using bijian::Result;
using bijian::test::PdfFont;
using bijian::test::pdfOf;
using bijian::test::PdfPage;

namespace {

Result<Document> readPdf(const QByteArray& bytes) {
    Monitor monitor;
    return readDocument(bytes, QStringLiteral("a.pdf"), monitor);
}

PdfPage words(const QString& text) {
    return {{{90, 700, text}}, {}, 0};
}

const char* const kBlackPage = "0 0 595 842 re f";

} // namespace

class TestPdfReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsLines();
    void readsTurnedPages();
    void reports_data();
    void reports();
    void refuses_data();
    void refuses();
};

void TestPdfReader::setsLines() {
    const QString full = QStringLiteral("全面履行政府职能依法推进各项工作持续优化营商环境不断");
    const PdfPage first = {
        {{122, 700, QStringLiteral("受理案件")}, {186, 700, QStringLiteral("12件。")}, {90, 672, full}}, {}, 0};
    const PdfPage second = {{{122, 700, QStringLiteral("审结11件。")}, {90, 672, full}}, {}, 0};
    const auto document = readPdf(pdfOf({first, second}));
    QVERIFY(document.has_value());
    QCOMPARE(bijian::test::faultOf(*document), QString());
    COMPARE_LINES(bijian::test::documentLines(*document), (QStringList{QStringLiteral("|受理案件12件。"), u'|' + full,
                                                                       QStringLiteral("|审结11件。"), u'|' + full}));
    QCOMPARE(document->format, QStringLiteral("pdf"));
    QCOMPARE(document->pages.pages.size(), size_t(2));
    const auto& places = document->pages.characters;
    QCOMPARE(places.size(), static_cast<size_t>(document->text.size()));
    QCOMPARE(places[0].page, 0);
    QCOMPARE(places[0].left, 122.0F);
    QCOMPARE(places[4].left, 186.0F);
    QCOMPARE(places[static_cast<size_t>(document->text.indexOf(u'审'))].page, 1);
    COMPARE_LINES(bijian::test::issueLines(document->issues), QStringList());
}

// A page that is shown lying has its places as it is shown.
void TestPdfReader::readsTurnedPages() {
    PdfPage page;
    page.rotation = 90;
    page.drawing = "q 0 1 -1 0 595 0 cm";
    page.pieces = {{100, 500, QStringLiteral("受理12件。")}};
    const auto document = readPdf(pdfOf({page}));
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document), {QStringLiteral("|受理12件。")});
    QCOMPARE(document->pages.pages[0], (bijian::PageSize{842, 595}));
}

void TestPdfReader::reports_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("issues");
    QTest::newRow("a page that is a picture") << pdfOf({words(QStringLiteral("受理12件")), {{}, kBlackPage, 0}})
                                              << QStringList{QStringLiteral("lost PagesWithoutText 2")};
    QTest::newRow("a blank page") << pdfOf({words(QStringLiteral("受理12件")), {}}) << QStringList();
    QTest::newRow("letters without Unicode values") << pdfOf({words(QString(20, QChar(char16_t(0xE101))))})
                                                    << QStringList{QStringLiteral("doubtful TextMayBeWrong 20")};
    QTest::newRow("files within")
        << pdfOf({words(QStringLiteral("受理12件"))}, PdfFont::WithUnicode,
                 "/Names<</EmbeddedFiles<</Names[(a.exe)<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>"
                 ">>]>>>>")
        << QStringList{QStringLiteral("note ActiveContent attachments")};
}

void TestPdfReader::reports() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, issues);
    const auto document = readPdf(bytes);
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::issueLines(document->issues), issues);
}

void TestPdfReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray whole = pdfOf({words(QStringLiteral("受理12件"))});
    QTest::newRow("blank pages only") << pdfOf({{}, {}}) << static_cast<int>(ErrorCode::NoText);
    QTest::newRow("pictures only") << pdfOf({{{}, kBlackPage, 0}}) << static_cast<int>(ErrorCode::PagesUnreadable);
    QTest::newRow("head only") << whole.first(9) << static_cast<int>(ErrorCode::FileDamaged);
    QTest::newRow("pages that are their own parents")
        << QByteArray(whole).replace("/Kids[6 0 R ]", "/Kids[2 0 R ]") << static_cast<int>(ErrorCode::FileDamaged);
    QTest::newRow("a count of pages that is not true")
        << QByteArray(whole).replace("/Count 1", "/Count 9999999") << static_cast<int>(ErrorCode::FileDamaged);
}

void TestPdfReader::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto document = readPdf(bytes);
    QVERIFY(!document.has_value());
    QCOMPARE(static_cast<int>(document.error().code), code);
}

QTEST_APPLESS_MAIN(TestPdfReader)
#include "tst_pdf_reader.moc"
