// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/compound_file.h"
#include "tests/core/reader/compound_builder.h"

#include <QTest>

using bijian::CompoundFile;
using bijian::ErrorCode;
using namespace bijian::test;

class TestCompoundFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsStreams_data();
    void readsStreams();
    void readsACutEnd();
    void endsRings();
    void refuses_data();
    void refuses();
};

namespace {

QByteArray patternOf(qsizetype length) {
    QByteArray bytes;
    for (qsizetype i = 0; i < length; ++i)
        bytes += static_cast<char>(i * 31 % 251);
    return bytes;
}

} // namespace

void TestCompoundFile::readsStreams_data() {
    QTest::addColumn<qsizetype>("length");
    for (const qsizetype length : {0, 1, 64, 65, 4095, 4096, 4097, 100'000, 500'000})
        QTest::addRow("%lld", static_cast<long long>(length)) << length;
}

void TestCompoundFile::readsStreams() {
    QFETCH(qsizetype, length);
    const QByteArray bytes = patternOf(length);
    const auto file = CompoundFile::open(compoundFileOf(
        {{QStringLiteral("before"), patternOf(70)}, {QStringLiteral("正文"), bytes}, {QStringLiteral("z"), "z"}}));
    QVERIFY(file.has_value());
    QCOMPARE(file->names(), QStringList({QStringLiteral("before"), QStringLiteral("正文"), QStringLiteral("z")}));
    const auto found = file->read(QStringLiteral("正文"));
    QVERIFY(found.has_value());
    QCOMPARE(*found, bytes);
    QCOMPARE(file->read(QStringLiteral("none")).error().code, ErrorCode::FileDamaged);
}

void TestCompoundFile::readsACutEnd() {
    const QByteArray bytes = compoundFileOf({{QStringLiteral("a"), patternOf(5'000)}});
    // The table of sectors stands last; what it does not use may be missing.
    const auto file = CompoundFile::open(bytes.first(bytes.size() - 300));
    QVERIFY(file.has_value());
    QCOMPARE(*file->read(QStringLiteral("a")), patternOf(5'000));
}

// A chain of sectors that leads back into itself.
void TestCompoundFile::endsRings() {
    QByteArray bytes = compoundFileOf({{QStringLiteral("a"), patternOf(5'000)}});
    const qsizetype table = bytes.size() - 512;
    setU32(bytes, table + 4, 0);
    const auto file = CompoundFile::open(bytes);
    QVERIFY(file.has_value());
    QVERIFY(file->read(QStringLiteral("a"))->size() <= 5'000);
}

void TestCompoundFile::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = compoundFileOf({{QStringLiteral("a"), "x"}});
    QTest::newRow("only its mark") << good.first(8);
    QTest::newRow("only a header") << good.first(512);
    QByteArray shift = good;
    setU16(shift, 0x1E, 62);
    QTest::newRow("sectors of a size that is not known") << shift;
    QByteArray directory = good;
    setU32(directory, 0x30, 0x00FFFFFF);
    QTest::newRow("a directory outside") << directory;
}

void TestCompoundFile::refuses() {
    QFETCH(QByteArray, bytes);
    const auto file = CompoundFile::open(bytes);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().code, ErrorCode::FileDamaged);
}

QTEST_APPLESS_MAIN(TestCompoundFile)
#include "tst_compound_file.moc"
