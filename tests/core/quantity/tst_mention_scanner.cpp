// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/mention_scanner.h"
#include "core/quantity/numeral.h"
#include "tests/support/compare_lines.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace bijian;

namespace {

constexpr quint32 kSeed = 20240328;

QByteArray resource(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString qualifierName(Qualifier qualifier) {
    static const QStringList names{QString(), QStringLiteral("approx"), QStringLiteral("gt"), QStringLiteral("lt")};
    return names.value(static_cast<int>(qualifier));
}

bool isNumeral(QChar c) {
    const char16_t unit = c.unicode();
    return c.isDigit() || isChineseNumeral(unit) || unit == u'半' || unit == u'几' ||
           c.category() == QChar::Number_Other;
}

struct Case {
    QString group;
    QString text;
    QStringList mentions;
};

QList<Case> readCases(const QByteArray& bytes) {
    QList<Case> cases;
    QString group;
    for (const QString& line : QString::fromUtf8(bytes).split(u'\n')) {
        const QStringList parts = line.split(QStringLiteral(" =>"));
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u"== "))
            group = line.mid(3);
        else if (parts.size() == 2)
            cases.append({group, QString(parts[0]).replace(QStringLiteral("\\t"), QStringLiteral("\t")),
                          parts[1].trimmed().split(QStringLiteral(" ; "), Qt::SkipEmptyParts)});
    }
    return cases;
}

} // namespace

class TestMentionScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void sentencesAreReadApart();
    void numeralsLieInOneMention_data();
    void numeralsLieInOneMention();
    void longNumberIsOneMention();
    void longTextsEnd_data();
    void longTextsEnd();

private:
    std::vector<ScannedMention> scanned(const QString& text) const;
    QStringList print(const QString& text) const;
    QString classes(UnitClasses units) const;
    QString faultOf(const QString& text) const;

    QStringList m_classNames;
    std::optional<QuantityLexicon> m_lexicon;
    QList<Case> m_cases;
};

void TestMentionScanner::initTestCase() {
    const auto units = WordLists::parse(resource(QStringLiteral(":/bijian/lexicon/units.txt")));
    const auto words = WordLists::parse(resource(QStringLiteral(":/bijian/lexicon/quantity.txt")));
    QVERIFY(units && words);
    for (const auto& [name, list] : units->lists())
        m_classNames.append(name.section(u' ', 0, 0));
    auto lexicon = QuantityLexicon::create(*units, *words);
    QVERIFY(lexicon);
    m_lexicon = *std::move(lexicon);
    m_cases = readCases(resource(QFINDTESTDATA("mentions.txt")));
    QVERIFY(m_cases.size() > 250);
}

std::vector<ScannedMention> TestMentionScanner::scanned(const QString& text) const {
    FoldedText folded;
    folded.fold(text, {0, static_cast<qint32>(text.size())});
    std::vector<ScannedMention> found;
    MentionScanner(*m_lexicon).scan(folded, found);
    return found;
}

QString TestMentionScanner::classes(UnitClasses units) const {
    QStringList names;
    for (const QString& name : m_classNames) {
        if ((units & m_lexicon->unitClass(name)) != 0)
            names.append(name);
    }
    return names.join(u'+');
}

QStringList TestMentionScanner::print(const QString& text) const {
    QStringList lines;
    for (const ScannedMention& one : scanned(text)) {
        const Mention& mention = one.mention;
        lines.append(QStringList{mentionKindId(mention.kind), mention.range.of(text).toString(),
                                 mention.hasValue ? mention.value.toString() : QStringLiteral("-"),
                                 qualifierName(mention.qualifier), classes(one.units)}
                         .join(u'|'));
    }
    return lines;
}

void TestMentionScanner::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("mentions");
    for (const Case& one : m_cases)
        QTest::newRow(qPrintable(one.group + u": " + one.text)) << one.text << one.mentions;
}

void TestMentionScanner::reads() {
    QFETCH(QString, text);
    QFETCH(QStringList, mentions);
    COMPARE_LINES(print(text), mentions);
}

