// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/document_words.h"
#include "app/models/explanation.h"
#include "app/models/report_places.h"
#include "core/mapping/codebook_reader.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using namespace bijian;

namespace {

Codebook codebook() {
    return *readCodebook(QStringLiteral("bijian-codebook 1\n"
                                        "category reconsideration: 行政复议 | Reconsideration\n"
                                        "topic @reconsideration: 行政复议\n"
                                        "other @others: 仲裁\n"
                                        "stage @accepted: 受理\n"
                                        "indicator reconsideration.accepted\n"
                                        "name: 受理数 | Cases accepted\n"
                                        "unit: 件\n"
                                        "rule: case | ~@reconsideration | @accepted | -@others 庭审\n"
                                        "indicator reconsideration.concluded\n"
                                        "name: 审结数 | Cases concluded\n"
                                        "unit: 件\n"
                                        "rule: case | ~@reconsideration | 审结\n")
                             .toUtf8());
}

// A report written line by line: a line that begins with 一、 is a heading, all others are a sentence and a block each.
Report reportOf(const QString& text) {
    Report report;
    report.text = text;
    report.identity.year = 2023;
    qint32 heading = -1;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf(u'\n', start);
        const TextRange range{qint32(start), qint32(end)};
        const auto block = qint32(report.outline.blocks.size());
        const bool isHeading = range.of(text).startsWith(u"一、");
        report.outline.blocks.push_back({range, isHeading ? BlockKind::Heading : BlockKind::Paragraph,
                                         SectionRole::Report, qint8(isHeading ? 1 : 0), heading});
        report.outline.sentences.push_back({range, block, false});
        heading = isHeading ? block : heading;
        start = end + 1;
    }
    return report;
}

TextRange place(const Report& report, const QString& words) {
    const auto at = qint32(report.text.indexOf(words));
    return {at, at + qint32(words.size())};
}

void addNumber(Report& report, const QString& words, int value, MentionKind kind, LedgerEntry entry) {
    Mention mention;
    mention.range = place(report, words);
    if (words.endsWith(u'件'))
        mention.unit = {mention.range.end - 1, mention.range.end};
    mention.value = Decimal(value);
    mention.kind = kind;
    report.mentions.push_back(mention);
    report.ledger.push_back(entry);
}

Observation& addObservation(Report& report, const QString& indicator, const QString& words, int value) {
    Observation observation;
    observation.indicator = IndicatorId(indicator);
    observation.quantity = {Decimal(value), QStringLiteral("件"), Qualifier::Exact};
    observation.period = Period::year(2023);
    observation.number = place(report, words);
    observation.sentence = sentenceAt(report, observation.number.start);
    observation.confidence = 0.93;
    report.observations.push_back(observation);
    return report.observations.back();
}

const LedgerEntry kMapped{LedgerStatus::Mapped, DismissReason::None, 0};
const LedgerEntry kOpen{LedgerStatus::Open, DismissReason::None, -1};

LedgerEntry dismissed(DismissReason reason) {
    return {LedgerStatus::Dismissed, reason, -1};
}

QStringList explain(const Report& report, size_t mention, Language language = Language::English) {
    const Codebook book = codebook();
    return Explainer(book, documentWords(language)).explain(report, mention);
}

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNumbers();
    void explainsAnObservation();
    void explainsAllObservationsOfANumber();
    void explainsChangesAndWhatIsCarriedOn();
    void explainsDismissals_data();
    void explainsDismissals();
    void pointsToWhatWasReadInstead();
    void explainsOpenNumbers();
    void explainsOpenNumbersByTheirKind_data();
    void explainsOpenNumbersByTheirKind();
    void namesAWordOnce();
    void makesHiddenCharactersVisible();
};

void TestExplanation::findsNumbers() {
    Report report = reportOf(QStringLiteral("受理12件，审结9件。\n"));
    QVERIFY(!nearestMention(report, 3));
    addNumber(report, QStringLiteral("12件"), 12, MentionKind::Count, kMapped);
    addNumber(report, QStringLiteral("9件"), 9, MentionKind::Count, kMapped);
    QCOMPARE(mentionAt(report, 1), std::nullopt);
    QCOMPARE(mentionAt(report, 2), std::optional<size_t>(0));
    QCOMPARE(mentionAt(report, 4), std::optional<size_t>(0));
    QCOMPARE(mentionAt(report, 5), std::nullopt);
    QCOMPARE(nearestMention(report, 0), std::optional<size_t>(0));
    QCOMPARE(nearestMention(report, 6), std::optional<size_t>(0));
    QCOMPARE(nearestMention(report, 7), std::optional<size_t>(1));
    QCOMPARE(nearestMention(report, 1000), std::optional<size_t>(1));
}

