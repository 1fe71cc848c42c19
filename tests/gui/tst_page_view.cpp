// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_view.h"
#include "app/widgets/sources_pane.h"
#include "app/widgets/theme.h"
#include "core/workspace/engine.h"
#include "tests/core/reader/pdf_builder.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace bijian;

namespace {

// What stands in a box of the page: the letters whose middle lies in it, in text order.
QString lettersIn(const Report& report, const PageBox& box) {
    QString letters;
    for (size_t i = 0; i < report.pages.characters.size(); ++i) {
        const CharacterPlace& place = report.pages.characters[i];
        const float x = place.left + place.width / 2;
        const float y = place.top + place.height / 2;
        if (place.page == box.page && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
            letters += report.text[qsizetype(i)];
    }
    return letters;
}

QPointF scrolledBy(const PageView& view) {
    return QPointF(view.horizontalScrollBar()->value(), view.verticalScrollBar()->value());
}

QString withoutBlanks(QString text) {
    text.remove(u' ');
    text.remove(u'\n');
    return text;
}

} // namespace

class TestPageView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void marksTheRightWords();
    void pointingChoosesTheCharacter();
    void onlyReportsWithPagesShowThem();
    void marksInManyReports();

private:
    void checkPlace(PageView& view, const ReportPointer& report, const Observation& observation);

    std::shared_ptr<const Engine> m_engine;
    ReportPointer m_report;
    ReportPointer m_withoutPages;
};

void TestPageView::initTestCase() {
    m_engine = *Engine::create();
    Monitor monitor;
    const QByteArray pdf = bijian::test::pdfOf({{{{90, 700, QStringLiteral("大理市2023年法治政府建设年度报告")},
                                                  {90, 640, QStringLiteral("全年受理行政复议案件120件,审结98件。")}},
                                                 {},
                                                 0},
                                                {{{90, 700, QStringLiteral("办理行政应诉案件56件。")}}, {}, 0}});
    m_report = *m_engine->readBytes(pdf, QStringLiteral("a.pdf"), monitor);
    QVERIFY(m_report->observations.size() >= 3);
    m_withoutPages = *m_engine->readBytes("大理市2023年受理行政复议案件120件。", QStringLiteral("a.txt"), monitor);
}

// The chosen words have the marker's colour behind them, are seen, and are what was read.
void TestPageView::checkPlace(PageView& view, const ReportPointer& report, const Observation& observation) {
    const Theme& theme = lightTheme();
    view.setMarks(marksOf(*report, m_engine->codebook(), observation.number, theme));
    view.showPlace(observation.number);
    const std::vector<PageBox> boxes = lineBoxes(report->pages, observation.number);
    QVERIFY(!boxes.empty());
    QString letters;
    for (const PageBox& box : boxes)
        letters += lettersIn(*report, box);
    QCOMPARE(withoutBlanks(letters), withoutBlanks(report->slice(observation.number)));
    const QImage picture = view.viewport()->grab().toImage();
    const QRectF first = view.boxesOf(observation.number).front().translated(-scrolledBy(view));
    QVERIFY(QRectF(view.viewport()->rect()).contains(first));
    // Most of the box is the marker's colour, with letters over it.
    int marked = 0;
    const QRect inside = first.toAlignedRect().intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            marked += picture.pixelColor(x, y) == theme.marker ? 1 : 0;
    }
    QVERIFY2(3 * marked > inside.width() * inside.height(), qPrintable(letters));
}

void TestPageView::marksTheRightWords() {
    PageView view;
    view.setPalette(paletteOf(lightTheme()));
    view.resize(500, 400);
    view.show();
    view.setReport(m_report);
    for (const Observation& observation : m_report->observations)
        checkPlace(view, m_report, observation);
}

void TestPageView::pointingChoosesTheCharacter() {
    PageView view;
    view.resize(500, 400);
    view.show();
    view.setReport(m_report);
    qint32 chosen = -1;
    connect(&view, &PageView::placeChosen, &view, [&chosen](qint32 position) { chosen = position; });
    const TextRange number = m_report->observations.back().number;
    view.showPlace(number);
    const QRectF box = view.boxesOf({number.start, number.start + 1}).front();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, (box.center() - scrolledBy(view)).toPoint());
    QCOMPARE(chosen, number.start);
}

void TestPageView::onlyReportsWithPagesShowThem() {
    SourcesPane pane;
    pane.resize(900, 600);
    pane.show();
    pane.setCodebook(std::shared_ptr<const Codebook>(m_engine, &m_engine->codebook()));
    pane.setReports({m_withoutPages, m_report});
    pane.showPages(true);
    pane.showPlace(m_report->id, m_report->observations.front().number);
    QVERIFY(pane.pages()->isVisible());
    QVERIFY(!pane.view()->isVisible());
    pane.showPlace(m_withoutPages->id, {});
    QVERIFY(!pane.pages()->isVisible());
    QVERIFY(pane.view()->isVisible());
    pane.showPlace(m_report->id, {});
    QVERIFY(pane.pages()->isVisible());
    pane.showPages(false);
    QVERIFY(pane.view()->isVisible());
}

void TestPageView::marksInManyReports() {
    constexpr int kPlaces = 200;
    const QDir formats(QStringLiteral(BIJIAN_SHARED_FOLDER "/formats"));
    if (!formats.exists())
        QSKIP("there is no ../shared/formats");
    std::vector<ReportPointer> reports;
    Monitor monitor;
    for (const char* format : {"pdf", "ofd"}) {
        const QDir folder(formats.filePath(QString::fromLatin1(format)));
        for (const QString& name : folder.entryList(QDir::Files))
            reports.push_back(*m_engine->readOne(folder.filePath(name), monitor));
    }
    QCOMPARE(reports.size(), size_t(10));
    PageView view;
    view.setPalette(paletteOf(lightTheme()));
    view.resize(700, 500);
    view.show();
    QRandomGenerator random(20240401);
    for (int i = 0; i < kPlaces; ++i) {
        const ReportPointer& report = reports[size_t(random.bounded(int(reports.size())))];
        const auto& observations = report->observations;
        view.setReport(report);
        checkPlace(view, report, observations[size_t(random.bounded(int(observations.size())))]);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestPageView)
#include "tst_page_view.moc"
