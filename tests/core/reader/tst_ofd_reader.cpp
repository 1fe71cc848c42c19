// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/ofd/ofd_page.h"
#include "core/reader/ofd/ofd_structure.h"
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_check.h"
#include "tests/core/reader/document_lines.h"
#include "tests/core/reader/package_builder.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QTest>

using bijian::Document;
using bijian::ErrorCode;
using bijian::Monitor;
using bijian::ofdDistances;
using bijian::readDocument;
using bijian::Result;
using bijian::test::ofdOf;
using bijian::test::packageOf;

namespace {

Result<Document> readOfd(const QByteArray& bytes) {
    Monitor monitor;
    return readDocument(bytes, QStringLiteral("a.ofd"), monitor);
}

QByteArray text(const QByteArray& box, const QByteArray& words, const QByteArray& attributes = "X=\"0\" Y=\"5\"",
                const QByteArray& object = {}) {
    return "<ofd:TextObject Boundary=\"" + box + "\" Size=\"5\" " + object + "><ofd:TextCode " + attributes + ">" +
           words + "</ofd:TextCode></ofd:TextObject>";
}

} // namespace

class TestOfdReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDistances_data();
    void readsDistances();
    void readsBoxes_data();
    void readsBoxes();
    void setsLines_data();
    void setsLines();
    void paintsTemplates();
    void reports_data();
    void reports();
    void refuses_data();
    void refuses();
};

void TestOfdReader::readsDistances_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<float>>("distances");
    QTest::newRow("none") << QString() << QList<float>();
    QTest::newRow("each") << QStringLiteral("5 5.5 -1") << QList<float>{5, 5.5F, -1};
    QTest::newRow("repeated") << QStringLiteral("g 3 5 2") << QList<float>{5, 5, 5, 2};
    QTest::newRow("repeated beyond reason") << QStringLiteral("g 2000000000 5") << QList<float>(8, 5);
    QTest::newRow("repeated less than never") << QStringLiteral("g -3 5 2") << QList<float>{2};
    QTest::newRow("broken off") << QStringLiteral("5 g 3") << QList<float>{5};
    QTest::newRow("no number") << QStringLiteral("5 x 5") << QList<float>{5};
    QTest::newRow("not finite") << QStringLiteral("5 nan 5") << QList<float>{5};
}

void TestOfdReader::readsDistances() {
    QFETCH(QString, text);
    QFETCH(QList<float>, distances);
    const std::vector<float> found = ofdDistances(text, 8);
    QCOMPARE(QList<float>(found.begin(), found.end()), distances);
}

void TestOfdReader::readsBoxes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBox");
    QTest::newRow("box") << QStringLiteral("0 0 210 297") << true;
    QTest::newRow("to the left of the page") << QStringLiteral("-10 0 210 297") << true;
    for (const char* bad :
         {"", "0 0 210", "0 0 210 297 1", "0 0 nan 297", "0 0 inf 297", "0 0 -1 5", "0 0 1e9 5", "a b c d"})
        QTest::newRow(*bad ? bad : "nothing") << QString::fromLatin1(bad) << false;
}

void TestOfdReader::readsBoxes() {
    QFETCH(QString, text);
    QFETCH(bool, isBox);
    QCOMPARE(bijian::ofdBox(text).has_value(), isBox);
}

void TestOfdReader::setsLines_data() {
    QTest::addColumn<QByteArray>("layer");
    QTest::addColumn<QStringList>("lines");
    const auto add = [](const char* name, const QByteArray& layer, const QStringList& lines) {
        QTest::newRow(name) << layer << lines;
    };
    add("an object", text("20 20 100 6", "受理12件"), {QStringLiteral("|受理12件")});
    add("objects in reverse order", text("40 20 100 6", "12件") + text("20 20 20 6", "受理案件"),
        {QStringLiteral("|受理案件12件")});
    add("distances", text("20 20 100 6", "受理12件", "X=\"0\" Y=\"5\" DeltaX=\"5 5 g 2 2.5\""),
        {QStringLiteral("|受理12件")});
    add("wide distances, broken within a number",
        text("29 20 100 6", "24年", "X=\"0\" Y=\"5\" DeltaX=\"4.5 4.5\"", "Size=\"4.2\"") +
            text("20 20 9 6", "20", "X=\"0\" Y=\"5\" DeltaX=\"4.5\"", "Size=\"4.2\""),
        {QStringLiteral("|2024年")});
    add("two codes in an object",
        "<ofd:TextObject Boundary=\"20 20 100 6\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">受理</ofd:TextCode>"
        "<ofd:TextCode X=\"10\" Y=\"5\">12件</ofd:TextCode></ofd:TextObject>",
        {QStringLiteral("|受理12件")});
    add("unseen", text("20 20 100 6", "99件", "X=\"0\" Y=\"5\"", "Visible=\"false\"") + text("20 40 100 6", "12件"),
        {QStringLiteral("|12件")});
    add("moved by a matrix",
        text("20 20 100 6", "12件", "X=\"0\" Y=\"5\"", "CTM=\"1 0 0 1 20 0\"") + text("20 20 20 6", "受理案件"),
        {QStringLiteral("|受理案件12件")});
    add("boxes and sizes of no number",
        text("nan 0 0 0", "99件") + text("20 20 100 6", "12件") +
            "<ofd:TextObject Boundary=\"0 0 9 9\" Size=\"inf\"><ofd:TextCode>99</ofd:TextCode></ofd:TextObject>",
        {QStringLiteral("|12件")});
}