// What one sentence says does not change how the next is read.
void TestMentionScanner::sentencesAreReadApart() {
    QRandomGenerator random(kSeed);
    for (int round = 0; round < 200; ++round) {
        QString text;
        QStringList expected;
        for (int i = 0; i < 5; ++i) {
            const Case& one = m_cases[random.bounded(m_cases.size())];
            if (one.group.startsWith(u"alone"))
                continue;
            text += one.text + u'。';
            expected += print(one.text + u'。');
        }
        COMPARE_LINES(print(text), expected);
    }
}

// What is wrong with the mentions of a text, empty where they are ordered and disjoint, each holds a numeral and ends
// with its unit, and no digit is left out.
QString TestMentionScanner::faultOf(const QString& text) const {
    qint32 end = 0;
    const auto hasDigit = [](QStringView part) {
        return std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
    };
    for (const ScannedMention& one : scanned(text)) {
        const TextRange& range = one.mention.range;
        const TextRange& unit = one.mention.unit;
        if (range.start < end || range.end <= range.start || range.end > text.size())
            return QStringLiteral("range %1-%2 behind %3").arg(range.start).arg(range.end).arg(end);
        if (hasDigit(QStringView(text).mid(end, range.start - end)))
            return QStringLiteral("digit between %1 and %2").arg(end).arg(range.start);
        const QStringView written = range.of(text);
        if (!std::any_of(written.begin(), written.end(), isNumeral))
            return QStringLiteral("no numeral in %1-%2").arg(range.start).arg(range.end);
        if (unit.start < range.start || (!unit.isEmpty() && unit.end != range.end))
            return QStringLiteral("unit %1-%2 of %3-%4").arg(unit.start).arg(unit.end).arg(range.start).arg(range.end);
        end = range.end;
    }
    return hasDigit(QStringView(text).mid(end)) ? QStringLiteral("digit behind %1").arg(end) : QString();
}

void TestMentionScanner::numeralsLieInOneMention_data() {
    QTest::addColumn<bool>("fromCases");
    QTest::newRow("random characters") << false;
    QTest::newRow("random joints") << true;
}

void TestMentionScanner::numeralsLieInOneMention() {
    QFETCH(bool, fromCases);
    const QString alphabet = QStringLiteral("0123456789１９一二三十百千万亿零半两几数第年月日号件个次%‰成分之点余多至—-"
                                            "~/.,、，。：；:()（）〔〕“”《》+×·aXT "
                                            "\t\n①上近约增长占");
    QRandomGenerator random(kSeed);
    for (int round = 0; round < 4000; ++round) {
        QString text;
        if (fromCases) {
            for (int i = 0; i < 6; ++i)
                text += m_cases[random.bounded(m_cases.size())].text;
        } else {
            for (int i = 0; i < 24; ++i)
                text += alphabet[random.bounded(alphabet.size())];
        }
        const QString fault = faultOf(text);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u": " + text));
    }
}

void TestMentionScanner::longNumberIsOneMention() {
    for (const QChar digit : {u'7', u'0', u'九'}) {
        const QString text = QString(1'000'000, digit);
        const std::vector<ScannedMention> found = scanned(text);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found.front().mention.range, (TextRange{0, 1'000'000}));
    }
}

void TestMentionScanner::longTextsEnd_data() {
    QTest::addColumn<QString>("unit");
    for (const char* unit :
         {"1,111,", "1.1",      "1-",    "1至",     "1、",      "1和",    "1/",     "1+",       "1:",   "1×",
          "a1",     "1a",       "a",     "十分之",  "百分之",   "一、",   "第一",   "第一、一", "一年", "三八",
          "十四五", "五一三",   "二○",   "A1 ",     "数十",     "12345/", "三至五", "-1%",      "1.0",  "h1",
          "(1",     "〔2022〕", "《1",   "“一",     "\"1",      "1万",    "一万",   "万",       "半",   "1个",
          "2023年", "1月",      "2023-", "12345、", "http://1", "增长",   "1余",    "几",       "①"})
        QTest::newRow(unit) << QString::fromUtf8(unit);
}

// Texts that hold the same few characters again and again, half a million of them: read in a moment, or, where the time
// grew with the square of the length, hardly ever.
void TestMentionScanner::longTextsEnd() {
    QFETCH(QString, unit);
    QCOMPARE(faultOf(unit.repeated(500'000 / unit.size())), QString());
}

QTEST_APPLESS_MAIN(TestMentionScanner)
#include "tst_mention_scanner.moc"
