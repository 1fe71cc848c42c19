// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "tests/core/reader/document_lines.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using bijian::Monitor;
using bijian::readDocument;
using bijian::test::documentLines;

namespace {

const QString kFirst =
    QStringLiteral("2023年，某某县坚持把法治政府建设摆在突出位置，全年办理行政处罚案件312件，无一被撤销，成效明显。");
const QString kSecond = QStringLiteral(
    "全县共调解矛盾纠纷1850件，调解成功1822件；办理法律援助案件96件，群众满意度持续提高，未发生重大案件。");

// "1" and "2" alone in a line stand for the two paragraphs of prose.
QString filled(const char* text) {
    QString result = QString::fromUtf8(text);
    return result.replace(QStringLiteral("{1}"), kFirst).replace(QStringLiteral("{2}"), kSecond);
}

} // namespace

// Each page is laid out as some government sites lay theirs out; the expected lines are written as in documentLines().
class TestHtmlFurniture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsApart_data();
    void setsApart();
};

void TestHtmlFurniture::setsApart_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const char* page, const char* lines) {
        QTest::newRow(name) << filled(page) << filled(lines);
    };
    row("semantic elements",
        "<header><a href=/>某某网</a> 今日访问8123</header><nav><ul><li>要闻12<li>公告7</ul></nav>"
        "<main><article><header><h1>某某县2023年法治政府建设年度报告</h1></header><p>{1}</p><h2>一、做法</h2><p>{2}</p>"
        "<footer>某某县人民政府</footer></article><aside><p>热榜3条</p></aside></main><footer>电话12345</footer>",
        "F|某某网 "
        "今日访问8123\nF|要闻12\nF|公告7\nT|某某县2023年法治政府建设年度报告\n|{1}\nH2|一、做法\n|{2}\n|"
        "某某县人民政府\nF|热榜3条\nF|电话12345");
    row("class names",
        "<div id=topBar>欢迎您，第3580位</div><div class=con><div "
        "class='m-title'>某某县2023年法治政府建设年度报告</div>"
        "<div class=txt><p>{1}</p><p class=head>二、问题与打算</p><p>{2}</p></div><div "
        "class='share-box'>8人已转</div></div>"
        "<div class=foot>地址：某某路12号</div>",
        "F|欢迎您，第3580位\n|某某县2023年法治政府建设年度报告\n|{1}\n|二、问题与打算\n|{2}\nF|8人已转\nF|"
        "地址：某某路12号");
    row("layout tables, nothing named",
        "<table><tr><td><a href=1>专栏12个</a></td><td><a href=2>公告</a></td></tr></table>"
        "<table><tr><td>左栏<br>办件2690</td><td><table><tr><td>某某县2023年法治政府建设年度报告</td></tr>"
        "<tr><td>{1}<br>一、做法<br>{2}</td></tr></table></td></tr></table><center>电话3580</center>",
        "F|专栏12个→公告\nF|左栏\nF|办件2690\n|某某县2023年法治政府建设年度报告\n|{1}\n|一、做法\n|{2}\nF|电话3580");
    row("title known by the name of the page",
        "<title>某某县2023年依法治县情况公告-某某网</title><div>某某网</div><div>某某县2023年依法治县情况公告</div>"
        "<div id=zoom><p>{1}</p><p>{2}</p></div>",
        "F|某某网\n|某某县2023年依法治县情况公告\n|{1}\n|{2}");
    row("article named like furniture", "<div class=footer><p>{1}</p><p>{2}</p></div><p>电话3580</p>",
        "|{1}\n|{2}\nF|电话3580");
    row("article split in two", "<div class=a><p>{1}</p></div><div>一、做法</div><div class=b><p>{2}</p></div>",
        "|{1}\n|一、做法\n|{2}");
    row("anchors are no links", "<div><p>{1}</p><p><a name=_Toc1>一、做法</a></p><p>{2}</p></div>",
        "|{1}\n|一、做法\n|{2}");
    row("links in the article", "<div><p>{1}</p><p>附：<a href=x>清单12项</a></p><p>见<a href=y>{2}</a></p></div>",
        "|{1}\nF|附：清单12项\n|见{2}");
    row("link without end", "<div><a href=x>返回<p>{1}</p><p>一、做法</p><p>{2}</p></div>",
        "F|返回\n|{1}\n|一、做法\n|{2}");
    row("summaries of other articles",
        "<div><p>{1}</p><p>{2}</p></div><div><a "
        "href=x>某地打造样板，全年接待参观120批次3600人次，做法在全国推广，各地纷纷前来学习交流取经。</a></div>",
        "|{1}\n|{2}\nF|某地打造样板，全年接待参观120批次3600人次，做法在全国推广，各地纷纷前来学习交流取经。");
    row("form fields", "<form><select><option>2022年<option>2023年</select><button>查12件</button></form><p>{1}</p>",
        "F|2022年\nF|2023年\nF|查12件\n|{1}");
    row("source line inside the article",
        "<div><h1>某某县2023年法治政府建设年度报告</h1><p>来源：办公室 "
        "浏览：356</p><p>{1}</p><p>【打印】【关闭】</p></div>",
        "T|某某县2023年法治政府建设年度报告\nF|来源：办公室 浏览：356\n|{1}\nF|【打印】【关闭】");
    row("table of figures in the article",
        "<div><p>{1}</p><table><tr><td>事项<td>件数<tr><td>受理<td>12</table><p>{2}</p></"
        "div><table><tr><td>网址<td>邮箱</table>",
        "|{1}\nR|事项→件数\nR|受理→12\n|{2}\nF|网址→邮箱");
    row("hidden by default, shown by script", "<p>载入中</p><div style=display:none><p>{1}</p><p>{2}</p></div>",
        "F|载入中\n|{1}\n|{2}");
}

void TestHtmlFurniture::setsApart() {
    QFETCH(QString, page);
    QFETCH(QString, lines);
    Monitor monitor;
    const auto document = readDocument("<html>" + page.toUtf8(), QStringLiteral("page.html"), monitor);
    QVERIFY(document.has_value());
    COMPARE_LINES(documentLines(*document), lines.split(u'\n'));
}

QTEST_APPLESS_MAIN(TestHtmlFurniture)
#include "tst_html_furniture.moc"
