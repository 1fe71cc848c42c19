// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/labelled_value.h"
#include "tests/support/compare_lines.h"

#include <QFile>
#include <QTest>

using namespace bijian;

class TestLabelledValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();

private:
    IdentityLexicon m_lexicon;
};

void TestLabelledValue::initTestCase() {
    QFile file(QStringLiteral(":/bijian/lexicon/identity.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto words = WordLists::parse(file.readAll());
    QVERIFY(words);
    m_lexicon = IdentityLexicon::create(*words);
}

// Each value as "kind=value"; those of other labels are left out.
void TestLabelledValue::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* name, const char* text, const char* found) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(found).split(u';', Qt::SkipEmptyParts);
    };
    row("one line", "来源：县司法局 发布时间：2024-03-28 09:18 浏览：12",
        "publisher=县司法局;published=2024-03-28 09:18");
    row("lost blank", "来源：县政府办公室发布时间：2024-03-28点击数：", "publisher=县政府办公室;published=2024-03-28");
    row("blank before the colon", "发布机构 ： 市政府办公室", "publisher=市政府办公室");
    row("spread letters", "索 引 号：11/2022-1　文 号：某政〔2022〕1号", "number=某政〔2022〕1号");
    row("bullets", "• 发布机构：市政府办公室\n• 公开日期：2022-03-30", "publisher=市政府办公室;published=2022-03-30");
    row("brackets", "【来源：县政府网】【时间：2023-01-02】", "publisher=县政府网;published=2023-01-02");
    row("value below", "来源：\n省政府网\n【字体：大中小】", "publisher=省政府网");
    row("label below", "来源：\n发文机构：\n县政府", "publisher=县政府");
    row("no value", "发文字号：〔〕号\n来源：", "number=〔〕号");
    row("cells", "发文字号 | 某政发〔2025〕3号 | 制发机构 | |\n标 题 | 某报告 |",
        "number=某政发〔2025〕3号;title=某报告");
    row("cells by tabs", "发布机构\t县政府\t成文日期\t2023-02-01", "publisher=县政府;written=2023-02-01");
    row("unknown label ends a value", "来源：县政府 热度：88", "publisher=县政府");
    row("clock is no label", "发布日期：2024-01-05 10:30:00", "published=2024-01-05 10:30:00");
    row("no label", "2023年，全县办理案件12件：其中撤销1件", "");
    row("label alone on a line", "发布机构\n县政府办公室", "publisher=县政府办公室");
}

void TestLabelledValue::finds() {
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    std::vector<TextLine> lines;
    for (qint32 start = 0; start < text.size();) {
        auto end = static_cast<qint32>(text.indexOf(u'\n', start));
        end = end < 0 ? static_cast<qint32>(text.size()) : end;
        lines.push_back({{start, end}, false, BlockKind::Paragraph});
        start = end + 1;
    }
    const QHash<LabelKind, QString> names = {{LabelKind::Publisher, QStringLiteral("publisher")},
                                             {LabelKind::Published, QStringLiteral("published")},
                                             {LabelKind::Written, QStringLiteral("written")},
                                             {LabelKind::Number, QStringLiteral("number")},
                                             {LabelKind::Title, QStringLiteral("title")}};
    QStringList values;
    for (const LabelledValue& value : findLabelledValues(text, lines, m_lexicon)) {
        QVERIFY(value.whole.contains(value.value));
        if (value.label.kind != LabelKind::Other)
            values.append(names.value(value.label.kind) + u'=' + value.value.of(text).toString());
    }
    COMPARE_LINES(values, found);
}

QTEST_APPLESS_MAIN(TestLabelledValue)
#include "tst_labelled_value.moc"
