// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/page/page_layout.h"
#include "tests/core/reader/document_check.h"
#include "tests/core/reader/document_lines.h"
#include "tests/support/compare_lines.h"
#include "tests/support/issue_lines.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using bijian::Document;
using bijian::ErrorCode;
using bijian::layOutPages;
using bijian::Monitor;
using bijian::PaintedPage;
using bijian::Result;

namespace {

constexpr float kSize = 16;  // of a letter
constexpr float kLeft = 90;  // of the body
constexpr float kTop = 100;  // of its first line
constexpr float kPitch = 28; // from a line to the next
constexpr int kLetters = 26; // of a full line

// A4 with pieces of text at places of it.
class Sheet {
public:
    Sheet() { m_page.size = {595, 842}; }

    Sheet& piece(float left, float top, const QString& text, float size = kSize) {
        float x = left;
        bool isFirst = true;
        for (const uint c : text.toUcs4()) {
            const float width = c < 0x250 ? size / 2 : size;
            m_page.glyphs.push_back({c, x, top, width, size, isFirst});
            isFirst = false;
            x += width;
        }
        return *this;
    }
    Sheet& line(int number, const QString& text, float indent = 0) {
        return piece(kLeft + indent * kSize, kTop + static_cast<float>(number) * kPitch, text);
    }
    Sheet& row(int number, const QStringList& cells, float width = 100) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            piece(kLeft + static_cast<float>(i) * width, kTop + static_cast<float>(number) * kPitch, cells[i]);
        return *this;
    }
    Sheet& picture() {
        m_page.hasPicture = true;
        return *this;
    }
    PaintedPage page() const { return m_page; }

private:
    PaintedPage m_page;
};

// A full line of letters that are all different from each other's neighbours.
QString full(const QString& start = {}) {
    const QString words = QStringLiteral("全面履行政府职能依法推进各项工作持续优化营商环境不断");
    return QString(start + words).left(kLetters);
}

Result<Document> layOut(const std::vector<PaintedPage>& pages) {
    Monitor monitor;
    return layOutPages(QStringLiteral("pdf"), pages, monitor);
}

} // namespace

class TestPageLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsLines_data();
    void setsLines();
    void keepsPlaces();
    void leavesMarginsApart();
    void joinsOverPages();
    void reportsPictures();
    void reportsUnknownLetters();
    void survivesOddGlyphs();
    void stopsWhenCancelled();
};

void TestPageLayout::setsLines_data() {
    QTest::addColumn<PaintedPage>("page");
    QTest::addColumn<QStringList>("lines");
    const auto add = [](const char* name, const Sheet& sheet, const QStringList& lines) {
        QTest::newRow(name) << sheet.page() << lines;
    };
    add("a paragraph broken anywhere",
        Sheet()
            .line(0, full().left(24), 2)
            .line(1, full())
            .line(2, QStringLiteral("受理12件。"))
            .line(3, QStringLiteral("审结11件。"), 2),
        {u'|' + full().left(24) + full() + QStringLiteral("受理12件。"), QStringLiteral("|审结11件。")});
    add("a number broken at the end of a line",
        Sheet().line(0, full().left(22) + QStringLiteral("1234"), 2).line(1, QStringLiteral("5件。")),
        {u'|' + full().left(22) + QStringLiteral("12345件。")});
    add("a blank that a producer puts between Chinese and digits",
        Sheet().line(0, QStringLiteral("受理 12 件，同比增长 5.2%")), {QStringLiteral("|受理12件，同比增长5.2%")});
    add("blanks between words", Sheet().line(0, QStringLiteral("rule of law")), {QStringLiteral("|rule of law")});
    add("pieces painted out of order",
        Sheet().piece(kLeft + 4 * kSize, kTop, QStringLiteral("12件")).piece(kLeft, kTop, QStringLiteral("受理案件")),
        {QStringLiteral("|受理案件12件")});
    add("lines painted from below",
        Sheet().line(2, QStringLiteral("审结11件。"), 2).line(1, QStringLiteral("受理12件。"), 2).line(0, full()),
        {u'|' + full(), QStringLiteral("|受理12件。"), QStringLiteral("|审结11件。")});
    add("bold by painting twice",
        Sheet().line(0, QStringLiteral("受理12件")).piece(kLeft + 0.3F, kTop, QStringLiteral("受理12件")),
        {QStringLiteral("|受理12件")});
    add("a table",
        Sheet()
            .row(0, {QStringLiteral("区县"), QStringLiteral("受理"), QStringLiteral("审结")})
            .row(1, {QStringLiteral("甲县"), QStringLiteral("12"), QStringLiteral("11")})
            .row(2, {QStringLiteral("乙县"), QStringLiteral("30"), QStringLiteral("29")}),
        {QStringLiteral("R|区县→受理→审结"), QStringLiteral("R|甲县→12→11"), QStringLiteral("R|乙县→30→29")});
    add("a table with a cell left free",
        Sheet()
            .row(0, {QStringLiteral("区县"), QStringLiteral("受理"), QStringLiteral("审结")})
            .row(1, {QStringLiteral("甲县"), QString(), QStringLiteral("11")})
            .row(2, {QStringLiteral("乙县"), QStringLiteral("30"), QStringLiteral("29")}),
        {QStringLiteral("R|区县→受理→审结"), QStringLiteral("R|甲县→→11"), QStringLiteral("R|乙县→30→29")});
}

