// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/evidence.h"
#include "tests/app/models/sample_reports.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using namespace bijian;
using namespace bijian::test;

namespace {

ReportPointer sampleReport() {
    return makeReport(QStringLiteral("/in/a.txt"), QStringLiteral("庆阳市"), QStringLiteral("621000"), 2023,
                      QStringLiteral("一、行政复议\n全年受理复议案件12件，审结9件。\n"),
                      {{QStringLiteral("reconsideration.accepted"), QStringLiteral("12件"), 12},
                       {QStringLiteral("reconsideration.concluded"), QStringLiteral("9件"), 9}});
}

CellValue valueOf(const Report& report, qint32 observation) {
    CellValue value;
    value.observation = observation;
    value.evidence = {report.id, report.observations[size_t(observation)].number};
    return value;
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheSentenceOfEveryValue();
    void cuesLieInTheSentence();
    void leavesOutClosedReports();
    void toldAWrongSentenceItShowsTheNumberAlone();
    void headingsRankAboveEachOther();
};

void TestEvidence::givesTheSentenceOfEveryValue() {
    const ReportPointer report = sampleReport();
    const ComparisonCell cell{CellState::Conflicting, {valueOf(*report, 0), valueOf(*report, 1)}};
    QStringList lines;
    for (const Evidence& evidence : evidenceOf(cell, [&](const ReportId&) { return report; }))
        lines.append(evidence.region + u' ' + QString::number(evidence.year) + QStringLiteral(" | ") +
                     evidence.fileName + QStringLiteral(" | ") + evidence.headings.join(u'>') + QStringLiteral(" | ") +
                     evidence.sentence + QStringLiteral(" | ") + evidence.number.of(evidence.sentence));
    COMPARE_LINES(
        lines,
        QStringList({QStringLiteral("庆阳市 2023 | a.txt | 一、行政复议 | 全年受理复议案件12件，审结9件。 | 12件"),
                     QStringLiteral("庆阳市 2023 | a.txt | 一、行政复议 | 全年受理复议案件12件，审结9件。 | 9件")}));
}

void TestEvidence::cuesLieInTheSentence() {
    auto report = std::make_shared<Report>(*sampleReport());
    const qint32 accepted = qint32(report->text.indexOf(QStringLiteral("受理")));
    const TextRange number = report->observations[0].number;
    report->observations[0].cues = {{CueRole::Topic, {0, 6}, true},
                                    {CueRole::Predicate, {accepted, accepted + 2}, false},
                                    {CueRole::Unit, {number.end - 1, number.end}, false}};
    const ComparisonCell cell{CellState::Stated, {valueOf(*report, 0)}};
    const std::vector<Evidence> evidence = evidenceOf(cell, [&](const ReportId&) { return report; });
    QCOMPARE(evidence[0].cues.size(), size_t(1));
    QCOMPARE(evidence[0].cues[0].of(evidence[0].sentence).toString(), QStringLiteral("受理"));
}

void TestEvidence::leavesOutClosedReports() {
    const ReportPointer report = sampleReport();
    const ComparisonCell cell{CellState::Stated, {valueOf(*report, 0)}};
    QVERIFY(evidenceOf(cell, [](const ReportId&) { return ReportPointer(); }).empty());
}

void TestEvidence::toldAWrongSentenceItShowsTheNumberAlone() {
    auto report = std::make_shared<Report>(*sampleReport());
    report->observations[0].sentence = {0, 3};
    const ComparisonCell cell{CellState::Stated, {valueOf(*report, 0)}};
    const std::vector<Evidence> evidence = evidenceOf(cell, [&](const ReportId&) { return report; });
    QCOMPARE(evidence[0].sentence, QStringLiteral("12件"));
    QCOMPARE(evidence[0].number, TextRange({0, 3}));
}

void TestEvidence::headingsRankAboveEachOther() {
    Report report;
    report.text = QStringLiteral("一\nA\nB\n正文");
    report.outline.blocks = {{{0, 1}, BlockKind::Heading, SectionRole::Report, 1, -1},
                             {{2, 3}, BlockKind::Heading, SectionRole::Report, 2, 0},
                             {{4, 5}, BlockKind::Heading, SectionRole::Report, 2, 1},
                             {{6, 8}, BlockKind::Paragraph, SectionRole::Report, 0, 2}};
    COMPARE_LINES(headingsAbove(report, 7), QStringList({QStringLiteral("一"), QStringLiteral("B")}));
    COMPARE_LINES(headingsAbove(report, 0), QStringList());
    COMPARE_LINES(headingsAbove(report, -1), QStringList());
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
