// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/indicators_pane.h"

#include "app/widgets/icons.h"
#include "app/widgets/pane_title.h"
#include "app/widgets/tree_delegate.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace bijian {

IndicatorsPane::IndicatorsPane(IndicatorTreeModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_title(new PaneTitle(this)), m_suggest(new QToolButton(this)),
      m_clear(new QToolButton(this)), m_search(new QLineEdit(this)), m_view(new QTreeView(this)) {
    m_suggest->setIcon(themedIcon(QStringLiteral("suggest")));
    m_clear->setIcon(themedIcon(QStringLiteral("clear")));
    for (QToolButton* button : {m_suggest, m_clear}) {
        button->setAutoRaise(true);
        m_title->addAtEnd(button);
    }
    connect(m_suggest, &QToolButton::clicked, this, &IndicatorsPane::suggestionAsked);
    connect(m_clear, &QToolButton::clicked, this, &IndicatorsPane::clearAsked);

    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorsPane::applySearch);

    m_view->setObjectName(QStringLiteral("indicators"));
    m_view->setModel(model);
    m_view->setItemDelegate(new TreeDelegate(IndicatorTreeModel::CountRole, {}, m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setIndentation(16);
    connect(model, &QAbstractItemModel::dataChanged, this, &IndicatorsPane::updateTitle);

    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(6, 0, 6, 6);
    searchRow->addWidget(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(searchRow);
    layout->addWidget(m_view);
    retranslate();
}

void IndicatorsPane::refresh() {
    m_view->expandAll();
    updateTitle();
}

void IndicatorsPane::retranslate() {
    m_title->setTitle(tr("Indicators"));
    m_suggest->setToolTip(tr("Choose what the reports state"));
    m_suggest->setAccessibleName(m_suggest->toolTip());
    m_clear->setToolTip(tr("Choose none"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_search->setPlaceholderText(tr("Search (name or pinyin initials)"));
    m_view->setAccessibleName(tr("Indicators"));
    refresh();
}

void IndicatorsPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void IndicatorsPane::applySearch(const QString& text) {
    m_model->setSearch(text);
    m_view->expandAll();
}

void IndicatorsPane::updateTitle() {
    const auto count = m_model->chosen().size();
    m_title->setRemark(count == 0 ? QString() : tr("%1 chosen").arg(count));
}

} // namespace bijian
