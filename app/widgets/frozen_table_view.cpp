// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/frozen_table_view.h"

#include "app/models/comparison_table_model.h"
#include "app/widgets/cell_delegate.h"
#include "app/widgets/comparison_header.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>
#include <QTableView>

namespace bijian {

namespace {

// Columns are as wide as these many rows need; measuring all of a long table would take too long.
constexpr int kMeasuredRows = 50;
constexpr int kWidestColumn = 260;

QTableView* makeView(ComparisonTableModel* model, QWidget* parent) {
    auto* view = new QTableView(parent);
    auto* header = new ComparisonHeader(view);
    view->setModel(model);
    view->setHorizontalHeader(header);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->setItemDelegate(new CellDelegate(view));
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 12);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

} // namespace

FrozenTableView::FrozenTableView(ComparisonTableModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_heads(makeView(model, this)), m_figures(makeView(model, this)),
      m_belowHeads(new QWidget(this)) {
    m_heads->setSelectionModel(m_figures->selectionModel());
    m_heads->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_heads->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_heads->setFocusPolicy(Qt::NoFocus);
    m_figures->setObjectName(QStringLiteral("figures"));
    setFocusProxy(m_figures);

    QScrollBar* left = m_heads->verticalScrollBar();
    QScrollBar* right = m_figures->verticalScrollBar();
    connect(right, &QScrollBar::valueChanged, left, &QScrollBar::setValue);
    connect(left, &QScrollBar::valueChanged, right, &QScrollBar::setValue);
    connect(m_heads->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenTableView::alignHeads);
    connect(m_figures->horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenTableView::alignHeads);
    m_figures->horizontalScrollBar()->installEventFilter(this);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heads, 0, 0);
    layout->addWidget(m_belowHeads, 1, 0);
    layout->addWidget(m_figures, 0, 1, 2, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(0, 1);
    m_belowHeads->setFixedHeight(0);

    connect(model, &QAbstractItemModel::modelReset, this, &FrozenTableView::modelReset);
    modelReset();
}

QString FrozenTableView::selectionAsText() const {
    QModelIndexList indexes = m_figures->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end(), [](const QModelIndex& left, const QModelIndex& right) {
        return std::pair(left.row(), left.column()) < std::pair(right.row(), right.column());
    });
    QString text;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        if (i > 0)
            text += indexes[i].row() == indexes[i - 1].row() ? u'\t' : u'\n';
        text += indexes[i].data().toString();
    }
    return text;
}

bool FrozenTableView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        const QScrollBar* bar = m_figures->horizontalScrollBar();
        m_belowHeads->setFixedHeight(event->type() == QEvent::Show ? bar->sizeHint().height() : 0);
    }
    return QWidget::eventFilter(watched, event);
}

void FrozenTableView::modelReset() {
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool stays = column < m_model->headColumnCount();
        m_heads->setColumnHidden(column, !stays);
        m_figures->setColumnHidden(column, stays);
    }
    fitColumns();
    alignHeads();
}

void FrozenTableView::fitColumns() {
    const int rows = std::min(m_model->rowCount(), kMeasuredRows);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QTableView* view = column < m_model->headColumnCount() ? m_heads : m_figures;
        QStyleOptionViewItem option;
        option.fontMetrics = view->fontMetrics();
        int width = static_cast<ComparisonHeader*>(view->horizontalHeader())->wantedWidth(column);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, view->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
        view->setColumnWidth(column, std::min(width, kWidestColumn));
    }
}

void FrozenTableView::alignHeads() {
    int width = 0;
    for (int column = 0; column < m_model->headColumnCount(); ++column)
        width += m_heads->columnWidth(column);
    m_heads->setFixedWidth(width);
    // Both headers are as tall as the taller one.
    QHeaderView* left = m_heads->horizontalHeader();
    QHeaderView* right = m_figures->horizontalHeader();
    const int height = std::max(left->sizeHint().height(), right->sizeHint().height());
    left->setFixedHeight(height);
    right->setFixedHeight(height);
}

} // namespace bijian