void TestExplanation::explainsAnObservation() {
    Report report = reportOf(QStringLiteral("一、行政复议工作\n2022年，北山乡受理12件。\n"));
    addNumber(report, QStringLiteral("2022年"), 2022, MentionKind::Period, dismissed(DismissReason::Period));
    addNumber(report, QStringLiteral("12件"), 12, MentionKind::Count, kMapped);
    Observation& made = addObservation(report, QStringLiteral("reconsideration.accepted"), QStringLiteral("12件"), 12);
    made.period = Period::year(2022);
    made.scope = QStringLiteral("北山乡");
    made.cues = {{CueRole::Topic, place(report, QStringLiteral("行政复议")), true},
                 {CueRole::Predicate, place(report, QStringLiteral("受理")), false},
                 {CueRole::Scope, place(report, QStringLiteral("北山乡")), false}};
    COMPARE_LINES(
        explain(report, 1),
        (QStringList{QStringLiteral("“12件” at 20 to 23: a count, 12 件"),
                     QStringLiteral("Sentence: 2022年，北山乡受理12件。"), QStringLiteral("Under: 一、行政复议工作"),
                     QString(), QStringLiteral("Read as Cases accepted (reconsideration.accepted): 12 items"),
                     QStringLiteral("  Measure: the value itself"),
                     QStringLiteral("  Period: 2022, as “2022年” at 9 says"),
                     QStringLiteral("  Scope: 北山乡 only, as “北山乡” at 15 says"),
                     QStringLiteral("  Topic: “行政复议” at 2, taken over from the heading “一、行政复议工作”"),
                     QStringLiteral("  Predicate: “受理” at 18"), QStringLiteral("  Unit: “件” at 22"),
                     QStringLiteral("  Confidence: 0.93, high")}));
    QVERIFY(explain(report, 1, Language::Chinese)[4].startsWith(u"Read as 受理数 ("));
}

void TestExplanation::explainsAllObservationsOfANumber() {
    Report report = reportOf(QStringLiteral("行政复议受理并审结12件。\n"));
    addNumber(report, QStringLiteral("12件"), 12, MentionKind::Count, kMapped);
    addObservation(report, QStringLiteral("reconsideration.accepted"), QStringLiteral("12件"), 12).confidence = 0.6;
    addObservation(report, QStringLiteral("reconsideration.concluded"), QStringLiteral("12件"), 12).period = {};
    const QStringList lines = explain(report, 0);
    COMPARE_LINES(lines.filter(QStringLiteral("Read as")),
                  (QStringList{QStringLiteral("Read as Cases accepted (reconsideration.accepted): 12 items"),
                               QStringLiteral("Read as Cases concluded (reconsideration.concluded): 12 items")}));
    COMPARE_LINES(lines.filter(QStringLiteral("Period")),
                  (QStringList{QStringLiteral("  Period: 2023, the year of the report"),
                               QStringLiteral("  Period: not known, since the text does not say of which year the "
                                              "report is")}));
    COMPARE_LINES(lines.filter(QStringLiteral("Scope")).first(1),
                  QStringList(QStringLiteral("  Scope: the reporter as a whole, since no part of it is named")));
    COMPARE_LINES(lines.filter(QStringLiteral("Confidence")).first(1),
                  QStringList(QStringLiteral("  Confidence: 0.60, low: look at the sentence")));
}

void TestExplanation::explainsChangesAndWhatIsCarriedOn() {
    Report report = reportOf(QStringLiteral("行政复议受理12件，同比下降20%。\n"));
    addNumber(report, QStringLiteral("12件"), 12, MentionKind::Count, kMapped);
    addNumber(report, QStringLiteral("20%"), 20, MentionKind::Growth, kMapped);
    Observation& made = addObservation(report, QStringLiteral("reconsideration.accepted"), QStringLiteral("20%"), -20);
    made.measure = Measure::YearOnYearPercent;
    made.cues = {{CueRole::Carried, place(report, QStringLiteral("12件")), true}};
    const QStringList lines = explain(report, 1);
    QVERIFY(lines.contains(QStringLiteral("Read as a change of Cases accepted (reconsideration.accepted): -20%")));
    QVERIFY(lines.contains(
        QStringLiteral("  Measure: the change against the year before, in per cent: a fall, as “下降” at 12 says")));
    QVERIFY(lines.contains(
        QStringLiteral("  Carried on: it goes on with the number “12件” at 6, which says what is counted")));
    QVERIFY(lines.contains(QStringLiteral("  Unit: none is written")));
}

void TestExplanation::explainsDismissals_data() {
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, DismissReason reason, const char* sentence) {
        QTest::newRow(name) << int(reason) << QString::fromUtf8(sentence);
    };
    row("date", DismissReason::Date, "Not read: it is a date, so it counts nothing.");
    row("target", DismissReason::Target,
        "Not read: it is a target, a requirement or a threshold, not what was reached.");
    row("furniture", DismissReason::Furniture, "Not read: it belongs to the web page, not to the report.");
    row("joint", DismissReason::Joint,
        "Not read: it counts several things together, so it is a figure of none of them.");
    row("other", DismissReason::Other, "Not read: it is no quantity that could be compared.");
}

