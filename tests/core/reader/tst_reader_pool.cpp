// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/isolation/lockdown.h"
#include "core/reader/isolation/reader_pool.h"
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_lines.h"
#include "tests/core/reader/package_builder.h"
#include "tests/core/reader/pdf_builder.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

using bijian::ErrorCode;
using bijian::Monitor;
using bijian::readDocument;
using bijian::ReaderLimitTable;
using bijian::ReaderPool;
using bijian::ReaderProcess;
using namespace bijian::test;

namespace {

QString reader() {
    return QStringLiteral(BIJIAN_READER);
}

QString fakeReader() {
    return QStringLiteral(BIJIAN_FAKE_READER);
}

// No text: it must be read elsewhere.
const QByteArray kPackage = docxOf("<w:p><w:r><w:t>一</w:t></w:r></w:p>");

} // namespace

class TestReaderPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsAnyReader_data();
    void readsAsAnyReader();
    void failsAsAnyReader();
    void needsNoProcessForText();
    void saysThatTheProgramIsMissing();
    void isOfNoUseInAnotherVersion();
    void survivesFaults_data();
    void survivesFaults();
    void stopsWhenCancelled();
    void usesProcessesAgain();
    void readsAgainWhatAnEarlierFileSpoiled();
    void grantsNothing();
    void runsOutOfMemory();
};

void TestReaderPool::readsAsAnyReader_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a.docx") << docxOf("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>一</w:t></w:r></w:p>"
                                      "<w:p><w:del><w:r><w:t>二</w:t></w:r></w:del><w:r><w:t>三</w:t></w:r></w:p>");
    QTest::newRow("a.pdf") << pdfOf(
        {{{{90, 700, QStringLiteral("受理12件")}}, {}, 0}, {{{90, 600, QStringLiteral("完")}}, {}, 0}});
    QTest::newRow("a.html") << QByteArray("<!DOCTYPE html><html><body><h1>一</h1><p>二</p></body></html>");
    QTest::newRow("a.ofd") << ofdOf(
        {"<ofd:TextObject Boundary=\"20 20 100 6\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">"
         "一二</ofd:TextCode></ofd:TextObject>"});
    QTest::newRow("a.csv") << QByteArray("地区,受理\n甲县,12\n");
    QTest::newRow("a.doc") << QByteArray("<html><body><p>一</p></body></html>");
}

void TestReaderPool::readsAsAnyReader() {
    QFETCH(QByteArray, bytes);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    ReaderPool pool(reader());
    Monitor monitor;
    const auto here = readDocument(bytes, name, monitor);
    const auto there = pool.read(bytes, name, monitor);
    QVERIFY(here.has_value());
    QVERIFY2(there.has_value(), qPrintable(QString::number(there ? 0 : static_cast<int>(there.error().code))));
    COMPARE_LINES(documentLines(*there), documentLines(*here));
    COMPARE_LINES(issueLines(there->issues), issueLines(here->issues));
    QCOMPARE(there->text, here->text);
    QCOMPARE(there->format, here->format);
    QCOMPARE(there->encoding, here->encoding);
    QVERIFY(there->pages == here->pages);
}

void TestReaderPool::failsAsAnyReader() {
    ReaderPool pool(reader());
    Monitor monitor;
    const auto document = pool.read("%PDF-1.7 and no more", QStringLiteral("甲.pdf"), monitor);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error(), readDocument("%PDF-1.7 and no more", QStringLiteral("甲.pdf"), monitor).error());
}

void TestReaderPool::needsNoProcessForText() {
    ReaderPool pool(QStringLiteral("/nowhere"));
    Monitor monitor;
    QVERIFY(pool.read("受理12件", QStringLiteral("a.txt"), monitor).has_value());
}

void TestReaderPool::saysThatTheProgramIsMissing() {
    ReaderPool pool(QStringLiteral("/nowhere"));
    Monitor monitor;
    const auto document = pool.read(kPackage, QStringLiteral("a.docx"), monitor);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error(),
             (bijian::Error{ErrorCode::ReaderMissing, {QStringLiteral("/nowhere")}, QStringLiteral("a.docx"), 0, 0}));
}

void TestReaderPool::isOfNoUseInAnotherVersion() {
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old"));
    QVERIFY(QFile::link(fakeReader(), old));
    QCOMPARE(ReaderProcess::start(old).error().code, ErrorCode::ReaderMissing);
}

