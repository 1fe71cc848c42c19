// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using bijian::ErrorCode;
using bijian::Monitor;
using bijian::readFileBytes;

class TestFileBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesWithoutPermission();
    void stopsWhenCancelled();

private:
    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    QByteArray encodedPath(const QString& name) const { return QFile::encodeName(m_folder.filePath(name)); }

    QTemporaryDir m_folder;
};

void TestFileBytes::initTestCase() {
    QVERIFY(m_folder.isValid());
    QVERIFY(!write(QStringLiteral("empty.txt"), {}).isEmpty());
    QVERIFY(!write(QStringLiteral("报告 %s 2024.txt"), "42").isEmpty());
    QVERIFY(!write(QStringLiteral("steps.txt"), QByteArray(3 * 1024 * 1024 + 7, 'x')).isEmpty());
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.txt")));
    QCOMPARE(::mkfifo(encodedPath(QStringLiteral("fifo.txt")).constData(), 0600), 0);
    QCOMPARE(::symlink("nowhere", encodedPath(QStringLiteral("dangling.txt")).constData()), 0);
    QCOMPARE(::symlink("loop.txt", encodedPath(QStringLiteral("loop.txt")).constData()), 0);
    QCOMPARE(::symlink("steps.txt", encodedPath(QStringLiteral("link.txt")).constData()), 0);
    QFile large(m_folder.filePath(QStringLiteral("large.txt")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(bijian::kMaximumFileSize + 1));
}

void TestFileBytes::reads_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("a name with odd characters") << QStringLiteral("报告 %s 2024.txt") << qsizetype(2);
    QTest::newRow("more than one step") << QStringLiteral("steps.txt") << qsizetype(3 * 1024 * 1024 + 7);
    QTest::newRow("through a link") << QStringLiteral("link.txt") << qsizetype(3 * 1024 * 1024 + 7);
}

void TestFileBytes::reads() {
    QFETCH(QString, name);
    QFETCH(qsizetype, size);
    Monitor monitor;
    const auto bytes = readFileBytes(m_folder.filePath(name), monitor);
    QVERIFY(bytes.has_value());
    QCOMPARE(bytes->size(), size);
}

void TestFileBytes::refuses_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    const auto missing = static_cast<int>(ErrorCode::FileMissing);
    const auto special = static_cast<int>(ErrorCode::FileNotRegular);
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.txt")) << missing;
    QTest::newRow("below a file") << m_folder.filePath(QStringLiteral("steps.txt/x.txt")) << missing;
    QTest::newRow("dangling link") << m_folder.filePath(QStringLiteral("dangling.txt")) << missing;
    QTest::newRow("no name") << QString() << missing;
    QTest::newRow("name with NUL") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b") << missing;
    QTest::newRow("link to itself") << m_folder.filePath(QStringLiteral("loop.txt"))
                                    << static_cast<int>(ErrorCode::FileUnreadable);
    QTest::newRow("folder") << m_folder.filePath(QStringLiteral("folder.txt")) << special;
    QTest::newRow("FIFO") << m_folder.filePath(QStringLiteral("fifo.txt")) << special;
    QTest::newRow("device") << QStringLiteral("/dev/zero") << special;
    QTest::newRow("empty") << m_folder.filePath(QStringLiteral("empty.txt")) << static_cast<int>(ErrorCode::FileEmpty);
    QTest::newRow("too large") << m_folder.filePath(QStringLiteral("large.txt"))
                               << static_cast<int>(ErrorCode::FileTooLarge);
}

void TestFileBytes::refuses() {
    QFETCH(QString, path);
    QFETCH(int, code);
    Monitor monitor;
    const auto bytes = readFileBytes(path, monitor);
    QVERIFY(!bytes.has_value());
    QCOMPARE(static_cast<int>(bytes.error().code), code);
    QCOMPARE(bytes.error().file, path);
}

void TestFileBytes::refusesWithoutPermission() {
    if (::geteuid() == 0)
        QSKIP("the superuser may read everything");
    const QString path = write(QStringLiteral("secret.txt"), "x");
    QVERIFY(QFile::setPermissions(path, {}));
    Monitor monitor;
    const auto bytes = readFileBytes(path, monitor);
    QVERIFY(!bytes.has_value());
    QVERIFY(bytes.error().code == ErrorCode::FileUnreadable);
    QVERIFY(!bytes.error().arguments.value(0).isEmpty());
}

void TestFileBytes::stopsWhenCancelled() {
    Monitor monitor;
    monitor.cancel();
    const auto bytes = readFileBytes(m_folder.filePath(QStringLiteral("steps.txt")), monitor);
    QVERIFY(!bytes.has_value());
    QVERIFY(bytes.error().code == ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestFileBytes)
#include "tst_file_bytes.moc"
