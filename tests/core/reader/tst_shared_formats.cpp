// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_check.h"
#include "tests/support/compare_lines.h"

#include <QDir>
#include <QTest>

using bijian::Document;
using bijian::Monitor;
using bijian::readDocument;
using bijian::readFileBytes;
using bijian::Result;

namespace {

QString sharedFile(const QString& name) {
    return QDir(QStringLiteral(BIJIAN_SHARED_FOLDER)).filePath(name);
}

Result<Document> readFile(const QString& path) {
    Monitor monitor;
    const auto bytes = readFileBytes(path, monitor);
    return bytes ? readDocument(*bytes, path, monitor) : Result<Document>(bytes.error());
}

// Lines without any white space; blank ones left out.
QStringList visibleLines(const QString& text) {
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        line.removeIf([](QChar c) { return c.isSpace(); });
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

// Without the lines that are furniture in `document`.
QStringList reportLines(const Document& document) {
    QString text = document.text;
    for (auto hint = document.hints.rbegin(); hint != document.hints.rend(); ++hint)
        if (hint->kind == bijian::BlockKind::Furniture)
            text.remove(hint->range.start, hint->range.length());
    return visibleLines(text);
}

} // namespace

class TestSharedFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheSame_data();
    void readsTheSame();
};

void TestSharedFormats::readsTheSame_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reference");
    const QStringList formats = {
        QStringLiteral("txt-crlf"),    QStringLiteral("txt-gb18030"), QStringLiteral("txt-utf16"),
        QStringLiteral("txt-utf8bom"), QStringLiteral("html"),        QStringLiteral("html-gbk-site"),
        QStringLiteral("docx"),        QStringLiteral("doc"),         QStringLiteral("odt"),
        QStringLiteral("fodt"),        QStringLiteral("rtf")};
    for (const QString& format : formats) {
        for (int i = 0; i < 5; ++i) {
            const QString extension = format.section(u'-', 0, 0);
            const QString file = QStringLiteral("formats/%1/00%2.%3").arg(format).arg(i).arg(extension);
            QTest::newRow(qPrintable(file))
                << sharedFile(file) << sharedFile(QStringLiteral("reports/00%1.txt").arg(i));
        }
    }
}

void TestSharedFormats::readsTheSame() {
    QFETCH(QString, file);
    QFETCH(QString, reference);
    if (!QFile::exists(file) || !QFile::exists(reference))
        QSKIP(qPrintable(QStringLiteral("%1 is not there").arg(file)));
    const auto found = readFile(file);
    const auto expected = readFile(reference);
    QVERIFY(found.has_value() && expected.has_value());
    QCOMPARE(bijian::test::faultOf(*found), QString());
    COMPARE_LINES(reportLines(*found), reportLines(*expected));
    // A page of a site shows more around it; without that, every line of the text is there.
    if (!file.contains(u"site"))
        COMPARE_LINES(visibleLines(found->text), visibleLines(expected->text));
}

QTEST_APPLESS_MAIN(TestSharedFormats)
#include "tst_shared_formats.moc"
