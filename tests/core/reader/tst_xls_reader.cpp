// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/compound_builder.h"
#include "tests/core/reader/document_check.h"
#include "tests/core/reader/document_lines.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QTest>

#include <bit>

using bijian::Document;
using bijian::ErrorCode;
using bijian::Monitor;
using bijian::readDocument;
using bijian::Result;
using namespace bijian::test;

namespace {

QByteArray record(quint16 type, const QByteArray& data) {
    QByteArray bytes;
    appendU16(bytes, type);
    appendU16(bytes, static_cast<quint16>(data.size()));
    return bytes + data;
}

QByteArray numbers(std::initializer_list<quint16> values) {
    QByteArray bytes;
    for (const quint16 value : values)
        appendU16(bytes, value);
    return bytes;
}

QByteArray wide(const QString& text) {
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

// Two bytes that count, one of flags, then two bytes a letter.
QByteArray string(const QString& text) {
    return numbers({static_cast<quint16>(text.size())}) + '\x01' + wide(text);
}

QByteArray number(double value) {
    const auto bits = std::bit_cast<quint64>(value);
    QByteArray bytes;
    appendU32(bytes, static_cast<quint32>(bits));
    appendU32(bytes, static_cast<quint32>(bits >> 32));
    return bytes;
}

QByteArray integer(quint32 value) {
    QByteArray bytes;
    appendU32(bytes, value);
    return bytes;
}

QByteArray begin(quint16 kind = 0x0010, quint16 version = 0x0600) {
    return record(0x0809, numbers({version, kind, 0, 0}));
}

const QByteArray kEnd = record(0x000A, {});

QByteArray label(quint16 row, quint16 column, const QString& text) {
    return record(0x0204, numbers({row, column, 0}) + string(text));
}

struct Sheet {
    QString name;
    QByteArray cells;
    bool hidden = false;
};

QByteArray xlsOf(const std::vector<Sheet>& sheets, const QByteArray& globals = {}) {
    const auto head = [&](const std::vector<quint32>& starts) -> QByteArray {
        QByteArray bytes = begin(0x0005) + globals;
        for (size_t i = 0; i < sheets.size(); ++i)
            bytes += record(0x0085, integer(starts[i]) + (sheets[i].hidden ? '\x01' : '\0') + '\0' +
                                        static_cast<char>(sheets[i].name.size()) + '\x01' + wide(sheets[i].name));
        return bytes + kEnd;
    };
    std::vector<quint32> starts(sheets.size());
    QByteArray bodies;
    const QByteArray placeholder = head(starts);
    const auto size = static_cast<quint32>(placeholder.size());
    for (size_t i = 0; i < sheets.size(); ++i) {
        starts[i] = size + static_cast<quint32>(bodies.size());
        bodies += begin() + sheets[i].cells + kEnd;
    }
    return compoundFileOf({{QStringLiteral("Workbook"), head(starts) + bodies}});
}

QByteArray oneSheet(const QByteArray& cells, const QByteArray& globals = {}) {
    return xlsOf({{QStringLiteral("Sheet1"), cells}}, globals);
}

Result<Document> readXls(const QByteArray& bytes) {
    Monitor monitor;
    return readDocument(bytes, QStringLiteral("a.xls"), monitor);
}

const QByteArray kHead = label(0, 0, QStringLiteral("地区")) + label(0, 1, QStringLiteral("受理"));

} // namespace

class TestXlsReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsLines_data();
    void setsLines();
    void readsSharedStrings();
    void showsNumbersByFormat();
    void reports_data();
    void reports();
    void refuses_data();
    void refuses();
    void survivesDamage();
};

void TestXlsReader::setsLines_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const auto add = [](const char* name, const QByteArray& bytes, const QStringList& lines) {
        QTest::newRow(name) << bytes << lines;
    };
    const QString head = QStringLiteral("R|地区→受理");
    const QByteArray place = numbers({1, 1, 0});
    const QByteArray name = label(1, 0, QStringLiteral("甲县"));
    add("number", oneSheet(kHead + name + record(0x0203, place + number(12.5))), {head, QStringLiteral("R|甲县→12.5")});
    add("integer in short", oneSheet(kHead + name + record(0x027E, place + integer(12 << 2 | 2))),
        {head, QStringLiteral("R|甲县→12")});
    add("hundredths in short", oneSheet(kHead + name + record(0x027E, place + integer(9850 << 2 | 3))),
        {head, QStringLiteral("R|甲县→98.5")});
    add("negative in short", oneSheet(kHead + name + record(0x027E, place + integer(static_cast<quint32>(-4 * 4 + 2)))),
        {head, QStringLiteral("R|甲县→-4")});
    add("several in short",
        oneSheet(kHead + record(0x00BD, numbers({1, 0, 0}) + integer(1 << 2 | 2) + numbers({0}) + integer(2 << 2 | 2) +
                                            numbers({1}))),
        {head, QStringLiteral("R|1→2")});
    add("formula", oneSheet(kHead + name + record(0x0006, place + number(7) + numbers({0, 0, 0, 0}))),
        {head, QStringLiteral("R|甲县→7")});
    add("formula that gives words",
        oneSheet(kHead + name + record(0x0006, place + QByteArray(6, '\0') + numbers({0xFFFF, 0, 0, 0, 0})) +
                 record(0x0207, string(QStringLiteral("七件")))),
        {head, QStringLiteral("R|甲县→七件")});
    add("error and switch",
        oneSheet(record(0x0205, numbers({0, 0, 0}) + QByteArray("\x17\x01", 2)) +
                 record(0x0205, numbers({0, 1, 0}) + QByteArray("\x01\x00", 2))),
        {QStringLiteral("R|#REF!→TRUE")});
    add("two sheets",
        xlsOf({{QStringLiteral("行政复议"), kHead}, {QStringLiteral("Sheet2"), label(0, 0, QStringLiteral("注"))}}),
        {QStringLiteral("H1|行政复议"), head, QStringLiteral("|注")});
    add("a chart within a sheet", oneSheet(begin(0x0020) + label(5, 5, QStringLiteral("99")) + kEnd + kHead), {head});
}