void TestReaderPool::survivesFaults_data() {
    QTest::addColumn<int>("code");
    QTest::newRow("abort") << static_cast<int>(ErrorCode::ReaderCrashed);
    QTest::newRow("exit") << static_cast<int>(ErrorCode::ReaderCrashed);
    QTest::newRow("half") << static_cast<int>(ErrorCode::ReaderCrashed);
    QTest::newRow("garbage") << static_cast<int>(ErrorCode::ReaderCrashed);
    QTest::newRow("outside") << static_cast<int>(ErrorCode::ReaderCrashed);
    QTest::newRow("endless") << static_cast<int>(ErrorCode::ReaderOutOfMemory);
    QTest::newRow("memory") << static_cast<int>(ErrorCode::ReaderOutOfMemory);
    QTest::newRow("spin") << static_cast<int>(ErrorCode::ReaderTimedOut);
    QTest::newRow("sleep") << static_cast<int>(ErrorCode::ReaderTimedOut);
}

void TestReaderPool::survivesFaults() {
    QFETCH(int, code);
    ReaderLimitTable limits;
    limits.others = {1, 1, 1LL << 30, 1LL << 20};
    ReaderPool pool(fakeReader(), limits);
    Monitor monitor;
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto document = pool.read(kPackage, name, monitor);
    QVERIFY(!document.has_value());
    QCOMPARE(static_cast<int>(document.error().code), code);
    QCOMPARE(document.error().file, name);
    QVERIFY(pool.read(kPackage, QStringLiteral("next"), monitor).has_value());
}

void TestReaderPool::stopsWhenCancelled() {
    ReaderPool pool(fakeReader());
    Monitor monitor;
    std::thread canceller([&monitor] {
        QTest::qSleep(100);
        monitor.cancel();
    });
    const auto document = pool.read(kPackage, QStringLiteral("sleep"), monitor);
    canceller.join();
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::Cancelled);
}

void TestReaderPool::usesProcessesAgain() {
    ReaderPool pool(fakeReader());
    Monitor monitor;
    QSet<QString> processes;
    for (int i = 0; i < bijian::kFilesPerProcess; ++i)
        processes.insert(pool.read(kPackage, QStringLiteral("a"), monitor)->text);
    QCOMPARE(processes.size(), 1);
    processes.insert(pool.read(kPackage, QStringLiteral("a"), monitor)->text);
    QCOMPARE(processes.size(), 2);
}

void TestReaderPool::readsAgainWhatAnEarlierFileSpoiled() {
    ReaderPool pool(fakeReader());
    Monitor monitor;
    const qint64 process = pool.read(kPackage, QStringLiteral("a"), monitor)->text.toLongLong();
    // It dies behind our back.
    QVERIFY(process > 1);
    QCOMPARE(::kill(static_cast<pid_t>(process), SIGKILL), 0);
    QVERIFY(pool.read(kPackage, QStringLiteral("b"), monitor).has_value());
}

void TestReaderPool::grantsNothing() {
    const auto process = ReaderProcess::start(reader());
    QVERIFY(process.has_value());
    if (((*process)->protections() & bijian::SystemCallFilter) == 0)
        QSKIP("this kernel has no seccomp");
    const bool files = ((*process)->protections() & bijian::FileAccessLimits) != 0;
    ReaderPool pool(fakeReader());
    Monitor monitor;
    const auto document = pool.read(kPackage, QStringLiteral("attempts"), monitor);
    QVERIFY(document.has_value());
    QStringList lines;
    for (const char* what : {"socket", "local socket", "write", "append"})
        lines.append(QString::fromLatin1(what) + QStringLiteral(" refused"));
    for (const char* what : {"passwords", "processes"})
        lines.append(QString::fromLatin1(what) + (files ? QStringLiteral(" refused") : QStringLiteral(" granted")));
    for (const char* what : {"fork", "kill", "remove", "program"})
        lines.append(QString::fromLatin1(what) + QStringLiteral(" refused"));
    lines.append(QStringLiteral("data granted"));
    COMPARE_LINES(document->text.trimmed().split(u'\n'), lines);
}

void TestReaderPool::runsOutOfMemory() {
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("address space is not limited under AddressSanitizer");
#endif
    ReaderLimitTable limits;
    limits.others.memoryBytes = 160LL << 20;
    ReaderPool pool(reader(), limits);
    Monitor monitor;
    const QByteArray line = "<w:p><w:r><w:t>" + QByteArray("受理").repeated(50) + "</w:t></w:r></w:p>";
    const auto document = pool.read(docxOf(line.repeated(150'000)), QStringLiteral("a.docx"), monitor);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::ReaderOutOfMemory);
    QVERIFY(pool.read(kPackage, QStringLiteral("a.docx"), monitor).has_value());
}

QTEST_APPLESS_MAIN(TestReaderPool)
#include "tst_reader_pool.moc"
