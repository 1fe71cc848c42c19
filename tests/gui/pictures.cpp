// SPDX-License-Identifier: GPL-3.0-or-later
// Makes pictures of the window for the README and for whoever changes it: every tab, dialog and menu, in both languages
// and themes, from the samples that come with the program. Usage: bijian_pictures FOLDER [--tour]; without --tour only
// the pictures of the README.
#include "app/widgets/chart_pane.h"
#include "app/widgets/encoding_dialog.h"
#include "app/widgets/evidence_pane.h"
#include "app/widgets/frozen_table_view.h"
#include "app/widgets/identity_dialog.h"
#include "app/widgets/indicators_pane.h"
#include "app/widgets/reports_pane.h"
#include "app/widgets/sources_pane.h"
#include "app/widgets/table_pane.h"
#include "tests/gui/window_fixture.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPdfWriter>
#include <QTabWidget>
#include <QTest>
#include <QTextDocument>
#include <QTextStream>
#include <QToolButton>
#include <QTreeView>

using namespace bijian;
using namespace bijian::test;

namespace {

constexpr QSize kWindowSize(1280, 800);

class PictureBook {
public:
    PictureBook(const QString& folder, Language language, ThemeChoice theme)
        : m_fixture(language, theme),
          m_prefix(QDir(folder).filePath(QStringLiteral("%1-%2-").arg(
              language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"),
              theme == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark")))) {
        m_fixture.window->resize(kWindowSize);
    }

    bool make(bool tour) {
        bool made = !tour || grab(*m_fixture.window, "welcome");
        made = made && m_fixture.openSamples() && showCell() && grab(*m_fixture.window, "table");
        made = made && showTab(1) && grab(*m_fixture.window, "chart");
        made = made && showSource() && grab(*m_fixture.window, "sources");
        return made && (!tour || (makeLayouts() && makeMessages() && makeSearch() && makeMenus() && makeDialogs() &&
                                  makePages()));
    }

private:
    bool grab(QWidget& widget, const char* name) {
        // Once around, so that layouts and paint events that wait are done.
        QTest::qWait(50);
        const QString path = m_prefix + QString::fromLatin1(name) + QStringLiteral(".png");
        return widget.grab().save(path);
    }

    bool showTab(int index) {
        m_fixture.window->tabs().setCurrentIndex(index);
        return true;
    }

    // The first cell with several values, else the first with one.
    bool showCell() {
        showTab(0);
        const Comparison& comparison = *m_fixture.window->session().comparison();
        size_t chosen = 0;
        for (size_t i = 0; i < comparison.cells.size(); ++i) {
            if (comparison.cells[i].state == CellState::Conflicting) {
                chosen = i;
                break;
            }
            if (comparison.cells[i].state == CellState::Stated && comparison.cells[chosen].values.empty())
                chosen = i;
        }
        if (comparison.columns.empty())
            return false;
        m_fixture.window->tablePane().chooseCell(int(chosen / comparison.columns.size()),
                                                 int(chosen % comparison.columns.size()));
        return true;
    }

    bool showSource() {
        auto* button = m_fixture.window->tablePane().evidence()->findChild<QToolButton*>();
        showTab(0);
        button->click();
        return m_fixture.window->tabs().currentIndex() == 2;
    }

    bool makeLayouts() {
        Session& session = m_fixture.window->session();
        bool made = true;
        const std::vector<IndicatorId> chosen = session.indicators();
        session.setLayout(ComparisonLayout::RegionsByYears);
        m_fixture.window->tablePane().setLayoutChoice(ComparisonLayout::RegionsByYears);
        made = m_fixture.settle() && showCell() && grab(*m_fixture.window, "table-years") && showTab(1) &&
               grab(*m_fixture.window, "chart-years");
        session.setLayout(ComparisonLayout::RegionsByIndicators);
        m_fixture.window->tablePane().setLayoutChoice(ComparisonLayout::RegionsByIndicators);
        session.setIndicators({});
        made = made && m_fixture.settle() && showTab(0) && grab(*m_fixture.window, "table-empty") && showTab(1) &&
               grab(*m_fixture.window, "chart-empty");
        session.setIndicators(chosen);
        return made && m_fixture.settle() && showCell();
    }

    bool makeMessages() {
        const QStringList broken = {
            m_fixture.write(QStringLiteral("empty.txt"), {}),
            m_fixture.write(QStringLiteral("picture.txt"), QByteArray("\x89PNG\0\0\0\1", 8).repeated(64)),
            m_fixture.path(QStringLiteral("missing.txt")),
            m_fixture.write(QStringLiteral("<b>unknown & more.txt"),
                            QStringLiteral("全年共受理行政复议案件12件。\n").toUtf8())};
        return m_fixture.open(broken) && showCell() && grab(*m_fixture.window, "messages");
    }

    bool makeSearch() {
        QLineEdit* search = m_fixture.window->indicatorsPane().search();
        search->setText(QStringLiteral("xzfy"));
        const bool made = grab(*m_fixture.window, "search");
        search->clear();
        return made;
    }

    bool makeMenus() {
        bool made = true;
        const Actions& actions = m_fixture.window->actions();
        const std::pair<QMenu*, const char*> menus[] = {
            {actions.fileMenu, "menu-file"},   {actions.editMenu, "menu-edit"},
            {actions.viewMenu, "menu-view"},   {actions.languageMenu, "menu-language"},
            {actions.themeMenu, "menu-theme"}, {actions.helpMenu, "menu-help"}};
        for (const auto& [menu, name] : menus) {
            menu->popup(m_fixture.window->mapToGlobal(QPoint(20, 40)));
            made = made && grab(*menu, name);
            menu->hide();
        }
        QMenu context;
        m_fixture.window->reportsPane().view()->setCurrentIndex(
            m_fixture.window->reportsPane().view()->model()->index(0, 0));
        m_fixture.window->reportsPane().fillMenu(context);
        context.popup(m_fixture.window->mapToGlobal(QPoint(60, 200)));
        made = made && grab(context, "menu-report");
        context.hide();
        return made;
    }

    bool makeDialogs() {
        MainWindow& window = *m_fixture.window;
        window.actions().about->trigger();
        bool made = grabDialog("about");
        // The report without a region is the last.
        const QAbstractItemModel& reports = *window.reportsPane().view()->model();
        const QModelIndex last = reports.index(reports.rowCount() - 1, 0);
        window.reportsPane().view()->setCurrentIndex(reports.index(0, 0, last));
        window.actions().setIdentity->trigger();
        made = made && grabDialog("identity");
        const ReportPointer sample = window.session().reports().front();
        EncodingDialog encoding(sample, encodingChoices(sample->text.left(400).toUtf8()), &window);
        encoding.show();
        made = made && grab(encoding, "encoding");
        return made;
    }

    // A sample printed, and opened again as the pages that it then is.
    bool makePages() {
        const ReportPointer sample = m_fixture.window->session().reports().front();
        QTextDocument text;
        text.setPlainText(sample->text);
        QFont font = text.defaultFont();
        font.setPointSize(12);
        text.setDefaultFont(font);
        QPdfWriter writer(m_fixture.path(QStringLiteral("pages.pdf")));
        text.print(&writer);
        if (!m_fixture.open({m_fixture.path(QStringLiteral("pages.pdf"))}))
            return false;
        for (const ReportPointer& report : m_fixture.window->session().reports()) {
            if (report->pages.pages.empty() || report->observations.size() < 3)
                continue;
            auto* sources = m_fixture.window->findChild<SourcesPane*>();
            showTab(2);
            sources->showPages(true);
            sources->showPlace(report->id, report->observations[2].number);
            return grab(*m_fixture.window, "pages");
        }
        return false;
    }

    bool grabDialog(const char* name) {
        QTest::qWait(50);
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return false;
        const bool made = grab(*dialog, name);
        dialog->reject();
        return made;
    }

    WindowFixture m_fixture;
    QString m_prefix;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bijian"));
    QApplication::setApplicationVersion(QStringLiteral(BIJIAN_VERSION));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        QTextStream(stderr) << "usage: bijian_pictures FOLDER [--tour]\n";
        return 2;
    }
    const bool tour = arguments.contains(QStringLiteral("--tour"));
    for (const Language language : {Language::Chinese, Language::English}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            if (!PictureBook(arguments[1], language, theme).make(tour)) {
                QTextStream(stderr) << "a picture could not be made\n";
                return 1;
            }
        }
    }
    QTextStream(stdout) << QDir(arguments[1]).absolutePath() << '\n';
    return 0;
}