void TestXlsReader::setsLines() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    const auto document = readXls(bytes);
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document), lines);
    COMPARE_LINES(issueLines(document->issues), QStringList());
}

// A string is cut by the end of a record, and goes on behind a byte of flags; others have runs and readings behind
// them.
void TestXlsReader::readsSharedStrings() {
    const QString first = QStringLiteral("地区");
    QByteArray strings = integer(3) + integer(3);
    strings += numbers({2}) + '\x09' + numbers({1}) + wide(first) + QByteArray(4, 'r'); // one run
    strings += numbers({2}) + '\x05' + integer(3) + wide(QStringLiteral("受理")) + QByteArray(3, 'p');
    strings += numbers({4}) + '\x01' + wide(QStringLiteral("甲"));
    const QByteArray rest = QByteArray(1, '\0') + "abc";
    const auto shared = [](quint16 row, quint16 column, quint32 index) {
        return record(0x00FD, numbers({row, column, 0}) + integer(index));
    };
    const auto document =
        readXls(oneSheet(shared(0, 0, 0) + shared(0, 1, 1) + shared(1, 0, 2) + shared(1, 1, 1) + shared(2, 0, 99),
                         record(0x00FC, strings) + record(0x003C, rest)));
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document),
                  (QStringList{QStringLiteral("R|地区→受理"), QStringLiteral("R|甲abc→受理")}));
}

void TestXlsReader::showsNumbersByFormat() {
    const QByteArray formats = record(0x041E, numbers({164}) + string(QStringLiteral("0.0\"件\""))) +
                               record(0x00E0, numbers({0, 0})) + record(0x00E0, numbers({0, 10})) +
                               record(0x00E0, numbers({0, 164}));
    const auto cell = [](quint16 column, quint16 format, double value) {
        return record(0x0203, numbers({0, column, format}) + number(value));
    };
    const auto document =
        readXls(oneSheet(cell(0, 0, 0.985) + cell(1, 1, 0.985) + cell(2, 2, 12) + cell(3, 9, 7), formats));
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document), QStringList{QStringLiteral("R|0.985→98.50%→12.0件→7")});
}

void TestXlsReader::reports_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("issues");
    const QByteArray secret = label(1, 0, QStringLiteral("暗")) + label(1, 1, QStringLiteral("99"));
    QTest::newRow("hidden row") << oneSheet(record(0x0208, numbers({1, 0, 2, 0, 0, 0, 0x20, 0})) + kHead + secret)
                                << QStringList{QStringLiteral("note HiddenText 3")};
    QTest::newRow("hidden column") << oneSheet(record(0x007D, numbers({2, 3, 0, 0, 1})) + kHead +
                                               label(0, 2, QStringLiteral("99")))
                                   << QStringList{QStringLiteral("note HiddenText 2")};
    QTest::newRow("hidden sheet") << xlsOf({{QStringLiteral("Sheet1"), kHead}, {QStringLiteral("暗"), secret, true}})
                                  << QStringList{QStringLiteral("note HiddenText 3")};
}

void TestXlsReader::reports() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, issues);
    const auto document = readXls(bytes);
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document), QStringList{QStringLiteral("R|地区→受理")});
    COMPARE_LINES(issueLines(document->issues), issues);
}

void TestXlsReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("no cells") << oneSheet({}) << static_cast<int>(ErrorCode::NoText);
    QTest::newRow("encrypted") << oneSheet(kHead, record(0x002F, numbers({1})))
                               << static_cast<int>(ErrorCode::PasswordNeeded);
    QTest::newRow("Excel 5") << compoundFileOf({{QStringLiteral("Book"), begin(0x0005, 0x0500)}})
                             << static_cast<int>(ErrorCode::FormatUnknown);
    QTest::newRow("no workbook") << compoundFileOf({{QStringLiteral("Workbook"), "x"}})
                                 << static_cast<int>(ErrorCode::FileDamaged);
}

void TestXlsReader::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto document = readXls(bytes);
    QVERIFY(!document.has_value());
    QCOMPARE(static_cast<int>(document.error().code), code);
}

void TestXlsReader::survivesDamage() {
    const QByteArray whole = oneSheet(kHead + record(0x027E, numbers({1, 1, 0}) + integer(12 << 2 | 2)),
                                      record(0x00FC, integer(1) + integer(1) + string(QStringLiteral("字"))));
    const auto check = [](const QByteArray& bytes) {
        const auto document = readXls(bytes);
        return document ? faultOf(*document) : QString();
    };
    for (int i = 0; i < 64; ++i)
        QCOMPARE(check(whole.first(whole.size() * i / 64)), QString());
    for (qsizetype i = 0; i < 2000; ++i) {
        QByteArray bytes = whole;
        const qsizetype at = (i * 7919) % bytes.size();
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (i % 8)));
        QCOMPARE(check(bytes), QString());
    }
}

QTEST_APPLESS_MAIN(TestXlsReader)
#include "tst_xls_reader.moc"
