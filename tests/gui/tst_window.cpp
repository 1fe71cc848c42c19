// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/drop_overlay.h"
#include "app/widgets/encoding_dialog.h"
#include "app/widgets/evidence_pane.h"
#include "app/widgets/frozen_table_view.h"
#include "app/widgets/identity_dialog.h"
#include "app/widgets/indicators_pane.h"
#include "app/widgets/reports_pane.h"
#include "app/widgets/table_pane.h"
#include "app/widgets/welcome_page.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/compare_lines.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace bijian;
using namespace bijian::test;

namespace {

QStringList messagesOf(const MainWindow& window) {
    const QAbstractItemModel& model = *window.findChild<QTreeView*>(QStringLiteral("messages"))->model();
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, 0).data().toString() + QStringLiteral(": ") +
                     model.index(row, 1).data().toString());
    return lines;
}

QByteArray unknownReport() {
    return QStringLiteral("全年受理行政复议案件37件，审结35件。\n").toUtf8();
}

QByteArray reportOf(const QString& region, int year, int cases) {
    return QStringLiteral("%1%2年法治政府建设年度报告\n一、行政复议\n全年受理行政复议案件%3件。\n")
        .arg(region)
        .arg(year)
        .arg(cases)
        .toUtf8();
}

void drop(MainWindow& window, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint place = window.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(window.findChild<DropOverlay*>()->isVisible());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    QVERIFY(!window.findChild<DropOverlay*>()->isVisible());
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void welcomesBeforeAnythingIsOpen();
    void brokenFilesLeaveWhatWasOpen();
    void foldersAreDropped();
    void theSameReportTwice();
    void twoReportsOfOneRegionAndYear();
    void regionAndYearCanBeSet();
    void encodingCanBeChosen();
    void cancelEndsOpening();
    void codebooksWithErrorsChangeNothing();
    void boxesOfReportsAndIndicators();
    void layoutsAndYears();
    void removingReports();
    void copiesCells();
    void languageAndThemeChangeAtOnce();
    void rememberedFromOneStartToTheNext();
    void recentFilesAreOpenedAgain();
    void labelsArePlainText();
    void wordsAreNotCut_data();
    void wordsAreNotCut();
};

void TestWindow::welcomesBeforeAnythingIsOpen() {
    WindowFixture fixture;
    QVERIFY(fixture.window->findChild<WelcomePage*>()->isVisible());
    QVERIFY(!fixture.window->actions().exportChart->isEnabled());
    QVERIFY(!fixture.window->actions().remove->isEnabled());
    QVERIFY(fixture.settle());
    fixture.window->actions().openSamples->trigger();
    QVERIFY(fixture.settle());
    QVERIFY(!fixture.window->findChild<WelcomePage*>()->isVisible());
    QVERIFY(fixture.window->session().reports().size() >= 8);
    QVERIFY(fixture.window->actions().exportChart->isEnabled());
    COMPARE_LINES(messagesOf(*fixture.window), QStringList());
}

void TestWindow::brokenFilesLeaveWhatWasOpen() {
    WindowFixture fixture(Language::English);
    QVERIFY(fixture.openSamples());
    const size_t open = fixture.window->session().reports().size();
    drop(*fixture.window, {fixture.write(QStringLiteral("empty.txt"), {}), fixture.path(QStringLiteral("missing.txt")),
                           fixture.write(QStringLiteral("binary.txt"), QByteArray("\x7f"
                                                                                  "ELF\2\1\1\0\0\xff\xfe\x80",
                                                                                  12)
                                                                           .repeated(100)),
                           fixture.write(QStringLiteral("庆阳.txt"), reportOf(QStringLiteral("庆阳市"), 2019, 12))});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.window->session().reports().size(), open + 1);
    COMPARE_LINES(messagesOf(*fixture.window), QStringList({QStringLiteral("empty.txt: the file is empty"),
                                                            QStringLiteral("missing.txt: the file does not exist"),
                                                            QStringLiteral("binary.txt: not a text file")}));
    QVERIFY(fixture.window->findChild<QTreeView*>(QStringLiteral("messages"))->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(fixture.dialogs.failures.isEmpty());
}

