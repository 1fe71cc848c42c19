// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"

#include "app/gui/appearance.h"
#include "app/jobs/background.h"
#include "app/models/document_words.h"
#include "app/models/message_text.h"
#include "app/widgets/about_dialog.h"
#include "app/widgets/chart_pane.h"
#include "app/widgets/dialogs.h"
#include "app/widgets/drop_overlay.h"
#include "app/widgets/encoding_dialog.h"
#include "app/widgets/frozen_table_view.h"
#include "app/widgets/icons.h"
#include "app/widgets/identity_dialog.h"
#include "app/widgets/indicators_pane.h"
#include "app/widgets/messages_pane.h"
#include "app/widgets/reports_pane.h"
#include "app/widgets/sources_pane.h"
#include "app/widgets/table_pane.h"
#include "app/widgets/welcome_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace bijian {

namespace {

constexpr QSize kFirstSize(1360, 860);
constexpr int kReportsWidth = 280;
constexpr int kIndicatorsWidth = 290;
constexpr int kProgressWidth = 180;
constexpr int kStatusMilliseconds = 5000;
const QString kColumns = QStringLiteral("columns");
const QString kMiddle = QStringLiteral("middle");
const QString kEvidence = QStringLiteral("evidence");

QStringList localPaths(const QMimeData& data) {
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Appearance& appearance, Settings& settings, Dialogs& dialogs, QWidget* parent)
    : QMainWindow(parent), m_appearance(appearance), m_settings(settings), m_dialogs(dialogs),
      m_output(dialogs, settings, this) {
    m_session.start();
    layOut();
    connectSession();
    connectPanes();
    connectActions();
    applyLanguage();
    restore();
    showReports();
    showOpening(false);
}

MainWindow::~MainWindow() {
    // The panes look at the models for as long as they live, and the models are members.
    delete takeCentralWidget();
}

void MainWindow::open(const QStringList& paths) {
    m_session.open(paths);
    QStringList own;
    for (const QString& path : paths) {
        if (QFileInfo::exists(path))
            own.append(QFileInfo(path).absoluteFilePath());
    }
    if (own.isEmpty())
        return;
    m_settings.addRecentFiles(own);
    m_settings.setFolder(QFileInfo(own.first()).absolutePath());
    fillRecentMenu();
}

void MainWindow::layOut() {
    m_actions.fillMenuBar(*menuBar());
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolbar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions.fillToolBar(*m_toolBar);

    m_columns = new QSplitter(this);
    m_reportsPane = new ReportsPane(&m_reportModel, m_columns);
    m_middle = new QSplitter(Qt::Vertical, m_columns);
    m_indicatorsPane = new IndicatorsPane(&m_indicatorModel, m_columns);
    m_columns->setSizes({kReportsWidth, kFirstSize.width() - kReportsWidth - kIndicatorsWidth, kIndicatorsWidth});
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);

    m_stack = new QStackedWidget(m_middle);
    m_welcome = new WelcomePage(m_stack);
    m_tabs = new QTabWidget(m_stack);
    m_tabs->setDocumentMode(true);
    m_tablePane = new TablePane(&m_tableModel, m_tabs);
    m_chartPane = new ChartPane(m_tabs);
    m_sourcesPane = new SourcesPane(m_tabs);
    m_tabs->addTab(m_tablePane, QString());
    m_tabs->addTab(m_chartPane, QString());
    m_tabs->addTab(m_sourcesPane, QString());
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_tabs);
    m_messagesPane = new MessagesPane(&m_messageModel, m_middle);
    m_middle->setSizes({kFirstSize.height(), 140});
    m_middle->setStretchFactor(0, 1);
    m_middle->setCollapsible(0, false);
    setCentralWidget(m_columns);

    m_counts = new QLabel(this);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setContentsMargins(8, 0, 12, 0);
    m_progress = new QProgressBar(this);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setTextVisible(false);
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(themedIcon(QStringLiteral("cancel")));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
    statusBar()->addPermanentWidget(m_counts);

    m_dropOverlay = new DropOverlay(this);
    setAcceptDrops(true);
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::codebookChanged, this, [this] {
        m_indicatorModel.setCodebook(m_session.codebook());
        m_indicatorModel.setReports(m_session.reports());
        m_sourcesPane->setCodebook(m_session.codebook());
        m_indicatorsPane->refresh();
        showIndicators();
    });
    connect(&m_session, &Session::reportsChanged, this, &MainWindow::showReports);
    connect(&m_session, &Session::indicatorsChanged, this, &MainWindow::showIndicators);
    connect(&m_session, &Session::comparisonChanged, this, &MainWindow::showComparison);
    connect(&m_session, &Session::messagesAdded, &m_messageModel, &MessageListModel::append);
    connect(&m_session, &Session::openingChanged, this, &MainWindow::showOpening);
    connect(&m_session, &Session::openingProgressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(m_cancel, &QToolButton::clicked, &m_session, &Session::cancelOpening);
}