void TestPageLayout::setsLines() {
    QFETCH(PaintedPage, page);
    QFETCH(QStringList, lines);
    const auto document = layOut({page});
    QVERIFY(document.has_value());
    QCOMPARE(bijian::test::faultOf(*document), QString());
    COMPARE_LINES(bijian::test::documentLines(*document), lines);
}

// Each character of the text stands where a glyph of that character was painted.
void TestPageLayout::keepsPlaces() {
    const PaintedPage first = Sheet().line(0, full(), 0).line(1, QStringLiteral("受理12件。")).page();
    const PaintedPage second = Sheet()
                                   .row(0, {QStringLiteral("甲县"), QStringLiteral("12")})
                                   .row(1, {QStringLiteral("乙县"), QStringLiteral("30")})
                                   .page();
    const std::vector<PaintedPage> pages = {first, second};
    const auto document = layOut(pages);
    QVERIFY(document.has_value());
    const auto& places = document->pages.characters;
    QCOMPARE(document->pages.pages.size(), size_t(2));
    QCOMPARE(places.size(), static_cast<size_t>(document->text.size()));
    size_t placed = 0;
    for (qsizetype i = 0; i < document->text.size(); ++i) {
        const auto& place = places[static_cast<size_t>(i)];
        if (place.page < 0) {
            QVERIFY(document->text[i].isSpace());
            continue;
        }
        const auto& glyphs = pages[static_cast<size_t>(place.page)].glyphs;
        const bool isThere = std::any_of(glyphs.begin(), glyphs.end(), [&](const bijian::PageGlyph& glyph) {
            return glyph.character == document->text[i].unicode() && glyph.left == place.left && glyph.top == place.top;
        });
        QVERIFY2(isThere, qPrintable(QStringLiteral("character %1").arg(i)));
        ++placed;
    }
    QCOMPARE(placed, first.glyphs.size() + second.glyphs.size());
}

void TestPageLayout::leavesMarginsApart() {
    std::vector<PaintedPage> pages;
    int margins = 0;
    for (int i = 1; i <= 4; ++i) {
        const QString body = full(QStringLiteral("甲乙丙丁").at(i - 1));
        pages.push_back(Sheet()
                            .piece(kLeft, 40, QStringLiteral("某县法治政府建设年度报告"), 10)
                            .line(0, body)
                            .line(1, QStringLiteral("受理%1件。").arg(i * 7), 2)
                            .line(2, body)
                            .line(3, body)
                            .piece(290, 800, QStringLiteral("- %1 -").arg(i), 10)
                            .page());
    }
    const auto document = layOut(pages);
    QVERIFY(document.has_value());
    for (const QString& line : bijian::test::documentLines(*document)) {
        const bool isMargin = line.contains(QStringLiteral("年度报告")) || line.contains(u'-');
        QVERIFY2(line.startsWith(isMargin ? QStringLiteral("F|") : QStringLiteral("|")), qPrintable(line));
        margins += isMargin ? 1 : 0;
    }
    QCOMPARE(margins, 8);
}

