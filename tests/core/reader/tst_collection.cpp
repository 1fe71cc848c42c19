// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/archive/collection.h"
#include "tests/core/reader/package_builder.h"
#include "tests/support/compare_lines.h"

#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace bijian;
using bijian::test::PartStorage;

namespace {

enum class Packing : quint8 { Tar, TarGzip, TarXz, TarBzip2, SevenZip };

// An archive with these files in it, as libarchive writes it.
QByteArray archiveOf(Packing packing, const QList<std::pair<QByteArray, QByteArray>>& files) {
    QByteArray bytes(1024 * 1024, '\0');
    size_t used = 0;
    archive* out = archive_write_new();
    if (packing == Packing::SevenZip)
        archive_write_set_format_7zip(out);
    else
        archive_write_set_format_pax_restricted(out);
    if (packing == Packing::TarGzip)
        archive_write_add_filter_gzip(out);
    else if (packing == Packing::TarXz)
        archive_write_add_filter_xz(out);
    else if (packing == Packing::TarBzip2)
        archive_write_add_filter_bzip2(out);
    archive_write_open_memory(out, bytes.data(), static_cast<size_t>(bytes.size()), &used);
    for (const auto& [name, content] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(out, entry);
        archive_write_data(out, content.constData(), static_cast<size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
    bytes.truncate(static_cast<qsizetype>(used));
    return bytes;
}

// Names in a zip file that do not say how they are encoded (APPNOTE 4.4.4, bit 11).
QByteArray withoutUtf8Mark(QByteArray zip) {
    for (const auto& [mark, flags] : {std::pair<const char*, int>{"PK\x03\x04", 6}, {"PK\x01\x02", 8}}) {
        for (qsizetype at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + 4))
            zip[at + flags + 1] = '\0';
    }
    return zip;
}

QStringList unpacked(const QByteArray& bytes, Result<void>& outcome) {
    QStringList lines;
    Monitor monitor;
    outcome = unpackCollection(bytes, monitor, [&lines](const CollectionEntry& entry) {
        lines.append(entry.name + u'|' +
                     (entry.isEncrypted ? QStringLiteral("(encrypted)") : QString::fromUtf8(entry.bytes)));
        return true;
    });
    return lines;
}

} // namespace

class TestCollection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unpacks_data();
    void unpacks();
    void knowsCollections_data();
    void knowsCollections();
    void refuses_data();
    void refuses();
    void stopsWhenToldTo();
    void survivesDamage();
};

void TestCollection::unpacks_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const QList<std::pair<QByteArray, QByteArray>> files = {{"2023/a.txt", "one"}, {"b.html", "two"}};
    const QStringList lines = {QStringLiteral("2023/a.txt|one"), QStringLiteral("b.html|two")};
    QTest::newRow("zip") << bijian::test::packageOf(files) << lines;
    QTest::newRow("zip, deflated") << bijian::test::packageOf(files, PartStorage::Deflated) << lines;
    QTest::newRow("tar") << archiveOf(Packing::Tar, files) << lines;
    QTest::newRow("tar.gz") << archiveOf(Packing::TarGzip, files) << lines;
    QTest::newRow("tar.xz") << archiveOf(Packing::TarXz, files) << lines;
    QTest::newRow("tar.bz2") << archiveOf(Packing::TarBzip2, files) << lines;
    QTest::newRow("7z") << archiveOf(Packing::SevenZip, files) << lines;
    QTest::newRow("names that would lead out")
        << bijian::test::packageOf({{"../../etc/a.txt", "1"}, {"/b.txt", "2"}, {"c\\..\\d.txt", "3"}})
        << QStringList{QStringLiteral("etc/a.txt|1"), QStringLiteral("b.txt|2"), QStringLiteral("c/d.txt|3")};
    const QByteArray gb18030 = QByteArray::fromHex("b1a8b8e62e747874"); // 报告.txt
    QTest::newRow("names in GB18030") << withoutUtf8Mark(bijian::test::packageOf({{gb18030, "1"}}))
                                      << QStringList{QStringLiteral("报告.txt|1")};
    QTest::newRow("names that are not what they say") << bijian::test::packageOf({{"a.txt", "0"}, {gb18030, "1"}})
                                                      << QStringList{QStringLiteral("a.txt|0"), QStringLiteral("#2|1")};
    QTest::newRow("what is no report")
        << bijian::test::packageOf(
               {{"a.png", "1"}, {"__MACOSX/b.txt", "2"}, {"._c.txt", "3"}, {"d/", ""}, {"e.txt", "5"}})
        << QStringList{QStringLiteral("e.txt|5")};
    QTest::newRow("message") << QByteArray(
                                    "From: a@b.cn\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                                    "Content-Type: multipart/mixed; boundary=\"=b\"\r\n\r\n--=b\r\n"
                                    "Content-Type: text/plain\r\n\r\nletter\r\n--=b\r\n"
                                    "Content-Type: text/plain; name=\"a.txt\"\r\n"
                                    "Content-Disposition: attachment; filename=\"../a.txt\"\r\n\r\none\r\n--=b\r\n"
                                    "Content-Type: image/png\r\nContent-Disposition: attachment; filename=\"b.png\""
                                    "\r\n\r\ntwo\r\n--=b--\r\n")
                             << QStringList{QStringLiteral("a.txt|one")};
}