void TestOfdReader::setsLines() {
    QFETCH(QByteArray, layer);
    QFETCH(QStringList, lines);
    const auto document = readOfd(ofdOf({layer}));
    QVERIFY(document.has_value());
    QCOMPARE(bijian::test::faultOf(*document), QString());
    COMPARE_LINES(bijian::test::documentLines(*document), lines);
}

void TestOfdReader::paintsTemplates() {
    const QByteArray page = "<ofd:Page><ofd:Template TemplateID=\"9\"/><ofd:Content><ofd:Layer>" +
                            text("20 60 100 6", "受理12件") + "</ofd:Layer></ofd:Content></ofd:Page>";
    const auto document = readOfd(packageOf(
        {{"odd name/OFD.xml", "<OFD><DocBody><DocRoot>文/Document.xml</DocRoot></DocBody></OFD>"},
         {"odd name/文/Document.xml", "<Document><CommonData><TemplatePage ID=\"9\" BaseLoc=\"T.xml\"/></CommonData>"
                                      "<Pages><Page ID=\"1\" BaseLoc=\"P.xml\"/></Pages></Document>"},
         {"odd name/文/T.xml", "<Page><Template TemplateID=\"9\"/><Content><Layer>" + text("20 20 100 6", "某县公报") +
                                   "</Layer></Content></Page>"},
         {"odd name/文/P.xml", page}}));
    QVERIFY(document.has_value());
    QVERIFY(document->text.contains(QStringLiteral("某县公报")));
    QVERIFY(document->text.contains(QStringLiteral("受理12件")));
}

void TestOfdReader::reports_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("issues");
    const QByteArray body = "<OFD><DocBody><DocRoot>D/Document.xml</DocRoot></DocBody></OFD>";
    const QByteArray page = "<Page><Content><Layer>" + text("20 20 100 6", "受理12件") + "</Layer></Content></Page>";
    QTest::newRow("nothing") << ofdOf({text("20 20 100 6", "受理12件")}) << QStringList();
    QTest::newRow("signed") << packageOf(
                                   {{"OFD.xml", "<OFD><DocBody><DocRoot>D/Document.xml</DocRoot><Signatures>S.xml"
                                                "</Signatures></DocBody></OFD>"},
                                    {"D/Document.xml", "<Document><Pages><Page BaseLoc=\"P.xml\"/></Pages></Document>"},
                                    {"D/P.xml", page}})
                            << QStringList{QStringLiteral("note SignatureNotChecked")};
    QTest::newRow("a page that is not there")
        << packageOf({{"OFD.xml", body},
                      {"D/Document.xml",
                       "<Document><Pages><Page BaseLoc=\"P.xml\"/><Page BaseLoc=\"Q.xml\"/></Pages></Document>"},
                      {"D/P.xml", page}})
        << QStringList{QStringLiteral("lost FileDamaged D/Q.xml")};
    QTest::newRow("unseen text") << ofdOf({text("20 20 100 6", "受理12件") +
                                           text("20 40 100 6", "99件", {}, "Visible=\"false\"")})
                                 << QStringList{QStringLiteral("note HiddenText 3")};
}

void TestOfdReader::reports() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, issues);
    const auto document = readOfd(bytes);
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document), {QStringLiteral("|受理12件")});
    COMPARE_LINES(bijian::test::issueLines(document->issues), issues);
}

void TestOfdReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("no words") << ofdOf({QByteArray()}) << static_cast<int>(ErrorCode::NoText);
    QTest::newRow("scanned") << ofdOf({"<ofd:ImageObject Boundary=\"0 0 210 297\"/>"})
                             << static_cast<int>(ErrorCode::PagesUnreadable);
    QTest::newRow("no document") << packageOf({{"OFD.xml", "<OFD/>"}}) << static_cast<int>(ErrorCode::FileDamaged);
    QTest::newRow("document outside the package")
        << packageOf({{"OFD.xml", "<OFD><DocBody><DocRoot>../../../etc/passwd</DocRoot></DocBody></OFD>"}})
        << static_cast<int>(ErrorCode::FileDamaged);
    QTest::newRow("encrypted") << packageOf({{"OFD.xml", "<OFD/>"}, {"Encryptions.xml", "<x/>"}})
                               << static_cast<int>(ErrorCode::PasswordNeeded);
    QByteArray pages;
    for (int i = 0; i < 6'000; ++i)
        pages += "<Page BaseLoc=\"P.xml\"/>";
    QTest::newRow("too many pages") << packageOf({{"OFD.xml", "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>"},
                                                  {"D.xml", "<Document><Pages>" + pages + "</Pages></Document>"}})
                                    << static_cast<int>(ErrorCode::PackageTooLarge);
}

void TestOfdReader::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto document = readOfd(bytes);
    QVERIFY(!document.has_value());
    QCOMPARE(static_cast<int>(document.error().code), code);
}

QTEST_APPLESS_MAIN(TestOfdReader)
#include "tst_ofd_reader.moc"