void TestWindow::foldersAreDropped() {
    WindowFixture fixture;
    QVERIFY(QDir(fixture.path(QString())).mkpath(QStringLiteral("folder/inner")));
    fixture.write(QStringLiteral("folder/a.txt"), reportOf(QStringLiteral("庆阳市"), 2021, 1));
    fixture.write(QStringLiteral("folder/inner/b.txt"), reportOf(QStringLiteral("庆阳市"), 2022, 2));
    drop(*fixture.window, {fixture.path(QStringLiteral("folder"))});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.window->session().reports().size(), size_t(2));
}

void TestWindow::theSameReportTwice() {
    WindowFixture fixture(Language::English);
    const QString path = fixture.write(QStringLiteral("a.txt"), reportOf(QStringLiteral("庆阳市"), 2022, 5));
    QVERIFY(fixture.open({path}));
    QVERIFY(fixture.open({path}));
    QCOMPARE(fixture.window->session().reports().size(), size_t(1));
    COMPARE_LINES(messagesOf(*fixture.window), QStringList({QStringLiteral("a.txt: this report is open already")}));
}

void TestWindow::twoReportsOfOneRegionAndYear() {
    WindowFixture fixture(Language::English);
    QVERIFY(fixture.open({fixture.write(QStringLiteral("a.txt"), reportOf(QStringLiteral("庆阳市"), 2022, 5)),
                          fixture.write(QStringLiteral("b.txt"), reportOf(QStringLiteral("庆阳市"), 2022, 7))}));
    QVERIFY(fixture.choose({QStringLiteral("reconsideration.accepted")}));
    QCOMPARE(fixture.window->session().conflicts().size(), size_t(1));
    QCOMPARE(messagesOf(*fixture.window).size(), 1);
    const Comparison& comparison = *fixture.window->session().comparison();
    QCOMPARE(comparison.cells.size(), size_t(1));
    QCOMPARE(comparison.cells[0].state, CellState::Conflicting);
    fixture.window->tablePane().chooseCell(0, 0);
    COMPARE_LINES(fixture.window->tablePane().evidence()->markedWords(),
                  QStringList({QStringLiteral("5件"), QStringLiteral("7件")}));
}

void TestWindow::regionAndYearCanBeSet() {
    WindowFixture fixture;
    QVERIFY(fixture.open({fixture.write(QStringLiteral("report.txt"), unknownReport())}));
    QVERIFY(fixture.choose({QStringLiteral("reconsideration.accepted")}));
    Session& session = fixture.window->session();
    QVERIFY(session.reports().front()->identity.region.value.isEmpty());

    QTreeView& view = *fixture.window->reportsPane().view();
    view.setCurrentIndex(view.model()->index(0, 0, view.model()->index(0, 0)));
    QVERIFY(fixture.window->actions().setIdentity->isEnabled());
    fixture.window->actions().setIdentity->trigger();
    auto* dialog = fixture.window->findChild<IdentityDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->regionField()->setText(QStringLiteral("庆阳市"));
    dialog->yearField()->setValue(2023);
    dialog->accept();

    QTRY_COMPARE(session.reports().front()->identity.regionCode.value(), QStringLiteral("621000"));
    QVERIFY(fixture.settle());
    QCOMPARE(session.reports().front()->identity.year, 2023);
    QCOMPARE(session.comparison()->rows.size(), size_t(1));
    QCOMPARE(session.comparison()->rows[0].regionName, QStringLiteral("庆阳市"));
    QCOMPARE(session.comparison()->rows[0].year, 2023);
    QCOMPARE(session.comparison()->cells[0].values.front().asWritten, QStringLiteral("37件"));
}

