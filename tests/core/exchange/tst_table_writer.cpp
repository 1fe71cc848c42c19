// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"
#include "tests/support/compare_lines.h"
#include "tests/support/failing_device.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QTest>

using namespace bijian;

namespace {

const std::vector<TableColumn> kColumns = {{QStringLiteral("name"), TableColumn::Kind::Text},
                                           {QStringLiteral("value"), TableColumn::Kind::Number}};

QByteArray written(TableFormat format, const std::vector<QStringList>& rows, bool byteOrderMark = false) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriter writer(buffer, kColumns, {format, byteOrderMark});
    bool good = writer.writeHeader().has_value();
    for (const QStringList& row : rows)
        good = writer.writeRow(row).has_value() && good;
    return good ? buffer.data() : QByteArrayLiteral("failed");
}

} // namespace

class TestTableWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void fields_data();
    void fields();
    void numbersKeepAllDigits();
    void loneSurrogatesBecomeValidText();
    void deviceFailsAnywhere_data();
    void deviceFailsAnywhere();
    void shortWritesAreContinued();
};

void TestTableWriter::formats_data() {
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QByteArray>("bytes");
    const QStringList plain = {QStringLiteral("庆阳市"), QStringLiteral("-14.45")};
    const QStringList broken = {QStringLiteral("a\tb\r\nc\"d"), QString()};
    QTest::newRow("tsv") << TableFormat::Tsv << plain << QByteArrayLiteral("name\tvalue\n庆阳市\t-14.45\n");
    QTest::newRow("tsv, breaks") << TableFormat::Tsv << broken << QByteArrayLiteral("name\tvalue\na b  c\"d\t\n");
    QTest::newRow("csv") << TableFormat::Csv << plain << QByteArrayLiteral("name,value\r\n庆阳市,-14.45\r\n");
    QTest::newRow("csv, breaks") << TableFormat::Csv << broken
                                 << QByteArrayLiteral("name,value\r\n\"a\tb\r\nc\"\"d\",\r\n");
    QTest::newRow("json") << TableFormat::JsonLines << plain
                          << QByteArrayLiteral("{\"name\":\"庆阳市\",\"value\":-14.45}\n");
    QTest::newRow("json, breaks") << TableFormat::JsonLines << broken
                                  << QByteArrayLiteral("{\"name\":\"a\\tb\\u000d\\nc\\\"d\",\"value\":null}\n");
}

void TestTableWriter::formats() {
    QFETCH(TableFormat, format);
    QFETCH(QStringList, row);
    QTEST(written(format, {row}), "bytes");
}

void TestTableWriter::fields_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char16_t* text, const char16_t* field) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(field);
    };
    row("plain", u"件", u"件");
    row("comma", u"a,b", u"\"a,b\"");
    row("quote", u"a\"b", u"\"a\"\"b\"");
    row("line break", u"a\nb", u"\"a\nb\"");
    row("formula", u"=1+1", u"\"'=1+1\"");
    row("formula with quotes", u"=HYPERLINK(\"x\")", u"\"'=HYPERLINK(\"\"x\"\")\"");
    row("plus", u"+cmd", u"\"'+cmd\"");
    row("minus", u"-cmd", u"\"'-cmd\"");
    row("at", u"@SUM(A1)", u"\"'@SUM(A1)\"");
    row("tab first", u"\t=1", u"\"'\t=1\"");
    row("line break first", u"\n1", u"\"'\n1\"");
    row("carriage return first", u"\r1", u"\"'\r1\"");
    row("blank, then formula", u"  =1", u"\"'  =1\"");
    row("zero width space, then formula", u"\u200B=1", u"\"'\u200B=1\"");
    row("full width", u"＝1", u"\"'＝1\"");
    row("negative number", u"-14.45", u"-14.45");
    row("not quite a number", u"-14.45%", u"\"'-14.45%\"");
    row("sign alone", u"-", u"\"'-\"");
    row("sign inside", u"1-2", u"1-2");
    row("qualified", u"<2.5", u"<2.5");
}

void TestTableWriter::fields() {
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
}

void TestTableWriter::numbersKeepAllDigits() {
    const QStringList row = {QString(), QStringLiteral("999999999999999999")};
    QCOMPARE(written(TableFormat::JsonLines, {row}),
             QByteArrayLiteral("{\"name\":\"\",\"value\":999999999999999999}\n"));
}

void TestTableWriter::loneSurrogatesBecomeValidText() {
    const QString lone = QStringLiteral("a") + QChar(0xD800) + u'b';
    for (const TableFormat format : {TableFormat::Tsv, TableFormat::Csv, TableFormat::JsonLines}) {
        const QByteArray bytes = written(format, {{lone, QStringLiteral("1")}});
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder(bytes);
        QVERIFY(!decoder.hasError() && decoded.contains(u'b'));
    }
    const QByteArray control = written(TableFormat::JsonLines, {{QStringLiteral("\u0001"), QStringLiteral("1")}});
    QCOMPARE(QJsonDocument::fromJson(control).object().value(QStringLiteral("name")).toString(),
             QStringLiteral("\u0001"));
}

void TestTableWriter::deviceFailsAnywhere_data() {
    QTest::addColumn<TableFormat>("format");
    QTest::newRow("tsv") << TableFormat::Tsv;
    QTest::newRow("csv") << TableFormat::Csv;
    QTest::newRow("json") << TableFormat::JsonLines;
}

void TestTableWriter::deviceFailsAnywhere() {
    QFETCH(TableFormat, format);
    const QStringList row = {QStringLiteral("庆阳市"), QStringLiteral("12")};
    const QByteArray whole = written(format, {row, row}, true);
    for (qint64 capacity = 0; capacity <= whole.size(); ++capacity) {
        test::FailingDevice device(capacity);
        TableWriter writer(device, kColumns, {format, true});
        Result<void> result = writer.writeHeader();
        for (int i = 0; i < 2 && result; ++i)
            result = writer.writeRow(row);
        QCOMPARE(result.has_value(), capacity == whole.size());
        QCOMPARE(device.taken(), whole.first(capacity));
        if (!result)
            QVERIFY(result.error() == (Error{ErrorCode::WriteFailed, {QStringLiteral("no room")}, {}, 0, 0}));
    }
}

void TestTableWriter::shortWritesAreContinued() {
    const QStringList row = {QStringLiteral("庆阳市"), QStringLiteral("12")};
    test::FailingDevice device(1000, 3);
    TableWriter writer(device, kColumns, {TableFormat::Tsv, false});
    QVERIFY(writer.writeHeader());
    QVERIFY(writer.writeRow(row));
    QCOMPARE(device.taken(), written(TableFormat::Tsv, {row}));
}

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_table_writer.moc"
