// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/message_list_model.h"

#include <QWidget>

class QToolButton;
class QTreeView;

namespace bijian {

class PaneTitle;

// What did not go as asked, one line a file, until the user has read it and closes the pane.
class MessagesPane : public QWidget {
    Q_OBJECT

public:
    explicit MessagesPane(MessageListModel* model, QWidget* parent = nullptr);

    void retranslate();
    QTreeView* view() const { return m_view; }

private:
    void updateTitle();

    MessageListModel* m_model;
    PaneTitle* m_title;
    QToolButton* m_close;
    QTreeView* m_view;
};

} // namespace bijian