void TestPageLayout::joinsOverPages() {
    Sheet first;
    Sheet second;
    constexpr int kLines = 22;
    first.line(0, full().left(24), 2);
    for (int i = 1; i < kLines; ++i)
        first.line(i, full());
    first.piece(290, 800, QStringLiteral("1"), 10);
    second.line(0, QStringLiteral("受理12件。"))
        .line(1, QStringLiteral("审结11件。"), 2)
        .piece(290, 800, QStringLiteral("2"), 10);
    const auto document = layOut({first.page(), second.page()});
    QVERIFY(document.has_value());
    const QStringList lines = bijian::test::documentLines(*document);
    COMPARE_LINES(lines,
                  (QStringList{u'|' + full().left(24) + full().repeated(kLines - 1) + QStringLiteral("受理12件。"),
                               QStringLiteral("F|1"), QStringLiteral("|审结11件。"), QStringLiteral("F|2")}));
}

void TestPageLayout::reportsPictures() {
    const PaintedPage words = Sheet().line(0, QStringLiteral("受理12件。")).page();
    const PaintedPage picture = Sheet().picture().page();
    const auto document = layOut({picture, words, picture, picture});
    QVERIFY(document.has_value());
    COMPARE_LINES(bijian::test::issueLines(document->issues), {QStringLiteral("lost PagesWithoutText 1, 3-4")});
    const auto pictures = layOut({picture, picture});
    QVERIFY(!pictures.has_value());
    QVERIFY(pictures.error().code == ErrorCode::PagesUnreadable);
    QCOMPARE(pictures.error().arguments, QStringList{QStringLiteral("2")});
    const auto blank = layOut({PaintedPage(), PaintedPage()});
    QVERIFY(!blank.has_value());
    QVERIFY(blank.error().code == ErrorCode::NoText);
}

void TestPageLayout::reportsUnknownLetters() {
    const QString unknown(2, QChar(char16_t(0xE123)));
    const auto doubtful = layOut({Sheet().line(0, QStringLiteral("受理12件") + unknown).page()});
    QVERIFY(doubtful.has_value());
    COMPARE_LINES(bijian::test::issueLines(doubtful->issues), {QStringLiteral("doubtful TextMayBeWrong 2")});
    const auto fine = layOut({Sheet().line(0, full()).line(1, full()).line(2, unknown.left(1)).page()});
    QVERIFY(fine.has_value());
    COMPARE_LINES(bijian::test::issueLines(fine->issues), QStringList());
}

void TestPageLayout::survivesOddGlyphs() {
    const float odd[] = {0,
                         -1,
                         1e-30F,
                         1e9F,
                         1e30F,
                         std::numeric_limits<float>::infinity(),
                         std::numeric_limits<float>::quiet_NaN(),
                         100,
                         101.5F};
    const char32_t letters[] = {0, 0x20, 0x31, 0x4E00, 0xD800, 0xFFFD, 0x1F600, 0x10FFFF, 0xFFFFFFFF, 0x0A, 0x202E};
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator generator(seed);
        const auto anyOf = [&](const auto& values) { return values[generator.bounded(int(std::size(values)))]; };
        std::vector<PaintedPage> pages(3);
        for (PaintedPage& page : pages) {
            page.size = {anyOf(odd), anyOf(odd)};
            for (int i = 0; i < 60; ++i)
                page.glyphs.push_back({anyOf(letters), anyOf(odd), anyOf(odd), anyOf(odd), anyOf(odd), i % 7 == 0});
        }
        const auto document = layOut(pages);
        if (!document)
            continue;
        QCOMPARE(bijian::test::faultOf(*document), QString());
        QCOMPARE(document->pages.characters.size(), static_cast<size_t>(document->text.size()));
    }
}

void TestPageLayout::stopsWhenCancelled() {
    Monitor monitor;
    monitor.cancel();
    const auto document = layOutPages(QStringLiteral("pdf"), {Sheet().line(0, full()).page()}, monitor);
    QVERIFY(!document.has_value());
    QVERIFY(document.error().code == ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestPageLayout)
#include "tst_page_layout.moc"