void TestWindow::encodingCanBeChosen() {
    WindowFixture fixture;
    // 全年受理行政复议案件45件。 in GB18030.
    const QByteArray bytes = QByteArray::fromHex("c8abc4eacadcc0edd0d0d5feb8b4d2e9b0b8bcfe3435bcfea1a3");
    QVERIFY(fixture.open({fixture.write(QStringLiteral("report.txt"), bytes)}));
    Session& session = fixture.window->session();
    const ReportPointer read = session.reports().front();
    QCOMPARE(read->source.encoding, QStringLiteral("GB18030"));

    const auto choose = [&](const QString& encoding) {
        QTreeView& view = *fixture.window->reportsPane().view();
        view.setCurrentIndex(view.model()->index(0, 0, view.model()->index(0, 0)));
        QMenu menu;
        fixture.window->reportsPane().fillMenu(menu);
        QAction* action = menu.actions().at(2);
        QVERIFY(action->isEnabled());
        action->trigger();
        QTRY_VERIFY(fixture.window->findChild<EncodingDialog*>());
        auto* dialog = fixture.window->findChild<EncodingDialog*>();
        QCOMPARE(dialog->encoding(), session.reports().front()->source.encoding);
        const QList<QTableWidgetItem*> rows = dialog->choices()->findItems(encoding, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        dialog->choices()->setCurrentItem(rows.front());
        dialog->accept();
        QTRY_COMPARE(session.reports().front()->source.encoding, encoding);
        QTRY_VERIFY(!fixture.window->findChild<EncodingDialog*>());
    };
    choose(QStringLiteral("Big5"));
    QVERIFY(session.reports().front()->text != read->text);
    QCOMPARE(session.reports().front()->id, read->id);
    choose(QStringLiteral("GB18030"));
    QCOMPARE(session.reports().front()->text, read->text);
    QCOMPARE(session.reports().front()->observations, read->observations);
    QVERIFY(fixture.settle());

    // The parts of a message have encodings of their own.
    const QByteArray message = "From: a@b.cn\r\nTo: c@d.cn\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                               "Content-Type: text/plain; charset=utf-8\r\n\r\n大理市2023年受理行政复议案件5件。\r\n";
    session.remove({read->id});
    QVERIFY(fixture.open({fixture.write(QStringLiteral("letter.eml"), message)}));
    QCOMPARE(session.reports().front()->source.format, QStringLiteral("eml"));
    QTreeView& view = *fixture.window->reportsPane().view();
    view.setCurrentIndex(view.model()->index(0, 0, view.model()->index(0, 0)));
    QMenu menu;
    fixture.window->reportsPane().fillMenu(menu);
    QVERIFY(!menu.actions().at(2)->isEnabled());
}

void TestWindow::cancelEndsOpening() {
    WindowFixture fixture;
    QVERIFY(fixture.settle());
    QStringList paths;
    for (int i = 0; i < 3000; ++i)
        paths.append(
            fixture.write(QStringLiteral("%1.txt").arg(i),
                          reportOf(QStringLiteral("庆阳市"), 1990 + i % 30, i) + unknownReport().repeated(200)));
    fixture.window->open(paths);
    QVERIFY(fixture.window->session().isOpening());
    auto* cancel = fixture.window->findChild<QToolButton*>(QStringLiteral("cancel"));
    QVERIFY(cancel->isVisible());
    QTRY_VERIFY(!fixture.window->session().reports().empty());
    cancel->click();
    QVERIFY(!fixture.window->session().isOpening());
    QVERIFY(!cancel->isVisible());
    const size_t open = fixture.window->session().reports().size();
    QVERIFY(open < 3000);
    // Nothing comes late, and the window goes on.
    QTest::qWait(300);
    QCOMPARE(fixture.window->session().reports().size(), open);
    QVERIFY(fixture.open({fixture.write(QStringLiteral("other.txt"), reportOf(QStringLiteral("吐鲁番市"), 2022, 3))}));
    QCOMPARE(fixture.window->session().reports().size(), open + 1);
}

void TestWindow::codebooksWithErrorsChangeNothing() {
    WindowFixture fixture(Language::English);
    QVERIFY(fixture.openSamples());
    const Codebook* before = fixture.window->session().codebook().get();
    fixture.dialogs.filesToOpen = {
        fixture.write(QStringLiteral("mine.txt"), QByteArray("bijian-codebook 1\ncategory a: 甲 | A\nindicatr a.b\n"))};
    fixture.window->actions().useCodebook->trigger();
    QCOMPARE(fixture.dialogs.suffixesOffered, QStringList(QStringLiteral("txt")));
    QTRY_COMPARE(messagesOf(*fixture.window).size(), 1);
    QVERIFY(messagesOf(*fixture.window).first().startsWith(QStringLiteral("mine.txt")));
    QVERIFY2(messagesOf(*fixture.window).first().contains(QStringLiteral("line 3")),
             qPrintable(messagesOf(*fixture.window).first()));
    QCOMPARE(fixture.window->session().codebook().get(), before);
    QVERIFY(fixture.window->session().reports().size() >= 8);
}

void TestWindow::boxesOfReportsAndIndicators() {
    WindowFixture fixture;
    QVERIFY(fixture.openSamples());
    Session& session = fixture.window->session();
    const size_t rows = session.comparison()->rows.size();
    QAbstractItemModel& reports = *fixture.window->reportsPane().view()->model();
    const int ofFirstRegion = reports.rowCount(reports.index(0, 0));
    QVERIFY(reports.setData(reports.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(fixture.settle());
    QCOMPARE(session.comparison()->rows.size(), rows - size_t(ofFirstRegion));

    QAbstractItemModel& indicators = *fixture.window->indicatorsPane().view()->model();
    fixture.window->indicatorsPane().search()->setText(QStringLiteral("xzfy"));
    QVERIFY(indicators.rowCount() >= 1);
    session.setIndicators({});
    QVERIFY(indicators.setData(indicators.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(fixture.settle());
    QCOMPARE(session.indicators().size(), size_t(indicators.rowCount(indicators.index(0, 0))));
    QCOMPARE(session.comparison()->columns.size(), session.indicators().size());
}

void TestWindow::layoutsAndYears() {
    WindowFixture fixture;
    QVERIFY(fixture.openSamples());
    Session& session = fixture.window->session();
    auto* layout = fixture.window->findChild<QComboBox*>(QStringLiteral("layout"));
    auto* year = fixture.window->findChild<QComboBox*>(QStringLiteral("year"));
    QTest::keyClick(layout, Qt::Key_Down);
    QVERIFY(fixture.settle());
    QCOMPARE(session.comparison()->layout, ComparisonLayout::RegionsByYears);
    QCOMPARE(fixture.settings.layout(), ComparisonLayout::RegionsByYears);
    QTest::keyClick(layout, Qt::Key_Down);
    QVERIFY(fixture.settle());
    QCOMPARE(session.comparison()->layout, ComparisonLayout::YearsByIndicators);
    QTest::keyClick(year, Qt::Key_Down);
    QVERIFY(fixture.settle());
    const int first = session.years().front();
    QCOMPARE(session.year(), first);
    for (const ComparisonHead& row : session.comparison()->rows)
        QCOMPARE(row.year, first);
}

void TestWindow::removingReports() {
    WindowFixture fixture;
    QVERIFY(fixture.openSamples());
    QTreeView& view = *fixture.window->reportsPane().view();
    const size_t open = fixture.window->session().reports().size();
    view.setCurrentIndex(view.model()->index(0, 0, view.model()->index(0, 0)));
    QMenu menu;
    fixture.window->reportsPane().fillMenu(menu);
    menu.actions().last()->trigger();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.window->session().reports().size(), open - 1);
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_Delete);
    QVERIFY(fixture.settle());
    QVERIFY(fixture.window->session().reports().empty());
    QVERIFY(fixture.window->findChild<WelcomePage*>()->isVisible());
}

void TestWindow::copiesCells() {
    WindowFixture fixture;
    QVERIFY(fixture.open({fixture.write(QStringLiteral("a.txt"), reportOf(QStringLiteral("庆阳市"), 2021, 1234)),
                          fixture.write(QStringLiteral("b.txt"), reportOf(QStringLiteral("庆阳市"), 2022, 7))}));
    QVERIFY(fixture.choose({QStringLiteral("reconsideration.accepted")}));
    fixture.window->tablePane().table()->figures()->selectAll();
    fixture.window->actions().copy->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("庆阳市\t2021\t1,234\n庆阳市\t2022\t7"));
}

void TestWindow::languageAndThemeChangeAtOnce() {
    WindowFixture fixture;
    QVERIFY(fixture.openSamples());
    QVERIFY(fixture.choose({QStringLiteral("reconsideration.accepted")}));
    const auto column = [&fixture] { return fixture.window->session().comparison()->columns[0].indicatorName; };
    const QString chinese = column();
    QCOMPARE(fixture.window->tabs().tabText(0), QStringLiteral("表格"));
    fixture.window->actions().languageEnglish->trigger();
    QTRY_COMPARE(fixture.window->tabs().tabText(0), QStringLiteral("Table"));
    QVERIFY(fixture.settle());
    QVERIFY(column() != chinese);
    QCOMPARE(fixture.settings.language(), Language::English);
    fixture.window->actions().languageChinese->trigger();
    QTRY_COMPARE(fixture.window->tabs().tabText(0), QStringLiteral("表格"));
    QVERIFY(fixture.settle());
    QCOMPARE(column(), chinese);

    // Qt tells widgets of a new palette only while the application's own event loop runs.
    const QWidget& inside = *fixture.window->tablePane().evidence();
    QList<int> lightness;
    for (QAction* theme : {fixture.window->actions().themeDark, fixture.window->actions().themeLight}) {
        QTimer::singleShot(0, theme, &QAction::trigger);
        QTimer::singleShot(100, &inside, [] { QCoreApplication::exit(); });
        QApplication::exec();
        lightness.append(inside.palette().color(QPalette::Window).lightness());
    }
    QVERIFY(lightness.value(0) < 128);
    QVERIFY(lightness.value(1) > 128);
    QCOMPARE(fixture.settings.theme(), ThemeChoice::Light);
}

void TestWindow::rememberedFromOneStartToTheNext() {
    WindowFixture fixture;
    fixture.settings.setLayout(ComparisonLayout::YearsByIndicators);
    fixture.window->resize(901, 677);
    fixture.window->close();
    MainWindow next(fixture.appearance, fixture.settings, fixture.dialogs);
    next.show();
    QCOMPARE(next.size(), QSize(901, 677));
    QCOMPARE(next.session().layout(), ComparisonLayout::YearsByIndicators);
    QCOMPARE(next.findChild<QComboBox*>(QStringLiteral("layout"))->currentIndex(), 2);
}

void TestWindow::recentFilesAreOpenedAgain() {
    WindowFixture fixture;
    const QString path = fixture.write(QStringLiteral("a & b.txt"), reportOf(QStringLiteral("庆阳市"), 2022, 5));
    QVERIFY(fixture.open({path, fixture.path(QStringLiteral("missing.txt"))}));
    QCOMPARE(fixture.settings.recentFiles(), QStringList({path}));
    fixture.window->session().remove({fixture.window->session().reports().front()->id});
    QAction* recent = fixture.window->actions().recentMenu->actions().first();
    QVERIFY(recent->text().endsWith(QStringLiteral("a && b.txt")));
    recent->trigger();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.window->session().reports().size(), size_t(1));
    fixture.window->actions().clearRecent->trigger();
    QVERIFY(fixture.settings.recentFiles().isEmpty());
    QVERIFY(!fixture.window->actions().recentMenu->isEnabled());
}

void TestWindow::labelsArePlainText() {
    WindowFixture fixture;
    QVERIFY(fixture.openSamples());
    const QList<QLabel*> labels = fixture.window->findChildren<QLabel*>();
    QVERIFY(labels.size() > 5);
    for (const QLabel* label : labels)
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText || label->buddy(),
                 qPrintable(label->text()));
}

void TestWindow::wordsAreNotCut_data() {
    QTest::addColumn<int>("language");
    QTest::newRow("Chinese") << int(Language::Chinese);
    QTest::newRow("English") << int(Language::English);
}

void TestWindow::wordsAreNotCut() {
    QFETCH(int, language);
    WindowFixture fixture{Language(language)};
    fixture.window->resize(1100, 700);
    const auto check = [&fixture] {
        QStringList cut;
        const QList<QWidget*> widgets = fixture.window->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString text = label ? label->text() : (button ? button->text() : QString());
            if (widget->isVisible() && !text.isEmpty() && !(label && label->wordWrap()) &&
                widget->width() < widget->sizeHint().width())
                cut.append(text);
        }
        return cut;
    };
    COMPARE_LINES(check(), QStringList());
    QVERIFY(fixture.openSamples());
    for (int tab = 0; tab < fixture.window->tabs().count(); ++tab) {
        fixture.window->tabs().setCurrentIndex(tab);
        QTest::qWait(20);
        COMPARE_LINES(check(), QStringList());
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
