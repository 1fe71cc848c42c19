// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_lines.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QStringEncoder>
#include <QTest>

using bijian::ErrorCode;
using bijian::Monitor;
using bijian::readDocument;

class TestReaderRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void refuses_data();
    void refuses();
    void stopsWhenCancelled();
    void knowsNames_data();
    void knowsNames();
};

void TestReaderRegistry::chooses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("issues");
    const QString txt = QStringLiteral("txt");
    const QString html = QStringLiteral("html");
    const QStringList none;
    const QStringList isHtml = {QStringLiteral("note ExtensionMismatch html")};
    const QStringList isText = {QStringLiteral("note ExtensionMismatch txt")};
    QTest::newRow("text") << QByteArray("plain") << QStringLiteral("a.txt") << txt << none;
    QTest::newRow("text in capitals") << QByteArray("plain") << QStringLiteral("A.TXT") << txt << none;
    QTest::newRow("text without extension") << QByteArray("plain") << QStringLiteral("a") << txt << none;
    QTest::newRow("text of an unknown extension") << QByteArray("plain") << QStringLiteral("a.md") << txt << isText;
    QTest::newRow("text named html") << QByteArray("plain < 5 and > 3") << QStringLiteral("a.html") << txt << isText;
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><p>x") << QStringLiteral("a.htm") << html << none;
    QTest::newRow("page named txt") << QByteArray("\r\n <HTML><p>x") << QStringLiteral("a.txt") << html << isHtml;
    QTest::newRow("page named doc") << QByteArray("<html xmlns:o='x'><body>x") << QStringLiteral("a.doc") << html
                                    << isHtml;
    QTest::newRow("XHTML") << QByteArray("<?xml version='1.0'?><html><body>x") << QStringLiteral("a.html") << html
                           << none;
    QTest::newRow("comment before the page")
        << QByteArray("<!-- saved --><html><body>x") << QStringLiteral("a.html") << html << none;
    QTest::newRow("fragment of a page") << QByteArray("<p>x</p><p>y</p>") << QStringLiteral("a.html") << html << none;
    QTest::newRow("fragment of a page, no extension") << QByteArray("<div>x</div>") << QString() << html << none;
    QTest::newRow("text with a tag in it")
        << QByteArray("write <br> for a line") << QStringLiteral("a.txt") << txt << none;
    const QByteArray fields = "MIME-Version: 1.0\nContent-Type: text/html\n";
    QTest::newRow("web archive") << fields + "\n<html><body>x" << QStringLiteral("a.mht") << QStringLiteral("mht")
                                 << none;
    QTest::newRow("web archive named html")
        << fields + "\n<html><body>x" << QStringLiteral("a.html") << QStringLiteral("mht")
        << QStringList{QStringLiteral("note ExtensionMismatch mht")};
    QTest::newRow("message") << fields + "To: a@b\n\n<html><body>x" << QStringLiteral("a.eml") << QStringLiteral("eml")
                             << none;
    QTest::newRow("text with fields") << QByteArray("Subject: x\nTo: a@b\n\ntext") << QStringLiteral("a.txt") << txt
                                      << none;
    const QString page = QStringLiteral("<html><body><p>受理行政复议案件</p></body></html>");
    QTest::newRow("page in UTF-16 without mark")
        << QByteArray(QStringEncoder("UTF-16LE", QStringConverter::Flag::Stateless).encode(page))
        << QStringLiteral("a.html") << html << QStringList{QStringLiteral("note EncodingGuessed UTF-16LE")};
}

void TestReaderRegistry::chooses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, format);
    QFETCH(QStringList, issues);
    Monitor monitor;
    const auto document = readDocument(bytes, name, monitor);
    QVERIFY(document.has_value());
    QCOMPARE(document->format, format);
    COMPARE_LINES(bijian::test::issueLines(document->issues), issues);
}

void TestReaderRegistry::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto unknown = static_cast<int>(ErrorCode::FormatUnknown);
    QTest::newRow("nothing") << QByteArray() << static_cast<int>(ErrorCode::FileEmpty);
    QTest::newRow("blank") << QByteArray(" \n\r\n") << static_cast<int>(ErrorCode::FileEmpty);
    QTest::newRow("PDF without an end") << QByteArray("%PDF-1.7\n1 0 obj") << static_cast<int>(ErrorCode::FileDamaged);
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\x00", 6) << unknown;
    QTest::newRow("OLE") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << unknown;
    QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi") << static_cast<int>(ErrorCode::NoText);
    QTest::newRow("XML") << QByteArray("<?xml version='1.0'?><office:document/>") << unknown;
    QTest::newRow("web archive without parts")
        << QByteArray("MIME-Version: 1.0\nContent-Type: multipart/related") << static_cast<int>(ErrorCode::FileDamaged);
    QTest::newRow("page without words") << QByteArray("<html><body><script>var n = 5;</script></body></html>")
                                        << static_cast<int>(ErrorCode::NoText);
}

void TestReaderRegistry::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    Monitor monitor;
    const auto document = readDocument(bytes, QStringLiteral("报告.txt"), monitor);
    QVERIFY(!document.has_value());
    QCOMPARE(static_cast<int>(document.error().code), code);
    QCOMPARE(document.error().file, QStringLiteral("报告.txt"));
}

void TestReaderRegistry::stopsWhenCancelled() {
    for (const QByteArray& bytes : {QByteArray("plain"), QByteArray("<html><body><p>x")}) {
        Monitor monitor;
        monitor.cancel();
        const auto document = readDocument(bytes, QString(), monitor);
        QVERIFY(!document.has_value());
        QVERIFY(document.error().code == ErrorCode::Cancelled);
    }
}

void TestReaderRegistry::knowsNames_data() {
    QTest::addColumn<bool>("may");
    for (const char* name :
         {"a.txt",   "报告.TXT", "a.text", "a.b.html", "a.HTM", "a.docx", "a.DOCM", "a.odt", "a.pdf", "a.ofd", "a.mht",
          "a.MHTML", "a.eml",    "a.doc",  "a.WPS",    "a.rtf", "a.xlsx", "a.xlsm", "a.xls", "a.et",  "a.csv", "a.tsv"})
        QTest::newRow(name) << true;
    for (const char* name : {"a", "txt", "a.txt~", "a.docx.part", "html.png", ""})
        QTest::newRow(*name ? name : "(none)") << false;
}

void TestReaderRegistry::knowsNames() {
    QFETCH(bool, may);
    QCOMPARE(bijian::mayBeReport(QString::fromUtf8(QTest::currentDataTag())), may);
}

QTEST_APPLESS_MAIN(TestReaderRegistry)
#include "tst_reader_registry.moc"
