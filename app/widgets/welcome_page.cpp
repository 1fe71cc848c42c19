// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/welcome_page.h"

#include "app/models/message_text.h"
#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace bijian {

namespace {

constexpr int kIconSize = 64;
constexpr int kContentWidth = 560;
constexpr int kShownRecent = 5;
constexpr double kFrameInset = 24.0;

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_explanation(new QLabel(this)),
      m_openFiles(new QPushButton(this)), m_openFolder(new QPushButton(this)), m_openSamples(new QPushButton(this)),
      m_recentTitle(new QLabel(this)), m_recent(new QWidget(this)), m_recentLayout(new QVBoxLayout(m_recent)) {
    for (QLabel* label : {m_title, m_explanation, m_recentTitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_title->setFont(large);
    m_icon->setAlignment(Qt::AlignCenter);

    m_openFiles->setIcon(themedIcon(QStringLiteral("open")));
    m_openFolder->setIcon(themedIcon(QStringLiteral("folder")));
    m_openSamples->setIcon(themedIcon(QStringLiteral("samples")));
    m_openFiles->setDefault(true);
    connect(m_openFiles, &QPushButton::clicked, this, &WelcomePage::openFilesAsked);
    connect(m_openFolder, &QPushButton::clicked, this, &WelcomePage::openFolderAsked);
    connect(m_openSamples, &QPushButton::clicked, this, &WelcomePage::openSamplesAsked);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_openFiles, m_openFolder, m_openSamples}) {
        button->setMinimumHeight(34);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);

    m_recentLayout->setContentsMargins(0, 0, 0, 0);
    m_recentLayout->setSpacing(0);

    auto* content = new QWidget(this);
    content->setMaximumWidth(kContentWidth);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(12);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);

    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 8);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    retranslate();
    applyTheme();
}

void WelcomePage::setRecentFiles(const QStringList& paths) {
    m_recentFiles = paths;
    rebuildRecent();
}

void WelcomePage::retranslate() {
    m_title->setText(tr("Drop reports here"));
    m_explanation->setText(
        tr("Annual reports on building a law-based government, as files or as whole folders. Bijian reads every number "
           "in them, lays regions and years side by side, and shows the words behind each figure."));
    m_openFiles->setText(tr("Open &Files…"));
    m_openFolder->setText(tr("Open F&older…"));
    m_openSamples->setText(tr("Open &Samples"));
    m_recentTitle->setText(tr("Recently opened"));
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void WelcomePage::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.base);
    painter.setPen(QPen(theme.line, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kFrameInset, kFrameInset, -kFrameInset, -kFrameInset), 12, 12);
}

void WelcomePage::applyTheme() {
    const Theme& theme = themeOf(palette());
    m_icon->setPixmap(colouredPixmap(QStringLiteral("drop"), theme.accent, kIconSize, devicePixelRatio()));
    QPalette muted;
    muted.setColor(QPalette::WindowText, theme.muted);
    m_explanation->setPalette(muted);
    m_recentTitle->setPalette(muted);
}

void WelcomePage::rebuildRecent() {
    // Later: it may be one of them that was clicked.
    const QList<QToolButton*> old = m_recent->findChildren<QToolButton*>();
    for (QToolButton* button : old) {
        m_recentLayout->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    const QStringList shown = m_recentFiles.mid(0, kShownRecent);
    for (const QString& path : shown) {
        auto* button = new QToolButton(m_recent);
        button->setAutoRaise(true);
        // An & in a name is no mnemonic.
        button->setText(visibleName(QFileInfo(path).fileName()).replace(u'&', QStringLiteral("&&")));
        m_recentLayout->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT openRecentAsked(path); });
    }
    m_recentTitle->setVisible(!shown.isEmpty());
}

} // namespace bijian
