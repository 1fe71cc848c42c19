// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/reports_pane.h"

#include "app/widgets/icons.h"
#include "app/widgets/pane_title.h"
#include "app/widgets/theme.h"
#include "app/widgets/tree_delegate.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace bijian {

namespace {

constexpr int kStateIconSize = 14;

QPixmap stateIcon(const QModelIndex& index, const QPalette& palette, qreal pixelRatio) {
    const Theme& theme = themeOf(palette);
    // A region shows the worst of its reports only where something is amiss.
    const bool isGroup = !index.parent().isValid();
    switch (ReportState(index.data(ReportTreeModel::StateRole).toInt())) {
    case ReportState::Sound:
        return isGroup ? QPixmap()
                       : colouredPixmap(QStringLiteral("state-sound"), theme.muted, kStateIconSize, pixelRatio);
    case ReportState::HasIssues:
        return colouredPixmap(QStringLiteral("state-remark"), theme.warning, kStateIconSize, pixelRatio);
    case ReportState::IdentityMissing:
        return colouredPixmap(QStringLiteral("state-unknown"), theme.failure, kStateIconSize, pixelRatio);
    case ReportState::Conflicting:
        return colouredPixmap(QStringLiteral("state-conflict"), theme.warning, kStateIconSize, pixelRatio);
    }
    return {};
}

// A file that is text as a whole and can be read again: no message, whose parts have encodings of their own, and none
// that lies in an archive or comes with the program.
bool mayChooseEncoding(const Report& report) {
    const QString& format = report.source.format;
    const bool isText = format == u"txt" || format == u"html" || format == u"csv";
    return isText && !report.source.path.startsWith(u':') && QFileInfo(report.source.path).isFile();
}

} // namespace

ReportsPane::ReportsPane(ReportTreeModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_title(new PaneTitle(this)), m_open(new QToolButton(this)),
      m_view(new QTreeView(this)) {
    m_open->setAutoRaise(true);
    m_open->setIcon(themedIcon(QStringLiteral("add")));
    connect(m_open, &QToolButton::clicked, this, &ReportsPane::openAsked);
    m_title->addAtEnd(m_open);

    m_view->setObjectName(QStringLiteral("reports"));
    m_view->setModel(model);
    m_view->setItemDelegate(new TreeDelegate(ReportTreeModel::SecondaryRole, stateIcon, m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setIndentation(16);
    m_view->installEventFilter(this);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ReportsPane::showMenu);
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const ReportPointer report = m_model->report(index))
            Q_EMIT sourceAsked(report->id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReportsPane::selectionChanged);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_view);
    retranslate();
}

void ReportsPane::setReports(const std::vector<ReportPointer>& reports,
                             const std::vector<std::vector<ReportId>>& conflicts) {
    const std::vector<ReportId> chosen = selected();
    QSet<QString> folded;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_view->isExpanded(m_model->groupIndex(row)))
            folded.insert(m_model->groupIndex(row).data().toString());
    }
    m_model->setReports(reports, conflicts);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setExpanded(m_model->groupIndex(row), !folded.contains(m_model->groupIndex(row).data().toString()));
    for (const ReportId& id : chosen)
        m_view->selectionModel()->select(m_model->find(id), QItemSelectionModel::Select);
    updateTitle();
    Q_EMIT selectionChanged();
}

void ReportsPane::retranslate() {
    m_title->setTitle(tr("Reports"));
    m_open->setToolTip(tr("Open reports"));
    m_open->setAccessibleName(tr("Open reports"));
    m_view->setAccessibleName(tr("Reports"));
    m_model->retranslate();
    m_view->expandAll();
    updateTitle();
}

std::vector<ReportId> ReportsPane::selected() const {
    std::vector<ReportId> ids;
    QSet<ReportId> seen;
    const auto add = [&](const QModelIndex& index) {
        const ReportPointer report = m_model->report(index);
        if (report && !seen.contains(report->id)) {
            seen.insert(report->id);
            ids.push_back(report->id);
        }
    };
    const QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : indexes) {
        add(index);
        for (int row = 0; row < m_model->rowCount(index); ++row)
            add(m_model->index(row, 0, index));
    }
    return ids;
}

void ReportsPane::fillMenu(QMenu& menu) {
    const std::vector<ReportId> ids = selected();
    QAction* source = menu.addAction(tr("Show &Text"), this, [this, ids] { Q_EMIT sourceAsked(ids.front()); });
    QAction* identity =
        menu.addAction(tr("Set Region and &Year…"), this, [this, ids] { Q_EMIT identityAsked(ids.front()); });
    QAction* encoding =
        menu.addAction(tr("Choose &Encoding…"), this, [this, ids] { Q_EMIT encodingAsked(ids.front()); });
    menu.addSeparator();
    QAction* removal = menu.addAction(tr("&Remove from List"), this, [this, ids] { Q_EMIT removeAsked(ids); });
    removal->setShortcut(QKeySequence::Delete);
    source->setEnabled(ids.size() == 1);
    identity->setEnabled(ids.size() == 1);
    encoding->setEnabled(ids.size() == 1 && mayChooseEncoding(*m_model->report(m_model->find(ids.front()))));
    removal->setEnabled(!ids.empty());
}

bool ReportsPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        Q_EMIT removeAsked(selected());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReportsPane::showMenu(const QPoint& place) {
    // Shown without waiting: the menu lives until it is closed.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void ReportsPane::updateTitle() {
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += m_model->rowCount(m_model->groupIndex(row));
    m_title->setRemark(count == 0 ? QString() : QString::number(count));
}

} // namespace bijian
