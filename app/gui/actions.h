// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;

namespace bijian {

// The commands of the window with their icons, shortcuts and texts, and the menus and the toolbar that offer them. What
// a command does is the window's business.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    void fillMenuBar(QMenuBar& bar);
    void fillToolBar(QToolBar& bar);
    // All texts in the present language.
    void retranslate();
    // What can be done with nothing to compare, and with none or one report selected.
    void setEnabled(bool hasComparison, int selectedReports);

    QAction* openFiles;
    QAction* openFolder;
    QAction* clearRecent;
    QAction* useCodebook;
    QAction* exportChart;
    QAction* exportTable;
    QAction* savePdf;
    QAction* pageSetup;
    QAction* printPreview;
    QAction* print;
    QAction* quit;
    QAction* copy;
    QAction* find;
    QAction* setIdentity;
    QAction* remove;
    QAction* showTable;
    QAction* showChart;
    QAction* showSources;
    QAction* languageSystem;
    QAction* languageChinese;
    QAction* languageEnglish;
    QAction* themeSystem;
    QAction* themeLight;
    QAction* themeDark;
    QAction* openSamples;
    QAction* about;

    QMenu* fileMenu = nullptr;
    QMenu* recentMenu = nullptr;
    QMenu* editMenu = nullptr;
    QMenu* viewMenu = nullptr;
    QMenu* languageMenu = nullptr;
    QMenu* themeMenu = nullptr;
    QMenu* helpMenu = nullptr;

private:
    QAction* make(const char* icon = nullptr);
    QAction* makeChoice(QActionGroup* group);
};

} // namespace bijian
