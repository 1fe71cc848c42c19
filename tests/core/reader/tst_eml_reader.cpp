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
using bijian::test::attachment;
using bijian::test::emlOf;
using bijian::test::multipart;

namespace {

QByteArray inGbk(const QString& text) {
    QStringEncoder encoder("GB18030", QStringConverter::Flag::Stateless);
    return QByteArray(encoder.encode(text));
}

QByteArray plain(const QByteArray& text) {
    return "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text;
}

Result<Document> readMail(const QByteArray& bytes) {
    Monitor monitor;
    return bijian::readDocument(bytes, QStringLiteral("a.eml"), monitor);
}

QByteArray sample() {
    return emlOf("=?utf-8?B?" + QStringLiteral("青溪县2023年度报告").toUtf8().toBase64() + "?=",
                 multipart("mixed", "m",
                           {{multipart("alternative", "a",
                                       {{"Content-Type: text/plain", "全年办案12件。"},
                                        {"Content-Type: text/html", "<html><p>全年办案<b>12</b>件。</p></html>"}})
                                 .trimmed(),
                             {}},
                            attachment("附件.txt", "附件")}));
}

} // namespace

class TestEmlReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void decodesSubjects_data();
    void decodesSubjects();
    void refuses_data();
    void refuses();
    void isQuick_data();
    void isQuick();
    void survivesTruncation();
    void survivesFlippedBits();
};

void TestEmlReader::reads_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& lines,
                        const QStringList& issues = {}) { QTest::newRow(name) << bytes << lines << issues; };
    const QStringList both = {QStringLiteral("T|s"), QStringLiteral("P|受理")};
    const QByteArray page = "<html><body><p>受理</p></body></html>";
    row("text", emlOf("s", plain("受理\r\n")), both);
    row("text without a type", emlOf("s", "\r\n受理\r\n"), both);
    row("page", emlOf("s", "Content-Type: text/html\r\n\r\n" + page), both);
    row("page before text",
        emlOf("s",
              multipart("alternative", "x", {{"Content-Type: text/plain", "别的"}, {"Content-Type: text/html", page}})),
        both);
    row("page without words",
        emlOf("s", multipart("alternative", "x",
                             {{"Content-Type: text/plain", "受理"},
                              {"Content-Type: text/html", "<html><body><img></body></html>"}})),
        both);
    row("text in base64 and GBK",
        emlOf("s", "Content-Type: text/plain; charset=gb2312\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                       inGbk(QStringLiteral("受理")).toBase64()),
        both);
    row("attachments are no body",
        emlOf("s", multipart("mixed", "x",
                             {{"Content-Type: text/plain; name=a.txt", "别的"},
                              {"Content-Type: text/html\r\nContent-Disposition: attachment", "<p>别的"},
                              {"Content-Type: text/plain", "受理"}})),
        both);
    row("no subject", emlOf("", plain("受理")), {QStringLiteral("P|受理")});
    row("text begins with the subject", emlOf("受理", plain("受理\r\n完")),
        {QStringLiteral("P|受理"), QStringLiteral("P|完")});
    row("hints move with the subject",
        emlOf("s", "Content-Type: text/html\r\n\r\n<html><p>受理</p><table><tr><td>a<td>1</table>"),
        {QStringLiteral("T|s"), QStringLiteral("P|受理"), QStringLiteral("R|a→1")});
    row("issues move with the subject",
        emlOf("s", "Content-Type: text/html\r\n\r\n<html><meta charset=utf-8><p>受理\xFF"),
        {QStringLiteral("T|s"), QStringLiteral("P|受理\uFFFD")}, {QStringLiteral("lost UndecodableBytes 1 at 4-5")});
    row("no end", emlOf("s", multipart("mixed", "x", {{{}, "受理"}})).chopped(7), both,
        {QStringLiteral("doubtful FileDamaged MIME")});
    row("message in a message",
        emlOf("s", multipart("mixed", "x", {{"Content-Type: message/rfc822", emlOf("t", plain("受理"))}})), both);
}

