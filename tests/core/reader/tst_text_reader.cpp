// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_lines.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using bijian::Monitor;
using bijian::readDocument;

namespace {

const QString kProse = QStringLiteral(
    "全县各级行政机关依法履行职责，全年办理行政处罚案件312件，无一件被撤销，群众满意度稳步提高，成效明显。");

} // namespace

class TestTextReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hints_data();
    void hints();
};

void TestTextReader::hints_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines"); // as documentLines() prints them
    const auto filled = [](const char* text) { return QString::fromUtf8(text).replace(QStringLiteral("{}"), kProse); };
    const auto row = [&filled](const char* name, const char* text, const char* lines) {
        QTest::newRow(name) << filled(text) << filled(lines).split(u'\n');
    };
    row("plain", "某县报告\n\n　　{}\r\n某县人民政府", "|某县报告\n|　　{}\n|某县人民政府");
    row("furniture round the text", "首页 > 报告\r\n  来源: 本站  \r\n{}\r\n【打印】",
        "F|首页 > 报告\nF|  来源: 本站  \n|{}\nF|【打印】");
    row("table", "{}\n事项\t件数\n受理\t12\n审结\t11\n{}", "|{}\nR|事项→件数\nR|受理→12\nR|审结→11\n|{}");
    row("table with empty cells", "\t2022年\t2023年\n受理\t\t12\n审结\t9\t", "R|→2022年→2023年\nR|受理→→12\nR|审结→9→");
    row("one row is no table", "{}\n受理\t12\n{}", "|{}\n|受理→12\n|{}");
    row("indented lines are no table", "\t一、做法\n\t二、成效", "|→一、做法\n|→二、成效");
    row("prose with tabs is no table", "一\t{}\n二\t{}", "|一→{}\n|二→{}");
    row("source lines with tabs", "来源:\t本站\n日期:\t2024-01-02\n{}", "F|来源:→本站\nF|日期:→2024-01-02\n|{}");
    row("no line end at the end", "点赞", "F|点赞");
}

void TestTextReader::hints() {
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    Monitor monitor;
    const auto document = readDocument(text.toUtf8(), QStringLiteral("a.txt"), monitor);
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::documentLines(*document), lines);
}

QTEST_APPLESS_MAIN(TestTextReader)
#include "tst_text_reader.moc"
