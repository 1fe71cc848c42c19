// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/compound_builder.h"
#include "tests/core/reader/doc_builder.h"
#include "tests/core/reader/document_check.h"
#include "tests/core/reader/document_lines.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QTest>

using bijian::Document;
using bijian::ErrorCode;
using bijian::Monitor;
using bijian::readDocument;
using bijian::Result;
using namespace bijian::test;

namespace {

using Paragraph = DocSample::Paragraph;

constexpr char16_t kCellEnd = 0x07;

Result<Document> readDoc(const DocSample& sample) {
    Monitor monitor;
    return readDocument(docOf(sample), QStringLiteral("a.doc"), monitor);
}

Paragraph p(const QString& text, const QByteArray& changes = {}) {
    return {{{text, {}}}, changes};
}

Paragraph styled(quint16 style, const QString& text) {
    Paragraph paragraph = p(text);
    paragraph.style = style;
    return paragraph;
}

const QByteArray& inTable() {
    static const QByteArray kChanges = sprm(0x2416, 1);
    return kChanges;
}

Paragraph cell(const QString& text) {
    Paragraph paragraph = p(text, inTable());
    paragraph.mark = kCellEnd;
    return paragraph;
}

// The mark of a row whose cells have these edges.
Paragraph rowEnd(const std::vector<qint16>& edges = {}) {
    QByteArray changes = inTable() + sprm(0x2417, 1);
    if (!edges.empty()) {
        QByteArray table;
        appendU16(table, 0xD608);
        appendU16(table, static_cast<quint16>(2 * edges.size() + 2));
        table += static_cast<char>(edges.size() - 1);
        for (const qint16 edge : edges)
            appendU16(table, static_cast<quint16>(edge));
        changes += table;
    }
    Paragraph paragraph = p({}, changes);
    paragraph.mark = kCellEnd;
    return paragraph;
}

// A paragraph or the end of a cell (0x244B) or of a row (0x244C) in a table within a table.
Paragraph inner(const QString& text, quint16 change = 0) {
    return p(text, inTable() + sprm32(0x6649, 2) + (change != 0 ? sprm(change, 1) : QByteArray()));
}

Paragraph listed(quint16 list, quint8 level, const QString& text) {
    return p(text, sprm16(0x460B, list) + sprm(0x260A, level));
}

// A level of a list ([MS-DOC] 2.9.150) of which %1 stands for the number of the first level, and so on.
QByteArray level(quint8 numbering, const QString& words, quint8 follows = 0) {
    QByteArray bytes;
    appendU32(bytes, 1);
    bytes += static_cast<char>(numbering);
    bytes.resize(15, 0);
    bytes += static_cast<char>(follows);
    bytes.resize(28, 0);
    QString characters = words;
    for (char16_t i = 0; i < 9; ++i)
        characters.replace(QStringLiteral("%%1").arg(i + 1), QString(QChar(i)));
    appendU16(bytes, static_cast<quint16>(characters.size()));
    for (const QChar c : characters)
        appendU16(bytes, c.unicode());
    return bytes;
}

QByteArray listsOf(const std::vector<quint32>& numbers, bool isSimple) {
    QByteArray bytes;
    appendU16(bytes, static_cast<quint16>(numbers.size()));
    for (const quint32 number : numbers) {
        QByteArray list;
        appendU32(list, number);
        list.resize(26, 0);
        list += isSimple ? '\1' : '\0';
        list.resize(28, 0);
        bytes += list;
    }
    return bytes;
}

// Each list as paragraphs name it; those after the first begin anew at 5.
QByteArray overridesOf(const std::vector<quint32>& numbers) {
    QByteArray bytes;
    QByteArray data;
    appendU32(bytes, static_cast<quint32>(numbers.size()));
    for (size_t i = 0; i < numbers.size(); ++i) {
        QByteArray list;
        appendU32(list, numbers[i]);
        list.resize(12, 0);
        list += i > 0 ? '\1' : '\0';
        list.resize(16, 0);
        bytes += list;
        appendU32(data, 0);
        if (i > 0) {
            appendU32(data, 5);
            appendU32(data, 0x10);
        }
    }
    return bytes + data;
}

} // namespace

class TestDocReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsLines_data();
    void setsLines();
    void setsNumbers();
    void setsStyles();
    void setsPartsApart();
    void readsNarrowText();
    void readsChangesElsewhere();
    void reports_data();
    void reports();
    void refuses_data();
    void refuses();
};

void TestDocReader::setsLines_data() {
    QTest::addColumn<std::vector<Paragraph>>("body");
    QTest::addColumn<QStringList>("lines");
    using Body = std::vector<Paragraph>;
    const auto row = [](const char* name, const Body& body, const QStringList& lines) {
        QTest::newRow(name) << body << lines;
    };
    row("paragraphs", {p(QStringLiteral("受理12件。")), p({}), p(QStringLiteral("审结11件。"))},
        {QStringLiteral("|受理12件。"), QStringLiteral("|审结11件。")});
    row("line ends, tabs and hyphens",
        {p(QStringLiteral("甲\v乙\t丙")), p(QStringLiteral("a\x1E") + QStringLiteral("b\x1F") + QStringLiteral("c"))},
        {QStringLiteral("|甲"), QStringLiteral("|乙 丙"), QStringLiteral("|a-bc")});
    row("a page break", {{{{QStringLiteral("第一页")}}, {}, u'\f'}, p(QStringLiteral("第二页"))},
        {QStringLiteral("|第一页"), QStringLiteral("|第二页")});
    row("fields",
        {p(QStringLiteral("共\x13 PAGE \x14") + QStringLiteral("12\x15页")),
         p(QStringLiteral("见\x13 HYPERLINK \"\x13 REF a\x14 内\x15\" \x14附件\x15。"))},
        {QStringLiteral("|共12页"), QStringLiteral("|见附件。")});
    row("pictures and notes", {p(QStringLiteral("图\x01注\x02批\x05")), p(QStringLiteral("\x01\x08"))},
        {QStringLiteral("|图注批")});
    row("an outline", {p(QStringLiteral("一、概况"), sprm(0x2640, 0)), p(QStringLiteral("情况"), sprm(0x2640, 9))},
        {QStringLiteral("H1|一、概况"), QStringLiteral("|情况")});
    row("deleted words",
        {{{{QStringLiteral("受理"), {}}, {QStringLiteral("99"), sprm(0x0800, 1)}, {QStringLiteral("12件"), {}}}, {}}},
        {QStringLiteral("|受理12件")});
    Paragraph joined = p(QStringLiteral("受理"));
    joined.markChanges = sprm(0x0800, 1);
    row("a deleted paragraph end", {joined, p(QStringLiteral("12件"))}, {QStringLiteral("|受理12件")});
    row("symbols",
        {{{{QStringLiteral("("), sprm32(0x6A09, 0x25A0'0001)},
           {QStringLiteral("("), sprm32(0x6A09, 0xF0B7'0001)},
           {QStringLiteral("甲"), {}}},
          {}}},
        {QStringLiteral("|■甲")});
    row("a table",
        {p(QStringLiteral("表")), cell(QStringLiteral("项目")), cell(QStringLiteral("件数")), rowEnd(),
         cell(QStringLiteral("受理")), cell(QStringLiteral("12")), rowEnd(), p(QStringLiteral("完"))},
        {QStringLiteral("|表"), QStringLiteral("R|项目→件数"), QStringLiteral("R|受理→12"), QStringLiteral("|完")});
    row("cells over columns",
        {cell(QStringLiteral("项目")), cell(QStringLiteral("复议")), rowEnd({0, 1000, 3000}), cell(QStringLiteral("")),
         cell(QStringLiteral("受理")), cell(QStringLiteral("审结")), rowEnd({0, 1010, 2000, 3000}),
         cell(QStringLiteral("甲")), cell(QStringLiteral("12")), cell(QStringLiteral("11")),
         rowEnd({0, 1000, 2000, 3000})},
        {QStringLiteral("R|项目→复议"), QStringLiteral("R|→受理→审结"), QStringLiteral("R|甲→12→11")});
    row("paragraphs in a cell",
        {p(QStringLiteral("受"), inTable()), cell(QStringLiteral("理")), cell(QStringLiteral("12")), rowEnd(),
         cell(QStringLiteral("审结")), cell(QStringLiteral("11")), rowEnd()},
        {QStringLiteral("R|受 理→12"), QStringLiteral("R|审结→11")});
    Paragraph deleted = rowEnd();
    deleted.markChanges = sprm(0x0800, 1);
    row("a deleted row",
        {cell(QStringLiteral("受理")), cell(QStringLiteral("12")), rowEnd(), cell({}), cell({}), deleted},
        {QStringLiteral("R|受理→12")});
    row("a table within a table",
        {p(QStringLiteral("前"), inTable()), inner(QStringLiteral("甲"), 0x244B), inner(QStringLiteral("1"), 0x244B),
         inner({}, 0x244C), inner(QStringLiteral("乙"), 0x244B), inner(QStringLiteral("2"), 0x244B), inner({}, 0x244C),
         cell(QStringLiteral("后")), rowEnd(), p(QStringLiteral("完"))},
        {QStringLiteral("|前"), QStringLiteral("R|甲→1"), QStringLiteral("R|乙→2"), QStringLiteral("|后"),
         QStringLiteral("|完")});
}

void TestDocReader::setsLines() {
    QFETCH(std::vector<Paragraph>, body);
    QFETCH(QStringList, lines);
    const auto document = readDoc({body});
    QVERIFY(document.has_value());
    QCOMPARE(document->format, QStringLiteral("doc"));
    QCOMPARE(faultOf(*document), QString());
    COMPARE_LINES(documentLines(*document), lines);
}

void TestDocReader::setsNumbers() {
    DocSample sample;
    sample.lists = listsOf({7}, false);
    sample.levels = level(0x27, QStringLiteral("%1、")) + level(0x27, QStringLiteral("（%2）")) +
                    level(0, QStringLiteral("%1.%3"), 1);
    for (int i = 3; i < 9; ++i)
        sample.levels += level(0x17, QStringLiteral("·"));
    sample.overrides = overridesOf({7, 7});
    sample.body = {listed(1, 0, QStringLiteral("甲")), listed(1, 1, QStringLiteral("乙")),
                   listed(1, 1, QStringLiteral("丙")), listed(1, 0, QStringLiteral("丁")),
                   listed(1, 1, QStringLiteral("戊")), listed(1, 2, QStringLiteral("己")),
                   listed(1, 3, QStringLiteral("庚")), listed(2, 0, QStringLiteral("辛")),
                   listed(0, 0, QStringLiteral("壬")), listed(9, 0, QStringLiteral("癸"))};
    const auto document = readDoc(sample);
    QVERIFY(document.has_value());
    COMPARE_LINES(
        documentLines(*document),
        (QStringList{QStringLiteral("|一、甲"), QStringLiteral("|（一）乙"), QStringLiteral("|（二）丙"),
                     QStringLiteral("|二、丁"), QStringLiteral("|（一）戊"), QStringLiteral("|二.1 己"),
                     QStringLiteral("|庚"), QStringLiteral("|五、辛"), QStringLiteral("|壬"), QStringLiteral("|癸")}));
}

void TestDocReader::setsStyles() {
    DocSample sample;
    sample.lists = listsOf({7}, true);
    sample.levels = level(0x27, QStringLiteral("%1、"));
    sample.overrides = overridesOf({7});
    sample.styles = {{0, 0xFFF, {}}, {2, 0, {}},  {0xFFE, 1, sprm16(0x460B, 1)},
                     {19, 0, {}},    {62, 0, {}}, {0xFFE, 5, sprm(0x2640, 2)}}; // based on itself
    sample.body = {styled(4, QStringLiteral("年度报告")), styled(3, QStringLiteral("一、概况 1")),
                   styled(1, QStringLiteral("概况")),     styled(2, QStringLiteral("受理")),
                   styled(5, QStringLiteral("其他")),     styled(77, QStringLiteral("情况"))};
    const auto document = readDoc(sample);
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document),
                  (QStringList{QStringLiteral("T|年度报告"), QStringLiteral("F|一、概况 1"), QStringLiteral("H2|概况"),
                               QStringLiteral("H2|一、受理"), QStringLiteral("H3|其他"), QStringLiteral("|情况")}));
}

void TestDocReader::setsPartsApart() {
    DocSample sample;
    sample.body = {p(QStringLiteral("情况\x02"))};
    sample.footnotes = {p(QStringLiteral("\x02脚注"))};
    sample.headers = {p(QStringLiteral("页眉12"))};
    sample.comments = {p(QStringLiteral("批注"))};
    sample.endnotes = {p(QStringLiteral("尾注"))};
    sample.boxes = {p(QStringLiteral("文本框"))};
    const auto document = readDoc(sample);
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document),
                  (QStringList{QStringLiteral("|情况"), QStringLiteral("|脚注"), QStringLiteral("F|页眉12"),
                               QStringLiteral("|尾注"), QStringLiteral("|文本框")}));
}

