// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_check.h"
#include "tests/core/reader/document_lines.h"
#include "tests/core/reader/mail_builder.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using bijian::Document;
using bijian::ErrorCode;
using bijian::Monitor;
using bijian::Result;
using bijian::test::mhtOf;
using bijian::test::multipart;

namespace {

const QString kText = QStringLiteral("全年受理行政复议申请12件");

QByteArray page(const QString& head = QStringLiteral("<meta charset=utf-8>")) {
    return (u"<html><head>" + head + u"</head><body><p>" + kText + u"</p></body></html>").toUtf8();
}

QByteArray inGbk(const QByteArray& utf8) {
    QStringEncoder encoder("GB18030", QStringConverter::Flag::Stateless);
    return QByteArray(encoder.encode(QString::fromUtf8(utf8)));
}

QByteArray saved(const QByteArray& rest) {
    return "From: <Saved by Bijian>\r\nMIME-Version: 1.0\r\n" + rest;
}

Result<Document> readArchive(const QByteArray& bytes) {
    Monitor monitor;
    return bijian::readDocument(bytes, QStringLiteral("page.mht"), monitor);
}

} // namespace

class TestMhtReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void survivesTruncation();
    void survivesFlippedBits();
};

void TestMhtReader::reads_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("issues");
    const QStringList none;
    const QStringList cut = {QStringLiteral("doubtful FileDamaged MIME")};
    const QByteArray other = "<html><body>别的</body></html>";
    QTest::newRow("page with pictures") << mhtOf(page()) << none;
    QTest::newRow("lines end in LF") << mhtOf(page()).replace("\r\n", "\n") << none;
    QTest::newRow("one part") << saved("Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + page())
                              << none;
    QTest::newRow("quoted-printable")
        << saved("Content-Type: text/html\r\nContent-Transfer-Encoding: Quoted-Printable\r\n"
                 "\r\n<html><meta charset=3Dutf-8><p>=E5=85=A8=\r\n=E5=B9=B4" +
                 kText.mid(2).toUtf8())
        << none;
    QTest::newRow("charset of the part") << mhtOf(inGbk(page({})), "text/html; charset=\"gb2312\"") << none;
    QTest::newRow("charset of the page first")
        << mhtOf(inGbk(page(QStringLiteral("<meta charset=gbk>"))), "text/html; charset=utf-8") << none;
    QTest::newRow("charset of neither") << mhtOf(inGbk(page({})), "text/html")
                                        << QStringList{QStringLiteral("note EncodingGuessed GB18030")};
    QTest::newRow("root is named") << saved(multipart("related; start=\"<b>\"", "x",
                                                      {{"Content-Type: text/html\r\nContent-ID: <a>", other},
                                                       {"Content-Type: text/html\r\nContent-ID: <b>", page()}}))
                                   << none;
    QTest::newRow("root is named wrong") << saved(multipart("related; start=\"<c>\"", "x",
                                                            {{"Content-Type: text/html\r\nContent-ID: <a>", page()},
                                                             {"Content-Type: text/html\r\nContent-ID: <b>", other}}))
                                         << none;
    QTest::newRow("page in alternatives")
        << saved(multipart(
               "related", "x",
               {{{}, {}}, {multipart("alternative", "y", {{"Content-Type: text/html", page()}}).trimmed(), {}}}))
        << none;
    QTest::newRow("boundary that begins another")
        << saved(multipart("related", "x", {{"Content-Type: text/html", page() + "\r\n--xy\r\n--x-"}}))
               .replace("</html>\r\n--xy\r\n--x-", "\r\n--xy\r\n--x-</html>")
        << none;
    QTest::newRow("no end") << mhtOf(page()).chopped(12) << cut;
    QTest::newRow("cut in the pictures") << mhtOf(page()).chopped(60) << cut;
}

void TestMhtReader::reads() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, issues);
    const auto document = readArchive(bytes);
    QVERIFY(document.has_value());
    QCOMPARE(document->format, QStringLiteral("mht"));
    QVERIFY2(document->text.startsWith(kText), qPrintable(document->text));
    QVERIFY(!document->text.contains(QStringLiteral("别的")));
    COMPARE_LINES(bijian::test::issueLines(document->issues), issues);
}

void TestMhtReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code, const QStringList& arguments = {}) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << arguments;
    };
    const QStringList deep = {QStringLiteral("depth"), QStringLiteral("32")};
    const QStringList many = {QStringLiteral("entries"), QStringLiteral("5000")};
    QByteArray nested;
    for (int i = 0; i < 10'000; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                  QByteArray::number(i) + '\n';
    row("10,000 parts in each other", saved(nested), ErrorCode::PackageTooLarge, deep);
    row("10,000 messages in each other", saved(QByteArray("Content-Type: message/rfc822\n\n").repeated(10'000)),
        ErrorCode::PackageTooLarge, deep);
    row("a million parts",
        saved("Content-Type: multipart/related; boundary=b\n\n" + QByteArray("--b\n\n").repeated(1'000'000)),
        ErrorCode::PackageTooLarge, many);
    row("no boundary", saved("Content-Type: multipart/related\r\n\r\n" + page()), ErrorCode::FileDamaged,
        {QStringLiteral("MIME")});
    row("cut in the header", saved("Content-Type: multipart/rel"), ErrorCode::FileDamaged, {QStringLiteral("MIME")});
    row("cut before the page", mhtOf(page()).first(170), ErrorCode::FileDamaged, {QStringLiteral("text/html")});
    row("pictures only", saved(multipart("related", "x", {{"Content-Type: image/png", "\x89PNG"}})), ErrorCode::NoText);
    row("page without words", mhtOf("<html><body><img></body></html>"), ErrorCode::NoText);
}

void TestMhtReader::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QStringList, arguments);
    QElapsedTimer timer;
    timer.start();
    const auto document = readArchive(bytes);
    QVERIFY(!document.has_value());
    QCOMPARE(static_cast<int>(document.error().code), code);
    QCOMPARE(document.error().arguments, arguments);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestMhtReader::survivesTruncation() {
    const QByteArray whole = mhtOf(page());
    for (qsizetype i = 1; i < 64; ++i) {
        const auto document = readArchive(whole.first(whole.size() * i / 64));
        if (document)
            QCOMPARE(bijian::test::faultOf(*document), QString());
    }
}

void TestMhtReader::survivesFlippedBits() {
    const QByteArray whole = mhtOf(page());
    for (quint32 seed = 1; seed <= 500; ++seed) {
        QRandomGenerator generator(seed);
        QByteArray bytes = whole;
        const qsizetype at = generator.bounded(static_cast<qint32>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << generator.bounded(8)));
        const auto document = readArchive(bytes);
        if (document)
            QCOMPARE(bijian::test::faultOf(*document), QString());
    }
}

QTEST_APPLESS_MAIN(TestMhtReader)
#include "tst_mht_reader.moc"
