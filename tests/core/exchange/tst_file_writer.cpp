// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_writer.h"

#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

using namespace bijian;

namespace {

Result<void> writeNew(QIODevice& device) {
    return writeAll(device, QByteArrayLiteral("new"));
}

Result<void> failInTheMiddle(QIODevice& device) {
    if (auto written = writeAll(device, QByteArrayLiteral("half")); !written)
        return written;
    return ErrorCode::RenderFailed;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("unreadable");
}

} // namespace

class TestFileWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void replacesWhatWasThere();
    void keepsWhatWasThereOnFailure();
    void namesThePath_data();
    void namesThePath();
    void writesDevicesDirectly();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileWriter::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QFile old(path("old.txt"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    QCOMPARE(old.write("old"), 3);
}

void TestFileWriter::replacesWhatWasThere() {
    QVERIFY(writeFile(path("old.txt"), writeNew));
    QCOMPARE(contentOf(path("old.txt")), QByteArrayLiteral("new"));
}

void TestFileWriter::keepsWhatWasThereOnFailure() {
    const auto result = writeFile(path("old.txt"), failInTheMiddle);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::RenderFailed);
    QCOMPARE(contentOf(path("old.txt")), QByteArrayLiteral("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("old.txt")});
}

void TestFileWriter::namesThePath_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << QStringLiteral("none/new.txt");
    QTest::newRow("a folder") << QStringLiteral(".");
}

void TestFileWriter::namesThePath() {
    QFETCH(QString, name);
    const QString target = m_folder->filePath(name);
    const auto result = writeFile(target, writeNew);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::WriteFailed);
    QCOMPARE(result.error().file, target);
    QVERIFY(!result.error().arguments.value(0).isEmpty());
}

void TestFileWriter::writesDevicesDirectly() {
    const QString full = QStringLiteral("/dev/full");
    if (!QFileInfo::exists(full))
        QSKIP("this system has no device that is always full");
    const auto result = writeFile(full, writeNew);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::WriteFailed);
    // A device stays a device: it is not replaced by a file.
    QVERIFY(writeFile(QStringLiteral("/dev/null"), writeNew));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_file_writer.moc"