void TestExplanation::explainsDismissals() {
    QFETCH(int, reason);
    QFETCH(QString, sentence);
    Report report = reportOf(QStringLiteral("力争受理12件。\n"));
    addNumber(report, QStringLiteral("12件"), 12, MentionKind::Count, dismissed(DismissReason(reason)));
    const QStringList lines = explain(report, 0);
    QCOMPARE(lines.value(3), sentence);
    const QStringList word = lines.mid(4);
    const bool target = DismissReason(reason) == DismissReason::Target;
    COMPARE_LINES(word,
                  target ? QStringList(QStringLiteral("  A word that speaks for it: “力争” at 0")) : QStringList());
}

void TestExplanation::pointsToWhatWasReadInstead() {
    Report report = reportOf(QStringLiteral("行政复议受理12件，其中工伤5件。\n共受理12件行政复议。\n"));
    addNumber(report, QStringLiteral("12件"), 12, MentionKind::Count, kMapped);
    addNumber(report, QStringLiteral("5件"), 5, MentionKind::Count, dismissed(DismissReason::Breakdown));
    addNumber(report, QStringLiteral("12件行"), 12, MentionKind::Count, dismissed(DismissReason::Repeated));
    addObservation(report, QStringLiteral("reconsideration.accepted"), QStringLiteral("12件"), 12);
    COMPARE_LINES(
        explain(report, 1).mid(4),
        (QStringList{QStringLiteral("  A word that speaks for it: “其中” at 10"),
                     QStringLiteral("  In its sentence, “12件” at 6 is read as Cases accepted: 12 items, 2023")}));
    COMPARE_LINES(explain(report, 2).mid(4),
                  QStringList(QStringLiteral("  “12件” at 6 is read as Cases accepted: 12 items, 2023")));
}

void TestExplanation::explainsOpenNumbers() {
    Report report = reportOf(QStringLiteral("行政复议工作中，受理仲裁3件。\n举办活动7件。\n"));
    addNumber(report, QStringLiteral("3件"), 3, MentionKind::Count, kOpen);
    addNumber(report, QStringLiteral("7件"), 7, MentionKind::Count, kOpen);
    COMPARE_LINES(
        explain(report, 0).mid(3),
        (QStringList{QStringLiteral("Not read: it is a real quantity, but no indicator of the codebook fits."),
                     QStringLiteral("Words of the codebook in its clause, by which no rule is met:"),
                     QStringLiteral("  “受理” at 8: a stage of Cases accepted"),
                     QStringLiteral("  “仲裁” at 10: a matter that no indicator counts; "
                                    "speaks against Cases accepted")}));
    COMPARE_LINES(
        explain(report, 1).mid(3),
        (QStringList{QStringLiteral("Not read: it is a real quantity, but no indicator of the codebook fits."),
                     QStringLiteral("No word of the codebook stands in its clause.")}));
}

void TestExplanation::explainsOpenNumbersByTheirKind_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, MentionKind kind, const char* sentence) {
        QTest::newRow(name) << int(kind) << QString::fromUtf8(sentence);
    };
    row("change", MentionKind::Growth, "Not read: it is a change of something that was not read as an indicator.");
    row("share", MentionKind::Share, "Not read: it is a share for which the codebook has no indicator.");
    row("range", MentionKind::Range, "Not read: it is a range of values, and only single values are read.");
    row("amount", MentionKind::Amount, "Not read: it is a real quantity, but no indicator of the codebook fits.");
}

void TestExplanation::explainsOpenNumbersByTheirKind() {
    QFETCH(int, kind);
    QFETCH(QString, sentence);
    Report report = reportOf(QStringLiteral("举办活动7件。\n"));
    addNumber(report, QStringLiteral("7件"), 7, MentionKind(kind), kOpen);
    QCOMPARE(explain(report, 0).value(3), sentence);
}

// One word may be the topic and the predicate; one that is in quotation marks gets no others.
void TestExplanation::namesAWordOnce() {
    Report report = reportOf(QStringLiteral("“复议受理”12件。\n"));
    addNumber(report, QStringLiteral("12件"), 12, MentionKind::Count, kMapped);
    Observation& made = addObservation(report, QStringLiteral("reconsideration.accepted"), QStringLiteral("12件"), 12);
    const TextRange word = place(report, QStringLiteral("“复议受理”"));
    made.cues = {{CueRole::Topic, word, false}, {CueRole::Predicate, word, false}};
    COMPARE_LINES(explain(report, 0).filter(QStringLiteral("“复议受理” at")),
                  QStringList(QStringLiteral("  Topic: “复议受理” at 0")));
}

void TestExplanation::makesHiddenCharactersVisible() {
    Report report = reportOf(QStringLiteral("受理\u202e12件。\n"));
    addNumber(report, QStringLiteral("12件"), 12, MentionKind::Count, kOpen);
    QCOMPARE(explain(report, 0).value(1), QStringLiteral("Sentence: 受理<U+202E>12件。"));
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
