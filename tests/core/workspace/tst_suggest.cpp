// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/codebook_reader.h"
#include "core/workspace/suggest.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using namespace bijian;

namespace {

// Three invented reports that state things the codebook does not have.
const char* const kReports[] = {
    "青禾县2023年法治政府建设年度报告\n"
    "一、主要举措和成效\n"
    "（一）深化法治宣传教育。\n"
    "全县建成法治书屋36个，打造法治文化长廊12处，举办法治讲座8场。\n"
    "（二）加强行政复议工作。\n"
    "受理行政复议申请45件，审结40件。开展庭审观摩5次。\n",
    "云溪市2023年法治政府建设年度报告\n"
    "一、主要举措和成效\n"
    "（一）加强普法宣传。\n"
    "村级法治书屋已建成120余个。投放公益广告牌350块。\n"
    "（二）依法办理行政复议案件。\n"
    "组织庭审观摩12次，收到行政复议申请98件。\n",
    "白塔区2022年法治政府建设年度报告\n"
    "一、主要举措和成效\n"
    "（一）提升普法实效。\n"
    "新建15个法治书屋。设置公益广告牌62块。\n",
};

std::shared_ptr<const Engine> engine() {
    static const std::shared_ptr<const Engine> made = *Engine::create();
    return made;
}

std::vector<ReportPointer> reports(const Engine& by) {
    std::vector<ReportPointer> read;
    Monitor monitor;
    for (const char* const text : kReports)
        read.push_back(*by.readBytes(text, QStringLiteral("%1.txt").arg(read.size()), monitor));
    return read;
}

std::vector<SuggestionEntry> entries(const SuggestOptions& options = {}) {
    Monitor monitor;
    return *suggestEntries(*engine(), reports(*engine()), options, monitor);
}

QStringList lines(const std::vector<SuggestionEntry>& all) {
    QStringList text;
    for (const SuggestionEntry& entry : all) {
        text.append(entry.suggestion.id.value() + u' ' + QString::number(entry.readCount) + u'/' +
                    QString::number(entry.numberCount));
        for (const SuggestionEntry::Example& example : entry.examples)
            text.append(QStringLiteral("  ") + example.report + QStringLiteral(": ") + example.clause);
    }
    return text;
}

// The examples that a codebook reads, as "indicator: number" lines.
QStringList readBy(const QByteArray& codebook, const QString& indicator) {
    const auto by = Engine::createWithCodebook(codebook);
    if (!by)
        return {by.error().arguments.join(u' ')};
    QStringList found;
    for (const ReportPointer& report : reports(**by)) {
        for (const Observation& observation : report->observations) {
            if (observation.indicator.value() == indicator)
                found.append(report->slice(observation.number));
        }
    }
    return found;
}

} // namespace

class TestSuggest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suggestsWhatSeveralReportsState();
    void obeysTheLimits();
    void readsItsOwnExamples();
    void canBeCancelled();
};

void TestSuggest::suggestsWhatSeveralReportsState() {
    COMPARE_LINES(lines(entries()), (QStringList{
                                        QStringLiteral("publicity.fazhishuwu 3/3"),
                                        QStringLiteral("  0.txt: 全县建成法治书屋36个"),
                                        QStringLiteral("  1.txt: 村级法治书屋已建成120余个"),
                                        QStringLiteral("  2.txt: 新建15个法治书屋"),
                                        QStringLiteral("publicity.gongyiguanggaopai 2/2"),
                                        QStringLiteral("  1.txt: 投放公益广告牌350块"),
                                        QStringLiteral("  2.txt: 设置公益广告牌62块"),
                                        QStringLiteral("reconsideration.tingshenguanmo 2/2"),
                                        QStringLiteral("  0.txt: 开展庭审观摩5次"),
                                        QStringLiteral("  1.txt: 组织庭审观摩12次"),
                                    }));
}

void TestSuggest::obeysTheLimits() {
    COMPARE_LINES(lines(entries({3, 50})).first(1), QStringList(QStringLiteral("publicity.fazhishuwu 3/3")));
    QCOMPARE(entries({3, 50}).size(), size_t(1));
    QCOMPARE(entries({2, 1}).size(), size_t(1));
    QCOMPARE(entries({4, 50}).size(), size_t(0));
}

void TestSuggest::readsItsOwnExamples() {
    const std::vector<SuggestionEntry> all = entries();
    const QByteArray alone = suggestionFile(all, engine()->codebook(), {}).toUtf8();
    const QByteArray whole = codebookWithSuggestions(engine()->codebookBytes(), all, engine()->codebook(), {});
    QVERIFY(readCodebook(alone).has_value());
    QCOMPARE(readCodebook(whole)->indicators().size(), engine()->codebook().indicators().size() + all.size());
    QCOMPARE(readCodebook(whole)->categories().size(), engine()->codebook().categories().size());
    for (const QByteArray& codebook : {alone, whole}) {
        COMPARE_LINES(readBy(codebook, QStringLiteral("publicity.fazhishuwu")),
                      (QStringList{QStringLiteral("36个"), QStringLiteral("120余个"), QStringLiteral("15个")}));
        COMPARE_LINES(readBy(codebook, QStringLiteral("publicity.gongyiguanggaopai")),
                      (QStringList{QStringLiteral("350块"), QStringLiteral("62块")}));
        COMPARE_LINES(readBy(codebook, QStringLiteral("reconsideration.tingshenguanmo")),
                      (QStringList{QStringLiteral("5次"), QStringLiteral("12次")}));
    }
    // What the codebook read before it still reads.
    QCOMPARE(readBy(whole, QStringLiteral("reconsideration.applications")),
             readBy(engine()->codebookBytes(), QStringLiteral("reconsideration.applications")));
}

void TestSuggest::canBeCancelled() {
    Monitor monitor;
    const std::vector<ReportPointer> read = reports(*engine());
    monitor.cancel();
    const auto cancelled = suggestEntries(*engine(), read, {}, monitor);
    QVERIFY(!cancelled.has_value());
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSuggest)
#include "tst_suggest.moc"
