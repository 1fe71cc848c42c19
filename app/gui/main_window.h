// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/actions.h"
#include "app/gui/output.h"
#include "app/gui/session.h"
#include "app/models/comparison_table_model.h"
#include "app/models/indicator_tree_model.h"
#include "app/models/message_list_model.h"
#include "app/models/report_tree_model.h"

#include <QMainWindow>

class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolBar;
class QToolButton;

namespace bijian {

class Appearance;
class ChartPane;
class Dialogs;
class DropOverlay;
class IndicatorsPane;
class MessagesPane;
class ReportsPane;
class SourcesPane;
class TablePane;
class WelcomePage;
struct Evidence;

// The window: puts the panes together and ties them to the session. It shows at once; the session makes its engine
// meanwhile. What it is given must outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Appearance& appearance, Settings& settings, Dialogs& dialogs, QWidget* parent = nullptr);
    ~MainWindow() override;

    void open(const QStringList& paths);
    Session& session() { return m_session; }
    Actions& actions() { return m_actions; }
    TablePane& tablePane() { return *m_tablePane; }
    ChartPane& chartPane() { return *m_chartPane; }
    SourcesPane& sourcesPane() { return *m_sourcesPane; }
    ReportsPane& reportsPane() { return *m_reportsPane; }
    IndicatorsPane& indicatorsPane() { return *m_indicatorsPane; }
    QTabWidget& tabs() { return *m_tabs; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectSession();
    void connectPanes();
    void connectActions();
    void restore();
    void retranslate();
    void applyLanguage();
    void fillRecentMenu();

    void showReports();
    void showIndicators();
    void showComparison();
    void showOpening(bool opening);
    void showCounts();
    void showSource(const Evidence& evidence);
    void askForFiles();
    void askForFolder();
    void askForCodebook();
    void askForIdentity(const ReportId& report);
    void askForEncoding(const ReportId& report);
    void find();
    Output::Content outputContent() const;

    Appearance& m_appearance;
    Settings& m_settings;
    Dialogs& m_dialogs;
    Session m_session;
    Actions m_actions;
    Output m_output;

    ReportTreeModel m_reportModel;
    IndicatorTreeModel m_indicatorModel;
    ComparisonTableModel m_tableModel;
    MessageListModel m_messageModel;
    DocumentWords m_words;

    QToolBar* m_toolBar;
    QSplitter* m_columns;
    QSplitter* m_middle;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    ReportsPane* m_reportsPane;
    IndicatorsPane* m_indicatorsPane;
    TablePane* m_tablePane;
    ChartPane* m_chartPane;
    SourcesPane* m_sourcesPane;
    MessagesPane* m_messagesPane;
    WelcomePage* m_welcome;
    DropOverlay* m_dropOverlay;
    QLabel* m_counts;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

} // namespace bijian