void TestCollection::unpacks() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    Result<void> outcome;
    COMPARE_LINES(unpacked(bytes, outcome), lines);
    QVERIFY(outcome.has_value());
}

void TestCollection::knowsCollections_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const QList<std::pair<QByteArray, QByteArray>> files = {{"a.txt", "one"}};
    const auto add = [](const char* name, const QByteArray& bytes, CollectionKind kind) {
        QTest::newRow(name) << bytes << static_cast<int>(kind);
    };
    add("nothing", "", CollectionKind::None);
    add("text", "受理12件", CollectionKind::None);
    add("zip", bijian::test::packageOf(files), CollectionKind::Package);
    add("tar", archiveOf(Packing::Tar, files), CollectionKind::Archive);
    add("gzip", archiveOf(Packing::TarGzip, files), CollectionKind::Archive);
    add("xz", archiveOf(Packing::TarXz, files), CollectionKind::Archive);
    add("7z", archiveOf(Packing::SevenZip, files), CollectionKind::Archive);
    add("rar", QByteArray("Rar!\x1A\x07\x01\x00", 8), CollectionKind::Archive);
    add("message", "From: a@b.cn\r\nTo: c@d.cn\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nx", CollectionKind::Message);
}

void TestCollection::knowsCollections() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(collectionKind(bytes)), kind);
}

void TestCollection::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("what");
    const auto add = [](const char* name, const QByteArray& bytes, ErrorCode code, const QString& what = {}) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << what;
    };
    add("text", "受理12件", ErrorCode::FormatUnknown);
    add("compressed, and no archive", QByteArray::fromHex("1f8b08000000000000034b040043beb7e801000000"),
        ErrorCode::FormatUnknown);
    add("zip bomb", bijian::test::packageOf({{"a.txt", QByteArray(64 * 1024 * 1024, 'a')}}, PartStorage::Deflated),
        ErrorCode::PackageTooLarge, QStringLiteral("ratio"));
    QList<std::pair<QByteArray, QByteArray>> many;
    for (int i = 0; i <= kMaximumCollectionEntries; ++i)
        many.append({QByteArray::number(i) + ".txt", "x"});
    add("many files", bijian::test::packageOf(many), ErrorCode::PackageTooLarge, QStringLiteral("entries"));
}

void TestCollection::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, what);
    Result<void> outcome;
    unpacked(bytes, outcome);
    QVERIFY(!outcome.has_value());
    QCOMPARE(static_cast<int>(outcome.error().code), code);
    if (!what.isEmpty())
        QCOMPARE(outcome.error().arguments.value(0), what);
}

void TestCollection::stopsWhenToldTo() {
    Monitor monitor;
    int taken = 0;
    const auto outcome = unpackCollection(bijian::test::packageOf({{"a.txt", "1"}, {"b.txt", "2"}}), monitor,
                                          [&taken](const CollectionEntry&) {
                                              ++taken;
                                              return false;
                                          });
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(taken, 1);
}

void TestCollection::survivesDamage() {
    const QList<std::pair<QByteArray, QByteArray>> files = {{"2023/a.txt", "one"}, {"b.html", QByteArray(3000, 'x')}};
    for (const QByteArray& whole :
         {bijian::test::packageOf(files, PartStorage::Deflated), archiveOf(Packing::TarGzip, files),
          archiveOf(Packing::TarXz, files), archiveOf(Packing::SevenZip, files)}) {
        Result<void> outcome;
        for (int i = 0; i < 64; ++i)
            unpacked(whole.first(whole.size() * i / 64), outcome);
        for (qsizetype i = 0; i < 500; ++i) {
            QByteArray bytes = whole;
            const qsizetype at = (i * 7919) % bytes.size();
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (i % 8)));
            for (const QString& line : unpacked(bytes, outcome))
                QVERIFY(!line.startsWith(u'/') && !line.contains(u"/../"));
        }
    }
}

QTEST_APPLESS_MAIN(TestCollection)
#include "tst_collection.moc"
