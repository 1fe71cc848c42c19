// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace bijian {

// The line above a pane: its name, a remark beside it in a muted style, and what acts on the pane at the right.
class PaneTitle : public QWidget {
    Q_OBJECT

public:
    explicit PaneTitle(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    void addAtEnd(QWidget* widget);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();

    QHBoxLayout* m_layout;
    QLabel* m_title;
    QLabel* m_remark;
};

} // namespace bijian
