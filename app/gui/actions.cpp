// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/actions.h"

#include "app/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace bijian {

Actions::Actions(QObject* parent) : QObject(parent) {
    openFiles = make("open");
    openFolder = make("folder");
    clearRecent = make();
    useCodebook = make();
    exportChart = make("export-chart");
    exportTable = make("export-table");
    savePdf = make("pdf");
    pageSetup = make();
    printPreview = make("preview");
    print = make("print");
    quit = make();
    copy = make();
    find = make("search");
    setIdentity = make();
    remove = make("remove");
    showTable = make("table");
    showChart = make("bars");
    showSources = make("source");
    auto* languages = new QActionGroup(this);
    languageSystem = makeChoice(languages);
    languageChinese = makeChoice(languages);
    languageEnglish = makeChoice(languages);
    auto* themes = new QActionGroup(this);
    themeSystem = makeChoice(themes);
    themeLight = makeChoice(themes);
    themeDark = makeChoice(themes);
    openSamples = make("samples");
    about = make();

    openFiles->setShortcut(QKeySequence::Open);
    openFolder->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    exportChart->setShortcut(Qt::CTRL | Qt::Key_E);
    exportTable->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    savePdf->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    print->setShortcut(QKeySequence::Print);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    copy->setShortcut(QKeySequence::Copy);
    find->setShortcut(QKeySequence::Find);
    showTable->setShortcut(Qt::CTRL | Qt::Key_1);
    showChart->setShortcut(Qt::CTRL | Qt::Key_2);
    showSources->setShortcut(Qt::CTRL | Qt::Key_3);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::fillMenuBar(QMenuBar& bar) {
    fileMenu = bar.addMenu(QString());
    fileMenu->addActions({openFiles, openFolder});
    recentMenu = fileMenu->addMenu(QString());
    fileMenu->addAction(useCodebook);
    fileMenu->addSeparator();
    fileMenu->addActions({exportTable, exportChart, savePdf});
    fileMenu->addSeparator();
    fileMenu->addActions({pageSetup, printPreview, print});
    fileMenu->addSeparator();
    fileMenu->addAction(quit);

    editMenu = bar.addMenu(QString());
    editMenu->addActions({copy, find});
    editMenu->addSeparator();
    editMenu->addActions({setIdentity, remove});

    viewMenu = bar.addMenu(QString());
    viewMenu->addActions({showTable, showChart, showSources});
    viewMenu->addSeparator();
    languageMenu = viewMenu->addMenu(QString());
    languageMenu->addActions({languageSystem, languageChinese, languageEnglish});
    themeMenu = viewMenu->addMenu(QString());
    themeMenu->addActions({themeSystem, themeLight, themeDark});

    helpMenu = bar.addMenu(QString());
    helpMenu->addAction(openSamples);
    helpMenu->addSeparator();
    helpMenu->addAction(about);
    retranslate();
}

void Actions::fillToolBar(QToolBar& bar) {
    bar.addActions({openFiles, openFolder});
    bar.addSeparator();
    bar.addActions({exportTable, exportChart, savePdf});
    bar.addSeparator();
    bar.addActions({printPreview, print});
}

void Actions::retranslate() {
    openFiles->setText(tr("&Open Files…"));
    openFiles->setIconText(tr("Open"));
    openFolder->setText(tr("Open &Folder…"));
    openFolder->setIconText(tr("Open Folder"));
    clearRecent->setText(tr("&Clear List"));
    useCodebook->setText(tr("Use Other Code&book…"));
    exportChart->setText(tr("Export &Chart…"));
    exportChart->setIconText(tr("Export Chart"));
    exportTable->setText(tr("Export &Table…"));
    exportTable->setIconText(tr("Export Table"));
    savePdf->setText(tr("&Save Sheet as PDF…"));
    savePdf->setIconText(tr("Sheet as PDF"));
    pageSetup->setText(tr("Page Set&up…"));
    printPreview->setText(tr("Print Pre&view…"));
    printPreview->setIconText(tr("Preview"));
    print->setText(tr("&Print…"));
    print->setIconText(tr("Print"));
    quit->setText(tr("&Quit"));
    copy->setText(tr("&Copy Cells"));
    find->setText(tr("&Find…"));
    setIdentity->setText(tr("Set Region and &Year…"));
    remove->setText(tr("&Remove Report from List"));
    showTable->setText(tr("&Table"));
    showChart->setText(tr("&Chart"));
    showSources->setText(tr("&Sources"));
    languageSystem->setText(tr("As the &System"));
    languageChinese->setText(QStringLiteral("中文(&C)"));
    languageEnglish->setText(QStringLiteral("&English"));
    themeSystem->setText(tr("As the &System"));
    themeLight->setText(tr("&Light"));
    themeDark->setText(tr("&Dark"));
    openSamples->setText(tr("Open &Samples"));
    about->setText(tr("&About Bijian"));

    fileMenu->setTitle(tr("&File"));
    recentMenu->setTitle(tr("Open &Recent"));
    editMenu->setTitle(tr("&Edit"));
    viewMenu->setTitle(tr("&View"));
    languageMenu->setTitle(tr("&Language"));
    themeMenu->setTitle(tr("T&heme"));
    helpMenu->setTitle(tr("&Help"));
}

void Actions::setEnabled(bool hasComparison, int selectedReports) {
    for (QAction* action : {exportChart, exportTable, savePdf, printPreview, print, copy})
        action->setEnabled(hasComparison);
    setIdentity->setEnabled(selectedReports == 1);
    remove->setEnabled(selectedReports > 0);
}

QAction* Actions::make(const char* icon) {
    auto* action = new QAction(this);
    if (icon)
        action->setIcon(themedIcon(QString::fromLatin1(icon)));
    return action;
}

QAction* Actions::makeChoice(QActionGroup* group) {
    QAction* action = make();
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

} // namespace bijian
