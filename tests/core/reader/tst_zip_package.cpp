// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/package_part.h"
#include "core/reader/safe_xml.h"
#include "core/reader/xml_document.h"
#include "core/reader/zip_package.h"
#include "tests/core/reader/package_builder.h"

#include <QTest>

using bijian::ErrorCode;
using bijian::Monitor;
using bijian::safeXml;
using bijian::XmlDocument;
using bijian::XmlElement;
using bijian::ZipPackage;
using bijian::test::packageOf;
using bijian::test::PartStorage;

namespace {

constexpr qsizetype kMegabyte = 1024 * 1024;

// Counts what it is shown, and how deep that lies.
class Depths final : public bijian::XmlVisitor {
public:
    bool enter(const XmlElement& element) override {
        deepest = qMax(deepest, ++depth);
        names += element.name().toByteArray() + ' ';
        return !element.is("skip");
    }
    void leave(const XmlElement&) override { --depth; }
    void text(QByteArrayView words) override { all += words.toByteArray(); }

    QByteArray names;
    QByteArray all;
    int depth = 0;
    int deepest = 0;
};

} // namespace

class TestZipPackage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsParts();
    void decodesNames();
    void limitsEntries();
    void limitsBytes_data();
    void limitsBytes();
    void reportsDamage();
    void resolvesNames_data();
    void resolvesNames();
    void keepsRelationsInside();
    void refusesXml_data();
    void refusesXml();
    void acceptsXml_data();
    void acceptsXml();
    void walksXml();
};

void TestZipPackage::readsParts() {
    auto package = ZipPackage::open(packageOf({{"a/B.xml", "first"}, {"A/b.XML", "second"}, {"c", ""}}));
    QVERIFY(package.has_value());
    QVERIFY(package->isConsistent());
    Monitor monitor;
    // Of two parts of one name the first counts, whatever the case.
    for (const char* name : {"a/B.xml", "A/B.XML", "/a/b.xml"}) {
        const auto part = package->read(QString::fromLatin1(name), monitor);
        QVERIFY(part.has_value());
        QCOMPARE(*part, QByteArray("first"));
    }
    QVERIFY(package->contains(QStringLiteral("C")));
    const auto missing = package->read(QStringLiteral("d"), monitor);
    QVERIFY(!missing.has_value());
    QVERIFY(missing.error().code == ErrorCode::FileDamaged);
    QCOMPARE(missing.error().arguments, QStringList{QStringLiteral("d")});
}

void TestZipPackage::decodesNames() {
    QByteArray bytes = packageOf({{QByteArray::fromHex("B1A8B8E6"), "x"}});  // 报告 in GB 18030
    bytes.replace(QByteArray::fromHex("0008"), QByteArray::fromHex("0000")); // without the flag for UTF-8
    const auto package = ZipPackage::open(bytes);
    QVERIFY(package.has_value());
    QCOMPARE(package->names(), QStringList{QStringLiteral("报告")});
}

void TestZipPackage::limitsEntries() {
    QList<std::pair<QByteArray, QByteArray>> parts;
    for (int i = 0; i <= ZipPackage::kMaximumEntries; ++i)
        parts.append({QByteArray::number(i), {}});
    const auto tooMany = ZipPackage::open(packageOf(parts));
    QVERIFY(!tooMany.has_value());
    QVERIFY(tooMany.error().code == ErrorCode::PackageTooLarge);
    QCOMPARE(tooMany.error().arguments.value(0), QStringLiteral("entries"));
    parts.removeLast();
    QVERIFY(ZipPackage::open(packageOf(parts)).has_value());
}

void TestZipPackage::limitsBytes_data() {
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<PartStorage>("storage");
    QTest::addColumn<QString>("over");
    QTest::newRow("small part of a high ratio") << kMegabyte << PartStorage::Deflated << QString();
    QTest::newRow("large part of a high ratio") << 2 * kMegabyte << PartStorage::Deflated << QStringLiteral("ratio");
    QTest::newRow("large part") << 128 * kMegabyte << PartStorage::Stored << QString();
    QTest::newRow("part too large") << 129 * kMegabyte << PartStorage::Stored << QStringLiteral("entry");
}

void TestZipPackage::limitsBytes() {
    QFETCH(qsizetype, size);
    QFETCH(PartStorage, storage);
    QFETCH(QString, over);
    auto package = ZipPackage::open(packageOf({{"a", QByteArray(size, 'x')}}, storage));
    QVERIFY(package.has_value());
    Monitor monitor;
    const auto part = package->read(QStringLiteral("a"), monitor);
    QCOMPARE(part.has_value(), over.isEmpty());
    if (!part) {
        QVERIFY(part.error().code == ErrorCode::PackageTooLarge);
        QCOMPARE(part.error().arguments.value(0), over);
    }
}

