// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/codebook_reader.h"
#include "core/mapping/suggestion_text.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using namespace bijian;

namespace {

// A quantity of a report whose names all close but those written with a trailing "…".
OpenQuantity quantity(size_t report, const QString& unitClass, const QStringList& names, const QString& stage = {}) {
    OpenQuantity made;
    made.report = report;
    made.unitClass = unitClass;
    made.unit = unitClass == u"case" ? QStringLiteral("件") : QStringLiteral("个");
    for (const QString& name : names) {
        const bool begins = name.endsWith(u'…');
        made.names.push_back({begins ? name.chopped(1) : name, !begins});
    }
    made.stageWord = stage;
    made.stageConcept = stage.isEmpty() ? QString() : u'@' + stage;
    made.clause = names.constFirst() + QStringLiteral("12个");
    return made;
}

QStringList lines(const std::vector<Suggestion>& suggestions) {
    QStringList text;
    for (const Suggestion& one : suggestions)
        text.append(one.id.value() + u' ' + one.nameZh + u' ' + one.unitClass + u' ' + one.stageWords.join(u'/') +
                    u' ' + QString::number(one.reportCount) + u'/' + QString::number(one.members.size()));
    return text;
}

const SuggestionWords kWords{{QStringLiteral("Look at them.")}, QStringLiteral("%1 reports, %2 numbers, %3 read")};

Codebook smallCodebook() {
    return *readCodebook(QStringLiteral("bijian-codebook 1\n"
                                        "category services: 法律服务 | Legal services\n"
                                        "indicator services.fazhishuwu\n"
                                        "name: 法治书屋 | Law libraries\n"
                                        "unit: 家\n"
                                        "rule: family | 法治书屋\n")
                             .toUtf8());
}

} // namespace

class TestSuggestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsByWhatMostReportsShare();
    void tellsStagesAndUnitsApart();
    void leavesOutWhatFewStateAndBeginningsOfNames();
    void findsIdsThatAreFree();
    void takesTheCategoryOfMost();
    void writesWhatTheCodebookReaderReads();
    void keepsTextOfReportsInsideComments();
};

void TestSuggestion::groupsByWhatMostReportsShare() {
    const std::vector<OpenQuantity> quantities = {
        quantity(0, QStringLiteral("piece"),
                 {QStringLiteral("建成法治书屋"), QStringLiteral("法治书屋"), QStringLiteral("书屋")}),
        quantity(1, QStringLiteral("piece"), {QStringLiteral("法治书屋"), QStringLiteral("书屋")}),
        quantity(2, QStringLiteral("piece"), {QStringLiteral("农家书屋"), QStringLiteral("书屋")}),
        quantity(2, QStringLiteral("piece"), {QStringLiteral("村级法治书屋"), QStringLiteral("法治书屋")}),
        quantity(0, QStringLiteral("piece"), {QStringLiteral("工作站")}),
        quantity(1, QStringLiteral("piece"), {QStringLiteral("工作站")}),
    };
    const QStringList expected = {QStringLiteral("suggested.fazhishuwu 法治书屋 piece  3/3"),
                                  QStringLiteral("suggested.gongzuozhan 工作站 piece  2/2")};
    COMPARE_LINES(lines(groupOpenQuantities(quantities, Codebook(), 2)), expected);
    COMPARE_LINES(lines(groupOpenQuantities(quantities, Codebook(), 3)), expected.first(1));
}

void TestSuggestion::tellsStagesAndUnitsApart() {
    std::vector<OpenQuantity> quantities;
    for (size_t report = 0; report < 2; ++report) {
        quantities.push_back(
            quantity(report, QStringLiteral("case"), {QStringLiteral("公证")}, QStringLiteral("受理")));
        quantities.push_back(
            quantity(report, QStringLiteral("case"), {QStringLiteral("公证")}, QStringLiteral("办结")));
        quantities.push_back(quantity(report, QStringLiteral("piece"), {QStringLiteral("公证")}));
    }
    // Of a stage that one report names alone, and of none.
    quantities.push_back(quantity(0, QStringLiteral("case"), {QStringLiteral("公证")}, QStringLiteral("退回")));
    quantities.push_back(quantity(1, QStringLiteral("case"), {QStringLiteral("公证")}));
    COMPARE_LINES(lines(groupOpenQuantities(quantities, Codebook(), 2)),
                  (QStringList{QStringLiteral("suggested.gongzheng 公证 case  2/2"),
                               QStringLiteral("suggested.gongzheng_piece 公证 piece  2/2"),
                               QStringLiteral("suggested.banjiegongzheng 办结公证 case 办结 2/2"),
                               QStringLiteral("suggested.shouligongzheng 受理公证 case 受理 2/2")}));
}