void MainWindow::connectPanes() {
    m_tablePane->setReportFinder([this](const ReportId& id) { return m_session.find(id); });
    connect(m_tablePane, &TablePane::layoutChosen, this, [this](ComparisonLayout layout) {
        m_session.setLayout(layout);
        m_settings.setLayout(layout);
    });
    connect(m_tablePane, &TablePane::yearChosen, &m_session, &Session::setYear);
    connect(m_tablePane, &TablePane::sourceAsked, this, &MainWindow::showSource);
    connect(m_chartPane, &ChartPane::cellChosen, this, [this](int row, int column) {
        m_tabs->setCurrentWidget(m_tablePane);
        m_tablePane->chooseCell(row, column);
    });

    connect(m_reportsPane, &ReportsPane::openAsked, this, &MainWindow::askForFiles);
    connect(m_reportsPane, &ReportsPane::removeAsked, &m_session, &Session::remove);
    connect(m_reportsPane, &ReportsPane::identityAsked, this, &MainWindow::askForIdentity);
    connect(m_reportsPane, &ReportsPane::encodingAsked, this, &MainWindow::askForEncoding);
    connect(m_reportsPane, &ReportsPane::sourceAsked, this, [this](const ReportId& report) {
        m_tabs->setCurrentWidget(m_sourcesPane);
        m_sourcesPane->showPlace(report);
    });
    connect(m_reportsPane, &ReportsPane::selectionChanged, this, &MainWindow::showCounts);
    connect(&m_reportModel, &ReportTreeModel::excludedChanged, this,
            [this] { m_session.setExcluded(m_reportModel.excluded()); });

    connect(&m_indicatorModel, &IndicatorTreeModel::chosenChanged, this,
            [this] { m_session.setIndicators(m_indicatorModel.chosen()); });
    connect(m_indicatorsPane, &IndicatorsPane::suggestionAsked, &m_session, &Session::suggestIndicators);
    connect(m_indicatorsPane, &IndicatorsPane::clearAsked, this, [this] { m_session.setIndicators({}); });

    connect(m_welcome, &WelcomePage::openFilesAsked, this, &MainWindow::askForFiles);
    connect(m_welcome, &WelcomePage::openFolderAsked, this, &MainWindow::askForFolder);
    connect(m_welcome, &WelcomePage::openSamplesAsked, &m_session, &Session::openSamples);
    connect(m_welcome, &WelcomePage::openRecentAsked, this, [this](const QString& path) { open({path}); });
}