void TestDocReader::readsNarrowText() {
    DocSample sample;
    sample.isNarrow = true;
    sample.body = {p(QStringLiteral("12 cases \x93now\x94"))};
    const auto document = readDoc(sample);
    QVERIFY(document.has_value());
    QCOMPARE(document->text.trimmed(), QStringLiteral("12 cases “now”"));
}

void TestDocReader::readsChangesElsewhere() {
    DocSample sample;
    const QByteArray changes = inTable() + sprm(0x2417, 1);
    appendU16(sample.data, 0xFFFF);
    appendU16(sample.data, static_cast<quint16>(changes.size()));
    sample.data += changes;
    Paragraph end = p({}, sprm32(0x6646, 2));
    end.mark = kCellEnd;
    sample.body = {cell(QStringLiteral("受理")), cell(QStringLiteral("12")), end};
    const auto document = readDoc(sample);
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document), QStringList(QStringLiteral("R|受理→12")));
}

void TestDocReader::reports_data() {
    QTest::addColumn<DocSample>("sample");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char* name, const DocSample& sample, const QString& issue) {
        QTest::newRow(name) << sample << (issue.isEmpty() ? QStringList() : QStringList(issue));
    };
    const Paragraph plain = p(QStringLiteral("受理12件。"));
    row("nothing", {{plain}}, {});
    row("deleted text", {{{{{QStringLiteral("受理12件"), {}}, {QStringLiteral("13"), sprm(0x0800, 1)}}, {}}}},
        QStringLiteral("note DeletedText 2"));
    row("hidden text", {{{{{QStringLiteral("受理12件"), {}}, {QStringLiteral("密"), sprm(0x083C, 1)}}, {}}}},
        QStringLiteral("note HiddenText 1"));
    row("a field that fetches", {{plain, p(QStringLiteral("\x13 INCLUDETEXT x \x14甲\x15"))}},
        QStringLiteral("note ActiveContent fields"));
    DocSample macros{{plain}};
    macros.hasMacros = true;
    row("macros", macros, QStringLiteral("note ActiveContent macros"));
}