void TestSuggestion::leavesOutWhatFewStateAndBeginningsOfNames() {
    const std::vector<OpenQuantity> quantities = {
        quantity(0, QStringLiteral("piece"), {QStringLiteral("法治…"), QStringLiteral("法治体检")}),
        quantity(1, QStringLiteral("piece"), {QStringLiteral("法治…"), QStringLiteral("法治党课")}),
        quantity(2, QStringLiteral("piece"), {QStringLiteral("法治…"), QStringLiteral("法治报道")}),
    };
    COMPARE_LINES(lines(groupOpenQuantities(quantities, Codebook(), 2)), QStringList());
    COMPARE_LINES(lines(groupOpenQuantities({}, Codebook(), 1)), QStringList());
}

void TestSuggestion::findsIdsThatAreFree() {
    std::vector<OpenQuantity> quantities;
    for (size_t report = 0; report < 2; ++report) {
        quantities.push_back(quantity(report, QStringLiteral("piece"), {QStringLiteral("法治书屋")}));
        quantities.back().category = QStringLiteral("services");
    }
    COMPARE_LINES(lines(groupOpenQuantities(quantities, smallCodebook(), 2)),
                  QStringList(QStringLiteral("services.fazhishuwu_piece 法治书屋 piece  2/2")));
}

void TestSuggestion::takesTheCategoryOfMost() {
    std::vector<OpenQuantity> quantities;
    for (size_t report = 0; report < 4; ++report) {
        quantities.push_back(quantity(report, QStringLiteral("piece"), {QStringLiteral("工作站")}));
        quantities.back().category = report < 2 ? QStringLiteral("services") : QString();
    }
    // Half of them is not most.
    QCOMPARE(groupOpenQuantities(quantities, Codebook(), 2).front().category, kSuggestedCategory);
    quantities[3].category = QStringLiteral("services");
    QCOMPARE(groupOpenQuantities(quantities, Codebook(), 2).front().category, QStringLiteral("services"));
}

void TestSuggestion::writesWhatTheCodebookReaderReads() {
    const std::vector<OpenQuantity> quantities = {
        quantity(0, QStringLiteral("case"), {QStringLiteral("公证")}, QStringLiteral("办结")),
        quantity(1, QStringLiteral("case"), {QStringLiteral("公证")}, QStringLiteral("办结"))};
    const std::vector<SuggestionEntry> entries = {{groupOpenQuantities(quantities, smallCodebook(), 2).front(),
                                                   {{QStringLiteral("甲.txt"), QStringLiteral("办结公证12件")}},
                                                   2,
                                                   1,
                                                   1}};
    const QString file = suggestionFile(entries, smallCodebook(), kWords);
    COMPARE_LINES(
        file.split(u'\n', Qt::SkipEmptyParts),
        (QStringList{QStringLiteral("bijian-codebook 1"), QStringLiteral("# Look at them."),
                     QStringLiteral("category suggested: 建议条目 | Suggested"),
                     QStringLiteral("# 2 reports, 2 numbers, 1 read"), QStringLiteral("#   甲.txt: 办结公证12件"),
                     QStringLiteral("indicator suggested.banjiegongzheng"),
                     QStringLiteral("name: 办结公证 | ban jie gong zheng"), QStringLiteral("kind: count"),
                     QStringLiteral("unit: 件"), QStringLiteral("rule: case | 公证 | 办结")}));
    const auto read = readCodebook(file.toUtf8());
    QVERIFY(read.has_value());
    QCOMPARE(read->indicators().size(), size_t(1));
    const auto whole =
        readCodebook(codebookWithSuggestions(QByteArrayLiteral("bijian-codebook 1"), entries, Codebook(), kWords));
    QVERIFY(whole.has_value());
    QCOMPARE(whole->indicators().size(), size_t(1));
    QVERIFY(readCodebook(suggestionFile({}, Codebook(), kWords).toUtf8()).has_value());
}

// A file's name or a clause with line breaks in it must not become a line of the codebook.
void TestSuggestion::keepsTextOfReportsInsideComments() {
    Suggestion suggestion =
        groupOpenQuantities({quantity(0, QStringLiteral("case"), {QStringLiteral("公证")})}, Codebook(), 1).front();
    const std::vector<SuggestionEntry> entries = {
        {suggestion,
         {{QStringLiteral("a\nindicator x"), QStringLiteral("公证\u2028indicator y\r12\u202e件")}},
         1,
         1,
         1}};
    const auto read = readCodebook(suggestionFile(entries, Codebook(), kWords).toUtf8());
    QVERIFY(read.has_value());
    QCOMPARE(read->indicators().size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestSuggestion)
#include "tst_suggestion.moc"
