// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_prescan.h"
#include "tests/support/compare_lines.h"

#include <QTest>

using bijian::ErrorCode;
using bijian::scanHtml;

class TestHtmlPrescan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keeps_data();
    void keeps();
    void caps_data();
    void caps();
    void findsTitle();
};

void TestHtmlPrescan::keeps_data() {
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QStringList>("unclosed");
    const QStringList none;
    const auto cut = [](const char* what) { return QStringList{QString::fromLatin1(what)}; };
    const auto row = [](const char* name, const char* markup, const char* kept, const QStringList& unclosed) {
        QTest::newRow(name) << QByteArray(markup) << QByteArray(kept) << unclosed;
    };
    row("plain", "<p class=a>x</p>", "<p class=a>x</p>", none);
    row("declarations", "<!DOCTYPE html><?xml?><![if !x]>y<![endif]>", "y", none);
    row("comment", "a<!-- <p> 12 -->b", "ab", none);
    row("empty comments", "a<!-->b<!--->c<!---->d", "abcd", none);
    row("script", "a<script src=x>if (1<2) '</p>'</SCRIPT >b", "ab", none);
    row("style, drawing, frame", "<style>p{}</style><svg><text>9</text></svg><iframe>8</iframe>x", "x", none);
    row("empty drawing", "<svg/>x", "x", none);
    row("script named in a longer word", "<script>1</scripted>2</script>3", "3", none);
    row("bracket that is no tag", "a < 5 <3%", "a &lt; 5 &lt;3%", none);
    row("bracket in a value", "<p title=\"a>b\">x", "<p title=\"a>b\">x", none);
    row("markup in a text area", "<textarea><p>1</textarea>", "<textarea><p>1</textarea>", none);
    row("swallowing tags", "a<plaintext>b<xmp>c</xmp>", "abc", none);
    row("comment without end", "a<!-- 1 <b>2</b><p>3</p>", "a<p>3</p>", cut("comment"));
    row("comment without end or block", "a<!-- 1", "a", cut("comment"));
    row("script without end", "a<script>var n = 5;\n<div>b</div>", "a<div>b</div>", cut("script"));
    row("style without end", "<style>p{}\n<table><tr><td>1", "<table><tr><td>1", cut("style"));
    row("text area without end", "<textarea>1<p>2</p>", "1<p>2</p>", cut("textarea"));
    row("tag cut by the end", "<p>1</p><p cla", "<p>1</p>", cut("tag"));
    row("value without end quote", "<p class=\"a>1</p><p>2</p>", "1</p><p>2</p>", cut("tag"));
    row("several", "<!--<p>1<style><p>2<script><p>3", "<p>1<p>2<p>3",
        QStringList{QStringLiteral("comment"), QStringLiteral("style"), QStringLiteral("script")});
}

void TestHtmlPrescan::keeps() {
    QFETCH(QByteArray, markup);
    QFETCH(QByteArray, kept);
    QFETCH(QStringList, unclosed);
    const auto scanned = scanHtml(markup);
    QVERIFY(scanned.has_value());
    QVERIFY(scanned->markup.startsWith("<!DOCTYPE html>"));
    QCOMPARE(scanned->markup.sliced(15), kept);
    COMPARE_LINES(scanned->unclosed, unclosed);
}

void TestHtmlPrescan::caps_data() {
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<QString>("over");
    const QString depth = QStringLiteral("depth");
    const QString fine;
    const auto times = [](const char* part, qsizetype count) { return QByteArray(part).repeated(count); };
    QTest::newRow("500 open") << times("<div>", 500) << fine;
    QTest::newRow("600 open") << times("<div>", 600) << depth;
    QTest::newRow("10,000 open") << times("<div>", 10'000) << depth;
    QTest::newRow("10,000 after each other") << times("<div>1</div>", 10'000) << fine;
    QTest::newRow("nested tables") << times("<table><tr><td>", 600) << depth;
    QTest::newRow("tables that an end tag cannot close") << times("<div><table></div>", 600) << depth;
    QTest::newRow("inline elements that an end tag cannot close") << times("<span><div></span>", 600) << depth;
    QTest::newRow("formatting over blocks") << times("<b><div></b>", 600) << depth;
    QTest::newRow("formatting piled up") << times("<b><i><font>", 10'000) << depth;
    QTest::newRow("paragraphs without end") << times("<p>1", 10'000) << fine;
    QTest::newRow("list items without end") << "<ul>" + times("<li>1", 10'000) << fine;
    QTest::newRow("cells and rows without end") << "<table>" + times("<tr><td>1<td>2", 10'000) << fine;
    QTest::newRow("options without end") << "<select>" + times("<option>1", 10'000) << fine;
    QTest::newRow("breaks and pictures") << times("<br><img src=x>", 10'000) << fine;
    QTest::newRow("same font in each paragraph, not closed") << times("<p><font size=3>1</p>", 10'000) << fine;
    QByteArray fonts;
    for (int i = 0; i < 2000; ++i)
        fonts += "<p><font size=" + QByteArray::number(i) + ">1</p>";
    QTest::newRow("another font in each paragraph, not closed") << fonts << depth;
    QTest::newRow("reopened in many paragraphs")
        << fonts.first(fonts.indexOf("<p><font size=500")) + times("<p>1</p>", 3'000) << QStringLiteral("tags");
    QTest::newRow("256 attributes") << "<p" + times(" a=1", 256) + ">x" << fine;
    QTest::newRow("257 attributes") << "<p" + times(" a=1", 257) + ">x" << QStringLiteral("attributes");
    QTest::newRow("attributes of an end tag") << "<p>x</p" + times(" a", 30'000) + ">" << QStringLiteral("attributes");
    QTest::newRow("2,002,000 attributes")
        << times(QByteArray("<p" + times(" a", 200) + ">").constData(), 10'010) << QStringLiteral("attributes");
    QTest::newRow("1,000,001 tags") << times("<br>", 1'000'001) << QStringLiteral("tags");
}

void TestHtmlPrescan::caps() {
    QFETCH(QByteArray, markup);
    QFETCH(QString, over);
    const auto scanned = scanHtml(markup);
    QCOMPARE(scanned.has_value(), over.isEmpty());
    if (!scanned) {
        QVERIFY(scanned.error().code == ErrorCode::MarkupTooComplex);
        QCOMPARE(scanned.error().arguments.value(0), over);
    }
}

void TestHtmlPrescan::findsTitle() {
    const auto scanned = scanHtml("<head><title>年度报告_网站</title></head><title>2</title>");
    QVERIFY(scanned.has_value());
    QCOMPARE(QString::fromUtf8(scanned->title), QStringLiteral("年度报告_网站"));
}

QTEST_APPLESS_MAIN(TestHtmlPrescan)
#include "tst_html_prescan.moc"
