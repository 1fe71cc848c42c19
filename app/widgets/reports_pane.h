// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/report_tree_model.h"

#include <QWidget>

class QMenu;
class QToolButton;
class QTreeView;

namespace bijian {

class PaneTitle;

// The open reports as a tree with their states, and what can be done to them.
class ReportsPane : public QWidget {
    Q_OBJECT

public:
    explicit ReportsPane(ReportTreeModel* model, QWidget* parent = nullptr);

    // Shows the reports anew; what was selected and what was folded stays so.
    void setReports(const std::vector<ReportPointer>& reports, const std::vector<std::vector<ReportId>>& conflicts);
    void retranslate();

    // Empty where none is selected; of a selected region all reports.
    std::vector<ReportId> selected() const;
    QTreeView* view() const { return m_view; }
    // What the context menu offers for what is selected; the caller shows it.
    void fillMenu(QMenu& menu);

Q_SIGNALS:
    void openAsked();
    void removeAsked(const std::vector<bijian::ReportId>& reports);
    void identityAsked(const bijian::ReportId& report);
    void encodingAsked(const bijian::ReportId& report);
    void sourceAsked(const bijian::ReportId& report);
    void selectionChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMenu(const QPoint& place);
    void updateTitle();

    ReportTreeModel* m_model;
    PaneTitle* m_title;
    QToolButton* m_open;
    QTreeView* m_view;
};

} // namespace bijian