void TestDocReader::reports() {
    QFETCH(DocSample, sample);
    QFETCH(QStringList, issues);
    const auto document = readDoc(sample);
    QVERIFY(document.has_value());
    COMPARE_LINES(issueLines(document->issues), issues);
}

void TestDocReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("arguments");
    DocSample sample{{p(QStringLiteral("甲"))}};
    sample.isEncrypted = true;
    QTest::newRow("a password") << docOf(sample) << ErrorCode::PasswordNeeded << QStringList();
    QTest::newRow("a package with a password")
        << compoundFileOf({{QStringLiteral("EncryptedPackage"), "x"}}) << ErrorCode::PasswordNeeded << QStringList();
    sample = {{p(QStringLiteral("甲"))}};
    sample.version = 0x68;
    QTest::newRow("an older Word") << docOf(sample) << ErrorCode::FormatUnknown
                                   << QStringList(QStringLiteral("Word 6/95"));
    QTest::newRow("no head") << compoundFileOf({{QStringLiteral("WordDocument"), "x"}}) << ErrorCode::FileDamaged
                             << QStringList(QStringLiteral("FIB"));
    QTest::newRow("no text") << docOf({{p({})}}) << ErrorCode::NoText << QStringList();
    QTest::newRow("another program's") << compoundFileOf({{QStringLiteral("PowerPoint Document"), "x"}})
                                       << ErrorCode::FormatUnknown << QStringList();
}

void TestDocReader::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, arguments);
    Monitor monitor;
    const auto document = readDocument(bytes, QStringLiteral("a.doc"), monitor);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, code);
    QCOMPARE(document.error().arguments, arguments);
}

QTEST_APPLESS_MAIN(TestDocReader)
#include "tst_doc_reader.moc"
