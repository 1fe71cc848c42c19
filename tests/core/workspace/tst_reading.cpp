// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/engine.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using namespace bijian;

namespace {

QString measureName(Measure measure) {
    return measure == Measure::Level               ? QString()
           : measure == Measure::YearOnYearPercent ? QStringLiteral(" %")
                                                   : QStringLiteral(" ±");
}

// "indicator value[ % or ±] period[ @scope]", in the order of the text.
QStringList rowsOf(const Report& report) {
    QStringList rows;
    for (const Observation& observation : report.observations) {
        QString row = observation.indicator.value() + u' ' + observation.quantity.value.toString() +
                      measureName(observation.measure) + u' ' + observation.period.toString();
        if (!observation.scope.isEmpty())
            row += QStringLiteral(" @") + observation.scope;
        rows.append(row);
    }
    return rows;
}

} // namespace

// What the operators of the language make of numbers (语言算子): each row is a short report of an invented county, with
// all that a careful reader finds in it.
class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void operators_data();
    void operators();
};

void TestReading::operators_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char* name, const QString& text, const QStringList& rows) {
        QTest::newRow(name) << text << rows;
    };
    row("a number for each year of a span",
        QStringLiteral("2020年至2022年，全县收到行政复议申请分别为20件、30件、45件。"),
        {QStringLiteral("reconsideration.applications 20 2020"), QStringLiteral("reconsideration.applications 30 2021"),
         QStringLiteral("reconsideration.applications 45 2022")});
    row("a list that answers the years of the list before",
        QStringLiteral("2021年、2022年全县行政诉讼案件分别为64件和51件，败诉率分别为9.4%和5.9%。"),
        {QStringLiteral("litigation.cases 64 2021"), QStringLiteral("litigation.cases 51 2022"),
         QStringLiteral("litigation.loss_rate 9.4 2021"), QStringLiteral("litigation.loss_rate 5.9 2022")});
    row("from one value to another", QStringLiteral("调解员队伍壮大，人民调解成功率由2021年的96%提高到98.5%。"),
        {QStringLiteral("mediation.people_rate 96 2021"), QStringLiteral("mediation.people_rate 98.5 2022")});
    row("from some values to others",
        QStringLiteral("12345热线诉求办结率、群众满意率由2020年的95.2%、88.7%提高到98.9%、94.3%。"),
        {QStringLiteral("digital.hotline_closing_rate 95.2 2020"),
         QStringLiteral("digital.hotline_satisfaction_rate 88.7 2020"),
         QStringLiteral("digital.hotline_closing_rate 98.9 2022"),
         QStringLiteral("digital.hotline_satisfaction_rate 94.3 2022")});
    row("the same things in another year",
        QStringLiteral("全县接待法律咨询3812人次，受理法律援助416件；去年全年分别为4570人次、502件。"),
        {QStringLiteral("services.consultations 3812 2022"), QStringLiteral("services.legal_aid_cases 416 2022"),
         QStringLiteral("services.consultations 4570 2021"), QStringLiteral("services.legal_aid_cases 502 2021")});
    row("less than the year before", QStringLiteral("败诉案件数同比由12件减少到5件。"),
        {QStringLiteral("litigation.lost 12 2021"), QStringLiteral("litigation.lost 5 2022")});
    row("bodies of a list", QStringLiteral("行政调解件数分别是：公安分局1620件、市场监管局2310件。"),
        {QStringLiteral("mediation.administrative_cases 1620 2022 @公安分局"),
         QStringLiteral("mediation.administrative_cases 2310 2022 @市场监管局")});
    row("a name with 和 in a list",
        QStringLiteral("负责人出庭应诉率较高，城东镇、安和镇、青峰镇分别达98%、96.7%和100%。"),
        {QStringLiteral("litigation.head_appearance_rate 98 2022 @城东镇"),
         QStringLiteral("litigation.head_appearance_rate 96.7 2022 @安和镇"),
         QStringLiteral("litigation.head_appearance_rate 100 2022 @青峰镇")});
    row("a value reached behind one wanted", QStringLiteral("政务服务事项网上可办率力争年内突破95%，目前为91.2%。"),
        {QStringLiteral("functions.online_available_rate 91.2 2022")});
    row("a mean of a wider area", QStringLiteral("全县群众安全感98.77%，高于全省98.2%的平均水平。"),
        {QStringLiteral("emergency.safety_satisfaction_rate 98.77 2022"),
         QStringLiteral("emergency.safety_satisfaction_rate 98.2 2022 @全省")});
    row("two changes of two values", QStringLiteral("全年受理行政复议案件120件、审结98件，同比分别增长20%和下降3%。"),
        {QStringLiteral("reconsideration.accepted 120 2022"), QStringLiteral("reconsideration.concluded 98 2022"),
         QStringLiteral("reconsideration.accepted 20 % 2022"), QStringLiteral("reconsideration.concluded -3 % 2022")});
    row("a change behind a semicolon", QStringLiteral("县政府制定行政规范性文件7件；比上年多2件。"),
        {QStringLiteral("rules.normative_issued 7 2022"), QStringLiteral("rules.normative_issued 2 ± 2022")});
    row("both rates have the number", QStringLiteral("办理信访事项206件，及时受理率、按期办结率（含延期）均为100%。"),
        {QStringLiteral("petition.cases 206 2022"), QStringLiteral("petition.timely_acceptance_rate 100 2022"),
         QStringLiteral("petition.on_time_rate 100 2022")});
    row("all of it goes on", QStringLiteral("制定行政规范性文件5件，均已按规定报送备案。"),
        {QStringLiteral("rules.normative_issued 5 2022"), QStringLiteral("rules.normative_filed 5 2022")});
    row("two subjects of one number are no row", QStringLiteral("办理人大代表建议和政协提案共计203件。"), {});
    row("alternatives of one number are no row", QStringLiteral("全年修改、废止政府规章8部。"), {});
    row("received gives way to answered", QStringLiteral("领导留言板收到网民留言1453条，办理答复1420条。"),
        {QStringLiteral("oversight.public_messages 1420 2022")});
    row("what was done stands behind the number", QStringLiteral("政府拖欠企业账款5800万元全部还清。"),
        {QStringLiteral("functions.arrears_cleared 58000000 2022")});
    row("counted bodies are not what they do", QStringLiteral("25个乡镇全部承接县级下放的行政处罚权。"), {});
    row("a list of regions", QStringLiteral("全县收到行政复议申请90件，其中东河镇40件、西山乡30件，其余8个乡镇20件。"),
        {QStringLiteral("reconsideration.applications 90 2022"),
         QStringLiteral("reconsideration.applications 40 2022 @东河镇"),
         QStringLiteral("reconsideration.applications 30 2022 @西山乡"),
         QStringLiteral("reconsideration.applications 20 2022 @其余8个乡镇")});
    row("numbers alone in brackets", QStringLiteral("收到行政复议申请由多到少依次为东河镇（40）、西山乡（30）。"),
        {QStringLiteral("reconsideration.applications 40 2022 @东河镇"),
         QStringLiteral("reconsideration.applications 30 2022 @西山乡")});
    row("the region that is highest", QStringLiteral("负责人出庭应诉率东河镇最高，为98%。"),
        {QStringLiteral("litigation.head_appearance_rate 98 2022 @东河镇")});
    row("the defendant", QStringLiteral("以县政府为被告的行政诉讼案件16件，已审结13件。"),
        {QStringLiteral("litigation.cases 16 2022 @县政府"), QStringLiteral("litigation.concluded 13 2022 @县政府")});
    row("a division by kind", QStringLiteral("从案件类型看，行政处罚类复议案件30件，信息公开类12件。"), {});
    row("targets, per-head values and thresholds",
        QStringLiteral("力争受理行政复议案件达到200件。村均举办法治讲座2场。出庭应诉率低于70%的单位予以通报。"), {});
    row("a list by kind under its heading",
        QStringLiteral("一、行政复议\n受理行政复议案件100件。\n（一）申请事项情况\n行政处罚60件，行政征收40件。\n"),
        {QStringLiteral("reconsideration.accepted 100 2022")});
    row("a table by kind",
        QStringLiteral("受理行政复议案件100件。\n被申请人\t受理数\n县公安局\t60件\n县住建局\t40件\n"),
        {QStringLiteral("reconsideration.accepted 100 2022")});
    row("the finer count replaces the coarser", QStringLiteral("法治政府建设实施方案共有38条举措，细分为274项任务。"),
        {QStringLiteral("leadership.plan_tasks_total 274 2022")});
    row("the value of a year in brackets is no subject",
        QStringLiteral("全年收到行政复议申请531件（上年为468件），增长13.5%。"),
        {QStringLiteral("reconsideration.applications 531 2022"),
         QStringLiteral("reconsideration.applications 468 2021"),
         QStringLiteral("reconsideration.applications 13.5 % 2022")});
}

void TestReading::operators() {
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    static const std::shared_ptr<const Engine> engine = *Engine::create();
    Monitor monitor;
    const QString whole = QStringLiteral("青禾县2022年法治政府建设情况报告\n\n") + text + u'\n';
    const auto report = engine->readBytes(whole.toUtf8(), QStringLiteral("a.txt"), monitor);
    QVERIFY(report.has_value());
    COMPARE_LINES(rowsOf(**report), rows);
}

QTEST_APPLESS_MAIN(TestReading)
#include "tst_reading.moc"
