// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/document_words.h"
#include "app/models/number_text.h"
#include "tests/app/models/sample_reports.h"

#include <QTest>

using namespace bijian;
using namespace bijian::test;

class TestNumberText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecameOfANumber_data();
    void saysWhatBecameOfANumber();
    void saysChangesAsChanges();

private:
    static Report sample();
};

// "3月" is dismissed, "12件" read, "9家" open.
Report TestNumberText::sample() {
    Report report =
        *makeReport(QStringLiteral("a"), QStringLiteral("庆阳市"), {}, 2023, QStringLiteral("3月，受理12件，企业9家。"),
                    {{QStringLiteral("reconsideration.accepted"), QStringLiteral("12件"), 12}});
    const auto mention = [&report](const QString& words, LedgerEntry entry) {
        const qint32 at = qint32(report.text.indexOf(words));
        Mention made;
        made.range = {at, at + qint32(words.size())};
        report.mentions.push_back(made);
        report.ledger.push_back(entry);
    };
    mention(QStringLiteral("3月"), {LedgerStatus::Dismissed, DismissReason::Date, -1});
    mention(QStringLiteral("12件"), {LedgerStatus::Mapped, DismissReason::None, 0});
    mention(QStringLiteral("9家"), {LedgerStatus::Open, DismissReason::None, -1});
    return report;
}

void TestNumberText::saysWhatBecameOfANumber_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::newRow("read") << QStringLiteral("12件") << QStringLiteral("受理行政复议案件数: 12 件, 2023");
    QTest::newRow("dismissed") << QStringLiteral("3月") << QStringLiteral("Not compared: a date");
    QTest::newRow("open") << QStringLiteral("9家") << QStringLiteral("No indicator fits this number");
    QTest::newRow("no number") << QStringLiteral("企业") << QString();
    QTest::newRow("the end") << QStringLiteral("。") << QString();
}

void TestNumberText::saysWhatBecameOfANumber() {
    QFETCH(QString, words);
    QFETCH(QString, text);
    const Report report = sample();
    DocumentWords chinese;
    QCOMPARE(numberText(report, qint32(report.text.indexOf(words)), *twoCategories(), chinese), text);
}

void TestNumberText::saysChangesAsChanges() {
    Observation observation = sample().observations[0];
    observation.measure = Measure::YearOnYearPercent;
    observation.scope = QStringLiteral("市本级");
    observation.indicator = IndicatorId(QStringLiteral("mediation.settled"));
    QCOMPARE(observationText(observation, *twoCategories(), documentWords(Language::English)),
             QStringLiteral("Disputes settled: changed by 12% against the year before, 2023, 市本级"));
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_number_text.moc"
