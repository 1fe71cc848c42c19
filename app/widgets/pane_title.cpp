// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pane_title.h"

#include "app/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace bijian {

PaneTitle::PaneTitle(QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_title(new QLabel(this)), m_remark(new QLabel(this)) {
    m_layout->setContentsMargins(10, 6, 6, 6);
    m_layout->setSpacing(8);
    for (QLabel* label : {m_title, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        m_layout->addWidget(label);
    }
    m_layout->addStretch(1);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    applyTheme();
}

void PaneTitle::setTitle(const QString& title) {
    m_title->setText(title);
}

void PaneTitle::setRemark(const QString& remark) {
    m_remark->setText(remark);
}

void PaneTitle::addAtEnd(QWidget* widget) {
    m_layout->addWidget(widget);
}

void PaneTitle::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void PaneTitle::applyTheme() {
    QPalette muted;
    muted.setColor(QPalette::WindowText, themeOf(palette()).muted);
    m_remark->setPalette(muted);
}

} // namespace bijian
