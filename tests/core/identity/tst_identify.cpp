// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identify.h"
#include "tests/support/compare_lines.h"

#include <QFile>
#include <QTest>

using namespace bijian;

namespace {

// One block a line; a heading is known by 一、, and what stands below 下一步 or 计划 or 任务 there is a plan.
Outline lineOutline(const QString& text) {
    Outline outline;
    SectionRole role = SectionRole::Report;
    for (qint32 start = 0; start < text.size();) {
        auto end = static_cast<qint32>(text.indexOf(u'\n', start));
        end = end < 0 ? static_cast<qint32>(text.size()) : end;
        Block block;
        block.range = {start, end};
        const QStringView line = block.range.of(text);
        if (line.size() > 2 && QStringView(u"一二三四五").contains(line[0]) && line[1] == u'、') {
            block.kind = BlockKind::Heading;
            const bool plan = line.contains(u"下一步") || line.contains(u"计划") || line.contains(u"任务");
            role = plan ? SectionRole::Plans : SectionRole::Report;
        }
        block.role = role;
        if (!line.trimmed().isEmpty())
            outline.blocks.push_back(block);
        start = end + 1;
    }
    return outline;
}

QString orDash(const QString& value) {
    return value.isEmpty() ? QStringLiteral("-") : value;
}

QStringList print(const Identity& identity) {
    QStringList lines;
    const QString region = orDash(identity.region.value) + u' ' + orDash(identity.regionCode.value()) + u' ' +
                           orDash(regionLevelId(identity.level));
    lines.append(u"region " + region);
    if (identity.year > 0)
        lines.append(u"year " + QString::number(identity.year));
    const std::pair<QString, const IdentityFact&> facts[] = {{QStringLiteral("title "), identity.title},
                                                             {QStringLiteral("department "), identity.department},
                                                             {QStringLiteral("publisher "), identity.publisher},
                                                             {QStringLiteral("published "), identity.published},
                                                             {QStringLiteral("number "), identity.documentNumber}};
    for (const auto& [name, fact] : facts) {
        if (!fact.value.isEmpty())
            lines.append(name + fact.value);
    }
    return lines;
}

QByteArray resource(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestIdentify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openings_data();
    void openings();
    void evidenceIsWhatWasRead_data() { openings_data(); }
    void evidenceIsWhatWasRead();
    void fileNameIsTheLastResort();
    void surviveAnything_data();
    void surviveAnything();

private:
    Identity identified(const QString& text, const QString& fileName = {}) const {
        return identify(text, lineOutline(text), m_regions, m_lexicon, fileName);
    }

    RegionTable m_regions;
    IdentityLexicon m_lexicon;
};

void TestIdentify::initTestCase() {
    auto regions = RegionTable::parse(resource(QStringLiteral(":/bijian/regions/regions.tsv")));
    QVERIFY(regions);
    m_regions = *std::move(regions);
    const auto words = WordLists::parse(resource(QStringLiteral(":/bijian/lexicon/identity.txt")));
    QVERIFY(words);
    m_lexicon = IdentityLexicon::create(*words);
}

void TestIdentify::openings_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString all = QString::fromUtf8(resource(QFINDTESTDATA("openings.txt")));
    QVERIFY(!all.isEmpty());
    const QStringList cases = all.split(QStringLiteral("\n=== "));
    for (const QString& one : cases.mid(1)) {
        const qsizetype nameEnd = one.indexOf(u'\n');
        const qsizetype textEnd = one.indexOf(QStringLiteral("\n---\n"));
        QVERIFY2(textEnd > 0, qPrintable(one));
        QTest::newRow(qPrintable(one.first(nameEnd)))
            << one.mid(nameEnd + 1, textEnd - nameEnd - 1) << one.mid(textEnd + 5).split(u'\n', Qt::SkipEmptyParts);
    }
}

void TestIdentify::openings() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    COMPARE_LINES(print(identified(text)), expected);
}

// Each fact with a range was read there: its title, publisher and department are the words of the range, and the
// region, year and number stand in it.
void TestIdentify::evidenceIsWhatWasRead() {
    QFETCH(QString, text);
    const Identity identity = identified(text);
    const auto words = [&text](const TextRange& range) {
        QString found = range.of(text).toString();
        found.removeIf([](QChar c) { return c.isSpace(); });
        return found;
    };
    QCOMPARE(words(identity.title.evidence), identity.title.value);
    QCOMPARE(words(identity.publisher.evidence), identity.publisher.value);
    QCOMPARE(words(identity.department.evidence), identity.department.value);
    QCOMPARE(identity.region.evidence.isEmpty(), identity.region.value.isEmpty());
    QVERIFY(identity.yearEvidence.isEmpty() || words(identity.yearEvidence).contains(QString::number(identity.year)) ||
            words(identity.yearEvidence).contains(u'二'));
    QCOMPARE(identity.published.evidence.isEmpty(), identity.published.value.isEmpty());
    QCOMPARE(identity.documentNumber.evidence.isEmpty(), identity.documentNumber.value.isEmpty());
}

void TestIdentify::fileNameIsTheLastResort() {
    const QString bare = QStringLiteral("各级各部门认真履行职责，调解纠纷一千余件，群众满意度稳步提高。");
    const Identity fromName = identified(bare, QStringLiteral("reports/灵台县-2022.txt"));
    COMPARE_LINES(print(fromName),
                  (QStringList{QStringLiteral("region 灵台县 620822 county"), QStringLiteral("year 2022")}));
    QVERIFY(fromName.region.evidence.isEmpty());
    QVERIFY(fromName.yearEvidence.isEmpty());

    const QString telling = QStringLiteral("崇信县2021年法治政府建设报告\n\n2021年，崇信县办理案件32件，群众满意。");
    const Identity fromText = identified(telling, QStringLiteral("灵台县-2022.txt"));
    QCOMPARE(fromText.region.value, QStringLiteral("崇信县"));
    QCOMPARE(fromText.year, 2021);
}

void TestIdentify::surviveAnything_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral(" \n\n \n");
    QTest::newRow("one character") << QStringLiteral("2");
    QTest::newRow("digits") << QStringLiteral("20242024202420242024");
    QTest::newRow("only labels") << QStringLiteral("来源：\n发布时间：\n发文字号：");
    QTest::newRow("brackets") << QStringLiteral("（（（【【】〔2024〕号））");
    QTest::newRow("ends in a name") << QStringLiteral("关于墨玉县");
    QTest::newRow("ends in a year") << QStringLiteral("墨玉县2024年");
    QTest::newRow("long line") << QStringLiteral("一").repeated(50000);
    QTest::newRow("many lines") << QStringLiteral("墨玉县\n").repeated(50000);
    QTest::newRow("surrogates") << QStringLiteral("𠀀𠀁县2023年𠀂报告\n𠀃。");
}

void TestIdentify::surviveAnything() {
    QFETCH(QString, text);
    const Identity identity = identified(text);
    for (const TextRange& range :
         {identity.region.evidence, identity.title.evidence, identity.publisher.evidence, identity.published.evidence,
          identity.documentNumber.evidence, identity.department.evidence, identity.yearEvidence})
        QVERIFY(range.start >= 0 && range.start <= range.end && range.end <= text.size());
}

QTEST_APPLESS_MAIN(TestIdentify)
#include "tst_identify.moc"