void TestZipPackage::reportsDamage() {
    const QByteArray whole = packageOf({{"a", "first"}});
    QVERIFY(!ZipPackage::open(whole.first(whole.size() - 10)).has_value());
    QByteArray changed = whole;
    changed.replace("first", "firsT"); // the checksum says otherwise
    auto package = ZipPackage::open(changed);
    QVERIFY(package.has_value());
    Monitor monitor;
    const auto part = package->read(QStringLiteral("a"), monitor);
    QVERIFY(!part.has_value());
    QVERIFY(part.error().code == ErrorCode::FileDamaged);
}

void TestZipPackage::resolvesNames_data() {
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("name");
    const auto add = [](const char* part, const char* target, const char* name) {
        QTest::newRow(target) << QString::fromLatin1(part) << QString::fromLatin1(target) << QString::fromLatin1(name);
    };
    add("word/document.xml", "styles.xml", "word/styles.xml");
    add("word/document.xml", "/styles.xml", "styles.xml");
    add("word/document.xml", "../x/./styles.xml", "x/styles.xml");
    add("word/document.xml", "../../../../etc/passwd", "etc/passwd");
    add("", "word/document.xml", "word/document.xml");
}

void TestZipPackage::resolvesNames() {
    QFETCH(QString, part);
    QFETCH(QString, target);
    QFETCH(QString, name);
    QCOMPARE(bijian::partName(part, target), name);
}

void TestZipPackage::keepsRelationsInside() {
    auto package = ZipPackage::open(packageOf(
        {{"_rels/.rels", "<r:Relationships><r:Relationship Id=\"1\" Type=\"http://x/officeDocument\" "
                         "Target=\"/w/d.xml\"/><r:Relationship Id=\"2\" Type=\"http://x/link\" TargetMode=\"External\" "
                         "Target=\"http://host/\"/></r:Relationships>"}}));
    QVERIFY(package.has_value());
    Monitor monitor;
    const auto relations = bijian::relationsOf(*package, {}, monitor);
    QCOMPARE(relations.size(), size_t(2));
    QCOMPARE(relations[0].type, QStringLiteral("officeDocument"));
    QCOMPARE(relations[0].target, QStringLiteral("w/d.xml"));
    QVERIFY(!relations[0].isExternal);
    QVERIFY(relations[1].isExternal);
    QVERIFY(bijian::relationsOf(*package, QStringLiteral("w/d.xml"), monitor).empty());
}

void TestZipPackage::refusesXml_data() {
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("code");
    const auto unsafe = static_cast<int>(ErrorCode::PackageUnsafe);
    const auto large = static_cast<int>(ErrorCode::PackageTooLarge);
    QTest::newRow("document type") << QByteArray("<?xml version='1.0'?>\n<!DOCTYPE a><a/>") << unsafe;
    QTest::newRow("document type behind a comment") << QByteArray("<!-- x --><!DOCTYPE a SYSTEM 'x'><a/>") << unsafe;
    QTest::newRow("depth") << QByteArray("<a>").repeated(257) << large;
    QTest::newRow("depth of a million") << QByteArray("<a>").repeated(1'000'000) << large;
    QTest::newRow("elements") << "<a>" + QByteArray("<b/>").repeated(5'000'000) << large;
}

void TestZipPackage::refusesXml() {
    QFETCH(QByteArray, xml);
    QFETCH(int, code);
    const auto safe = safeXml(xml);
    QVERIFY(!safe.has_value());
    QCOMPARE(static_cast<int>(safe.error().code), code);
}

void TestZipPackage::acceptsXml_data() {
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("depth within the cap") << QByteArray("<a>").repeated(256) + QByteArray("</a>").repeated(256);
    QTest::newRow("many elements beside each other") << "<a>" + QByteArray("<b></b>").repeated(100'000) + "</a>";
    QTest::newRow("brackets in values") << QByteArray("<a b='<!DOCTYPE'>x</a>");
    QTest::newRow("document type in a comment") << QByteArray("<!-- <!DOCTYPE a> --><a>x</a>");
    QTest::newRow("document type in literal text") << QByteArray("<a><![CDATA[<!DOCTYPE a>]]></a>");
}

void TestZipPackage::acceptsXml() {
    QFETCH(QByteArray, xml);
    QVERIFY(safeXml(xml).has_value());
}

void TestZipPackage::walksXml() {
    const auto document =
        XmlDocument::parse("<x:a n='1'><b>一<c/></b><skip><d>no</d></skip>二<e><![CDATA[<3>]]></e></x:a>");
    QVERIFY(document.has_value());
    QVERIFY(!document->isDamaged());
    Depths depths;
    document->walk(depths);
    QCOMPARE(depths.names, QByteArray("a b c skip e "));
    QCOMPARE(depths.all, QByteArray("一二<3>"));
    QCOMPARE(depths.deepest, 3);
    const auto utf16 = XmlDocument::parse(QByteArray::fromHex("FFFE3C006100 3E00004E3C002F0061003E00"));
    QVERIFY(utf16.has_value());
    Depths wide;
    utf16->walk(wide);
    QCOMPARE(wide.all, QByteArray("一"));
}

QTEST_APPLESS_MAIN(TestZipPackage)
#include "tst_zip_package.moc"