void MainWindow::connectActions() {
    const auto when = [this](QAction* action, auto&& slot) { connect(action, &QAction::triggered, this, slot); };
    when(m_actions.openFiles, [this] { askForFiles(); });
    when(m_actions.openFolder, [this] { askForFolder(); });
    when(m_actions.openSamples, [this] { m_session.openSamples(); });
    when(m_actions.clearRecent, [this] {
        m_settings.clearRecentFiles();
        fillRecentMenu();
    });
    when(m_actions.useCodebook, [this] { askForCodebook(); });
    when(m_actions.exportChart, [this] { m_output.exportChart(outputContent()); });
    when(m_actions.exportTable, [this] { m_output.exportTable(outputContent()); });
    when(m_actions.savePdf, [this] { m_output.savePdf(outputContent()); });
    when(m_actions.pageSetup, [this] { m_output.pageSetup(); });
    when(m_actions.printPreview, [this] { m_output.printPreview(outputContent()); });
    when(m_actions.print, [this] { m_output.print(outputContent()); });
    when(m_actions.quit, [this] { close(); });
    when(m_actions.copy, [this] { QApplication::clipboard()->setText(m_tablePane->table()->selectionAsText()); });
    when(m_actions.find, [this] { find(); });
    when(m_actions.remove, [this] { m_session.remove(m_reportsPane->selected()); });
    when(m_actions.setIdentity, [this] {
        if (const std::vector<ReportId> reports = m_reportsPane->selected(); !reports.empty())
            askForIdentity(reports.front());
    });
    when(m_actions.showTable, [this] { m_tabs->setCurrentWidget(m_tablePane); });
    when(m_actions.showChart, [this] { m_tabs->setCurrentWidget(m_chartPane); });
    when(m_actions.showSources, [this] { m_tabs->setCurrentWidget(m_sourcesPane); });
    when(m_actions.about, [this] {
        auto* dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&m_output, &Output::written, this, [this](const QString& path) {
        statusBar()->showMessage(tr("Written: %1").arg(visibleName(path)), kStatusMilliseconds);
    });

    const auto setLanguage = [this](std::optional<Language> language) {
        m_settings.setLanguage(language);
        m_appearance.setLanguage(language);
    };
    when(m_actions.languageSystem, [setLanguage] { setLanguage(std::nullopt); });
    when(m_actions.languageChinese, [setLanguage] { setLanguage(Language::Chinese); });
    when(m_actions.languageEnglish, [setLanguage] { setLanguage(Language::English); });
    const auto setTheme = [this](ThemeChoice theme) {
        m_settings.setTheme(theme);
        m_appearance.setTheme(theme);
    };
    when(m_actions.themeSystem, [setTheme] { setTheme(ThemeChoice::System); });
    when(m_actions.themeLight, [setTheme] { setTheme(ThemeChoice::Light); });
    when(m_actions.themeDark, [setTheme] { setTheme(ThemeChoice::Dark); });
}

void MainWindow::restore() {
    if (!restoreGeometry(m_settings.geometry()))
        resize(kFirstSize);
    m_columns->restoreState(m_settings.splitter(kColumns));
    m_middle->restoreState(m_settings.splitter(kMiddle));
    m_tablePane->splitter()->restoreState(m_settings.splitter(kEvidence));
    m_session.setLayout(m_settings.layout());
    m_tablePane->setLayoutChoice(m_settings.layout());
    fillRecentMenu();

    const std::optional<Language> language = m_settings.language();
    (!language                        ? m_actions.languageSystem
     : *language == Language::Chinese ? m_actions.languageChinese
                                      : m_actions.languageEnglish)
        ->setChecked(true);
    const ThemeChoice theme = m_settings.theme();
    (theme == ThemeChoice::System  ? m_actions.themeSystem
     : theme == ThemeChoice::Light ? m_actions.themeLight
                                   : m_actions.themeDark)
        ->setChecked(true);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_session.cancelOpening();
    m_settings.setGeometry(saveGeometry());
    m_settings.setSplitter(kColumns, m_columns->saveState());
    m_settings.setSplitter(kMiddle, m_middle->saveState());
    m_settings.setSplitter(kEvidence, m_tablePane->splitter()->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        applyLanguage();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (localPaths(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropOverlay->setGeometry(rect());
    m_dropOverlay->raise();
    m_dropOverlay->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event) {
    m_dropOverlay->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_dropOverlay->hide();
    event->acceptProposedAction();
    open(localPaths(*event->mimeData()));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    m_dropOverlay->setGeometry(rect());
    QMainWindow::resizeEvent(event);
}

void MainWindow::applyLanguage() {
    const Language language = m_appearance.language();
    m_words = documentWords(language);
    m_session.setLanguage(language);
    m_indicatorModel.setLanguage(language);
    m_tablePane->setWords(m_words);
    m_chartPane->setWords(m_words);
    m_sourcesPane->setWords(m_words);
    retranslate();
}

void MainWindow::retranslate() {
    setWindowTitle(tr("Bijian"));
    m_actions.retranslate();
    m_toolBar->setWindowTitle(tr("Tools"));
    m_tabs->setTabText(m_tabs->indexOf(m_tablePane), tr("Table"));
    m_tabs->setTabText(m_tabs->indexOf(m_chartPane), tr("Chart"));
    m_tabs->setTabText(m_tabs->indexOf(m_sourcesPane), tr("Sources"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress of opening"));
    m_messageModel.retranslate();
    m_reportsPane->retranslate();
    m_indicatorsPane->retranslate();
    m_tablePane->retranslate();
    m_chartPane->retranslate();
    m_sourcesPane->retranslate();
    m_messagesPane->retranslate();
    m_welcome->retranslate();
    fillRecentMenu();
    showCounts();
}

void MainWindow::fillRecentMenu() {
    const QStringList recent = m_settings.recentFiles();
    m_welcome->setRecentFiles(recent);
    QMenu& menu = *m_actions.recentMenu;
    menu.clear();
    for (const QString& path : recent) {
        // An & in a name is no mnemonic.
        const QString name = visibleName(path).replace(u'&', QStringLiteral("&&"));
        connect(menu.addAction(name), &QAction::triggered, this, [this, path] { open({path}); });
    }
    menu.addSeparator();
    menu.addAction(m_actions.clearRecent);
    menu.setEnabled(!recent.isEmpty());
}

void MainWindow::showReports() {
    m_reportsPane->setReports(m_session.reports(), m_session.conflicts());
    m_indicatorModel.setReports(m_session.reports());
    m_sourcesPane->setReports(m_session.reports());
    m_tablePane->setYears(m_session.years(), m_session.year());
    m_stack->setCurrentWidget(m_session.reports().empty() ? static_cast<QWidget*>(m_welcome) : m_tabs);
    showCounts();
}

void MainWindow::showIndicators() {
    m_indicatorModel.setChosen(m_session.indicators());
    showCounts();
}

void MainWindow::showComparison() {
    m_tablePane->setComparison(m_session.comparison());
    m_chartPane->setComparison(m_session.comparison());
    showCounts();
}

void MainWindow::showOpening(bool opening) {
    m_progress->setRange(0, 0);
    m_progress->setVisible(opening);
    m_cancel->setVisible(opening);
    if (opening)
        statusBar()->showMessage(tr("Opening reports…"));
    else
        statusBar()->clearMessage();
}

void MainWindow::showCounts() {
    const Comparison& comparison = *m_session.comparison();
    m_counts->setText(m_session.reports().empty() ? QString()
                                                  : tr("%1 reports, %2 indicators chosen")
                                                        .arg(QString::number(m_session.reports().size()),
                                                             QString::number(m_session.indicators().size())));
    m_actions.setEnabled(!comparison.rows.empty() && !comparison.columns.empty(),
                         int(m_reportsPane->selected().size()));
}

void MainWindow::showSource(const Evidence& evidence) {
    m_tabs->setCurrentWidget(m_sourcesPane);
    m_sourcesPane->showPlace(evidence.report, evidence.inReport);
}

void MainWindow::askForFiles() {
    open(m_dialogs.openFiles(this, tr("Open Reports"), m_settings.folder(), tr("Reports"), reportSuffixes()));
}

void MainWindow::askForFolder() {
    if (const QString folder = m_dialogs.openFolder(this, tr("Open Folder"), m_settings.folder()); !folder.isEmpty())
        open({folder});
}

void MainWindow::askForCodebook() {
    const QStringList files = m_dialogs.openFiles(this, tr("Use Other Codebook"), m_settings.folder(), tr("Codebooks"),
                                                  {QStringLiteral("txt")});
    if (!files.isEmpty())
        m_session.useCodebook(files.first());
}

void MainWindow::askForIdentity(const ReportId& report) {
    const ReportPointer shown = m_session.find(report);
    if (!shown || !m_session.engine())
        return;
    auto* dialog = new IdentityDialog(shown, m_session.engine()->regions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, report, dialog] { m_session.setIdentity(report, dialog->identity()); });
    dialog->open();
}

void MainWindow::askForEncoding(const ReportId& report) {
    const ReportPointer shown = m_session.find(report);
    if (!shown)
        return;
    runInBackground(
        this,
        [path = shown->source.path] {
            Monitor monitor;
            return Engine::encodingsOf(path, monitor);
        },
        [this, shown](Result<std::vector<EncodingChoice>> choices) {
            if (!choices) {
                m_dialogs.showFailure(this, tr("Encoding of the Text"), messageLine(choices.error()));
                return;
            }
            auto* dialog = new EncodingDialog(shown, std::move(*choices), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this,
                    [this, shown, dialog] { m_session.readAs(shown->id, dialog->encoding()); });
            dialog->open();
        });
}

void MainWindow::find() {
    if (m_tabs->isVisible() && m_tabs->currentWidget() == m_sourcesPane)
        m_sourcesPane->focusSearch();
    else
        m_indicatorsPane->focusSearch();
}

Output::Content MainWindow::outputContent() const {
    return {m_session.comparison(), m_chartPane->spec(), m_words};
}

} // namespace bijian
