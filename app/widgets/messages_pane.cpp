// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/messages_pane.h"

#include "app/widgets/icons.h"
#include "app/widgets/pane_title.h"
#include "app/widgets/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace bijian {

namespace {

constexpr int kIconSize = 14;
constexpr int kFileWidth = 260;

// The kind of the message as an icon before the file's name.
class MessageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != MessageListModel::FileColumn || !option->widget)
            return;
        const Theme& theme = themeOf(option->palette);
        const auto kind = MessageListModel::Kind(index.data(MessageListModel::KindRole).toInt());
        const bool failed = kind == MessageListModel::Kind::Failure;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(kIconSize, kIconSize);
        option->icon =
            colouredPixmap(failed ? QStringLiteral("state-failed") : QStringLiteral("state-remark"),
                           failed ? theme.failure : theme.warning, kIconSize, option->widget->devicePixelRatio());
    }
};

} // namespace

MessagesPane::MessagesPane(MessageListModel* model, QWidget* parent)
    : QWidget(parent), m_model(model), m_title(new PaneTitle(this)), m_close(new QToolButton(this)),
      m_view(new QTreeView(this)) {
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_title->addAtEnd(m_close);
    connect(m_close, &QToolButton::clicked, model, &MessageListModel::clear);

    m_view->setObjectName(QStringLiteral("messages"));
    m_view->setModel(model);
    m_view->setItemDelegate(new MessageDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->header()->resizeSection(MessageListModel::FileColumn, kFileWidth);
    m_view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_view);

    // The pane is there while it has something to say.
    const auto update = [this] {
        setVisible(!m_model->isEmpty());
        updateTitle();
        m_view->scrollToBottom();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, update);
    connect(model, &QAbstractItemModel::modelReset, this, update);
    retranslate();
    setVisible(false);
}

void MessagesPane::retranslate() {
    m_title->setTitle(tr("Messages"));
    m_close->setToolTip(tr("Clear and close"));
    m_close->setAccessibleName(m_close->toolTip());
    m_view->setAccessibleName(tr("Messages"));
    updateTitle();
}

void MessagesPane::updateTitle() {
    m_title->setRemark(m_model->isEmpty() ? QString() : QString::number(m_model->rowCount()));
}

} // namespace bijian