void TestEmlReader::reads() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QFETCH(QStringList, issues);
    const auto document = readMail(bytes);
    QVERIFY(document.has_value());
    QCOMPARE(document->format, QStringLiteral("eml"));
    QCOMPARE(bijian::test::faultOf(*document), QString());
    QStringList found = bijian::test::documentLines(*document);
    for (QString& line : found)
        if (line.startsWith(u'|'))
            line.prepend(u'P');
    COMPARE_LINES(found, lines);
    COMPARE_LINES(bijian::test::issueLines(document->issues), issues);
}

void TestEmlReader::decodesSubjects_data() {
    QTest::addColumn<QByteArray>("subject");
    QTest::newRow("base64") << QByteArray("=?UTF-8?B?5bm05bqm5oql5ZGK?=");
    QTest::newRow("quoted") << QByteArray("=?utf-8?Q?=E5=B9=B4=E5=BA=A6=E6=8A=A5=E5=91=8A?=");
    QTest::newRow("two words, folded") << QByteArray("=?utf-8?B?5bm05bqm?=\r\n =?utf-8?B?5oql5ZGK?=");
    QTest::newRow("GBK") << QByteArray("=?gb2312?B?") + inGbk(QStringLiteral("年度报告")).toBase64() + "?=";
    QTest::newRow("bare UTF-8") << QStringLiteral("年度报告").toUtf8();
    QTest::newRow("bare GBK") << inGbk(QStringLiteral("年度报告"));
}

void TestEmlReader::decodesSubjects() {
    QFETCH(QByteArray, subject);
    const auto document = readMail(emlOf(subject, plain("受理")));
    QVERIFY(document.has_value());
    QCOMPARE(document->text, QStringLiteral("年度报告\n受理"));
}

void TestEmlReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("no body", emlOf("s", plain("")), ErrorCode::NoText);
    row("blank body", emlOf("s", plain(" \r\n\r\n")), ErrorCode::NoText);
    row("attachment only", emlOf("s", multipart("mixed", "x", {attachment("a.txt", "x")})), ErrorCode::NoText);
    row("page without words", emlOf("s", "Content-Type: text/html\r\n\r\n<html><img>"), ErrorCode::NoText);
    row("empty multipart", emlOf("s", "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x--"),
        ErrorCode::FileDamaged);
}

void TestEmlReader::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto document = readMail(bytes);
    QVERIFY(!document.has_value());
    QCOMPARE(static_cast<int>(document.error().code), code);
}

void TestEmlReader::isQuick_data() {
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("groups of addresses in each other") << "Cc: " + QByteArray("a:").repeated(5'000'000);
    QTest::newRow("comments in each other") << "Content-Type: " + QByteArray("(").repeated(5'000'000);
    QTest::newRow("parameters") << "Content-Type: text/plain" + QByteArray("; a*1*=x").repeated(1'000'000);
    QTest::newRow("fields") << QByteArray("X-A: b\r\n").repeated(1'000'000) + "X: y";
    QTest::newRow("a long line, folded") << "Subject: a" + QByteArray("\r\n =?utf-8?Q?a?=").repeated(500'000);
}

void TestEmlReader::isQuick() {
    QFETCH(QByteArray, fields);
    QElapsedTimer timer;
    timer.start();
    const auto document = readMail("Message-ID: <a@b>\r\n" + fields + "\r\n\r\ntext\r\n");
    QVERIFY(timer.elapsed() < 10'000);
    if (document)
        QVERIFY(document->text.endsWith(QStringLiteral("text\n")) || document->text.endsWith(QStringLiteral("text")));
}

void TestEmlReader::survivesTruncation() {
    const QByteArray whole = sample();
    for (qsizetype i = 1; i < 64; ++i) {
        const auto document = readMail(whole.first(whole.size() * i / 64));
        if (document)
            QCOMPARE(bijian::test::faultOf(*document), QString());
    }
}

void TestEmlReader::survivesFlippedBits() {
    const QByteArray whole = sample();
    for (quint32 seed = 1; seed <= 500; ++seed) {
        QRandomGenerator generator(seed);
        QByteArray bytes = whole;
        const qsizetype at = generator.bounded(static_cast<qint32>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << generator.bounded(8)));
        const auto document = readMail(bytes);
        if (document)
            QCOMPARE(bijian::test::faultOf(*document), QString());
    }
}

QTEST_APPLESS_MAIN(TestEmlReader)
#include "tst_eml_reader.moc"
