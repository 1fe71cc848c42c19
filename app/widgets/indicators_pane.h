// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/indicator_tree_model.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QTreeView;

namespace bijian {

class PaneTitle;

// The indicators by category, with a search over them and boxes for what is compared.
class IndicatorsPane : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorsPane(IndicatorTreeModel* model, QWidget* parent = nullptr);

    // After the codebook was changed: unfolds its categories.
    void refresh();
    void retranslate();
    void focusSearch();
    QTreeView* view() const { return m_view; }
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    // The user wants the indicators that reports state, or none.
    void suggestionAsked();
    void clearAsked();

private:
    void applySearch(const QString& text);
    void updateTitle();

    IndicatorTreeModel* m_model;
    PaneTitle* m_title;
    QToolButton* m_suggest;
    QToolButton* m_clear;
    QLineEdit* m_search;
    QTreeView* m_view;
};

} // namespace bijian
