// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/furniture.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using bijian::FurnitureLexicon;

namespace {

const QString kProse =
    QStringLiteral("一年来，全县各级行政机关依法履行职责，办理行政处罚案件312件，无一件被撤销，群众满意度稳步提高。");

} // namespace

class TestFurniture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsLines_data();
    void knowsLines();
    void looksAtPlaces_data();
    void looksAtPlaces();
    void knowsNames_data();
    void knowsNames();
};

void TestFurniture::knowsLines_data() {
    QTest::addColumn<bool>("furniture");
    for (const char* line : {"【打印本文】【关闭】",
                             "点赞",
                             "收藏",
                             "字号：大 中 小",
                             "【字体:大中小】",
                             "浏览次数：123",
                             "访问量:次",
                             "浏览356次",
                             "索引号：000014349/2022-00311",
                             "• 发文字号:〔〕号",
                             "来源：某某县人民政府　发布时间：2024-01-02 10:00",
                             "2024-01-02 来源:本站",
                             "信息来源: 办公室 点击数:",
                             "上一篇：2022年工作要点",
                             "下一篇:无",
                             "扫一扫在手机打开当前页",
                             "账号+密码登录",
                             "还没有账号?",
                             "当前位置：首页 > 政务公开 > 正文",
                             "首页 >> 法治政府建设 >> 年度报告",
                             "首页 / 政府信息公开 / 法治政府建设",
                             "主办：某某市人民政府　备案号：蜀ICP备00000000号",
                             "版权所有 某某县人民政府",
                             "川公网安备 00000000000000号",
                             "Word版本下载:报告.doc",
                             "附件：年度报告.pdf",
                             "责任编辑：张某",
                             "（责任编辑：张某　审核：李某）",
                             "分享到：微信 微博 QQ空间",
                             "A+ A-",
                             "首页 | 政务公开 | 互动交流",
                             "Copyright © 2024",
                             "发布机构:办公室 | 发布日期:2025-02-18 | 阅读:152"})
        QTest::newRow(line) << true;
    for (const char* line : {"",
                             "  ",
                             "某某县2023年法治政府建设年度报告",
                             "一、主要做法",
                             "（三）推广“二维码”亮码入企",
                             "（二）提升12345热线技术支持能力",
                             "2024年3月5日",
                             "2024",
                             "某某县人民政府",
                             "市人大常委会:",
                             "其中：受理12件，审结11件。",
                             "时间安排上，分三步走",
                             "关闭企业12家",
                             "首页推荐栏目建设取得进展",
                             "打印设备更新120台",
                             "下载安装“法治通”客户端3.2万次",
                             "收藏文物120件",
                             "来源于基层的意见建议31条，全部办结。",
                             "2023年法治政府建设年度报告 发布时间:2024-01-02 来源:本站",
                             "大",
                             "无",
                             "行政处罚\t行政许可\t分享",
                             "一是强化监督。监督电话:12345，全年受理投诉310件。",
                             "A类12件/B类5件"})
        QTest::newRow(*line ? line : "(empty)") << false;
    QTest::newRow("(too long)") << false;
}

void TestFurniture::knowsLines() {
    QFETCH(bool, furniture);
    QString line = QString::fromUtf8(QTest::currentDataTag());
    if (line == u"(too long)")
        line = QStringLiteral("来源：") + QString(200, u'办');
    QCOMPARE(FurnitureLexicon::builtIn().isFurniture(line == u"(empty)" ? QString() : line), furniture);
}

void TestFurniture::looksAtPlaces_data() {
    QTest::addColumn<QStringList>("lines"); // furniture after "-", the rest after "+"
    const QString body = u'+' + kProse;
    const auto list = [](const char* lines) { return QString::fromUtf8(lines).split(u' '); };
    QTest::newRow("no prose") << list("+首栏 -首页 +2024 +相关链接说明");
    QTest::newRow("date in digits beside a source line")
        << list("-2024 -04/07 -19:20 -来源: -本地政府网 +报告") + QStringList{body};
    QTest::newRow("date in digits alone") << list("+2024 +报告") + QStringList{body};
    QTest::newRow("title below an empty label") << list("-来源: +某县2023年度报告") + QStringList{body};
    QTest::newRow("menu with entries of the place")
        << list("-首页 -走进某某 -专题12个 -互动交流 -旅游 +某某县法治政府建设情况报告") + QStringList{body};
    QTest::newRow("short lines that are no menu") << list("+某某县 +人民政府 +工作 +情况 -首页") + QStringList{body};
    QTest::newRow("everything behind related links")
        << QStringList{body} + list("+某某县人民政府 +2024年1月5日 -相关链接： -某县2022年度报告 -数字乡村12例");
    QTest::newRow("related links, then prose")
        << QStringList{body} + list("-相关链接：") + QStringList{body} + list("+落款");
    QTest::newRow("words that only begin like related links") << QStringList{body} + list("+相关信息化项目建成");
    QTest::newRow("tool bar amid prose") << QStringList{body} + list("-【打印】") + QStringList{body};
    QTest::newRow("a number in digits at the end") << QStringList{body} + list("-点赞 +26");
}

void TestFurniture::looksAtPlaces() {
    QFETCH(QStringList, lines);
    std::vector<QStringView> texts;
    for (const QString& line : lines)
        texts.push_back(QStringView(line).sliced(1));
    const auto furniture = bijian::furnitureLines(texts, FurnitureLexicon::builtIn());
    QStringList found;
    for (size_t i = 0; i < texts.size(); ++i)
        found.append((furniture[i] ? u'-' : u'+') + texts[i].toString());
    COMPARE_LINES(found, lines);
}

void TestFurniture::knowsNames_data() {
    QTest::addColumn<QString>("names");
    QTest::addColumn<bool>("inArticle");
    QTest::addColumn<bool>("furniture");
    QTest::newRow("word") << QStringLiteral("nav") << false << true;
    QTest::newRow("with hyphen") << QStringLiteral("main-nav fl") << false << true;
    QTest::newRow("camel case") << QStringLiteral("fl topNavBox2") << false << true;
    QTest::newRow("capitals") << QStringLiteral("FOOTER") << true << true;
    QTest::newRow("part of a word") << QStringLiteral("navigate-not unsharedness") << false << false;
    QTest::newRow("article") << QStringLiteral("TRS_Editor zoom") << false << false;
    QTest::newRow("head outside the article") << QStringLiteral("head") << false << true;
    QTest::newRow("head inside the article") << QStringLiteral("head") << true << false;
    QTest::newRow("none") << QString() << false << false;
}

void TestFurniture::knowsNames() {
    QFETCH(QString, names);
    QFETCH(bool, inArticle);
    QFETCH(bool, furniture);
    QCOMPARE(FurnitureLexicon::builtIn().isFurnitureName(names, inArticle), furniture);
}

QTEST_APPLESS_MAIN(TestFurniture)
#include "tst_furniture.moc"
