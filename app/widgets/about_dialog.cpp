// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace bijian {

namespace {

constexpr int kIconSize = 64;
constexpr int kWidth = 540;

QLabel* paragraph(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Bijian"));

    auto* icon = new QLabel(this);
    icon->setPixmap(
        QIcon(QStringLiteral(":/bijian/icons/bijian.svg")).pixmap(QSize(kIconSize, kIconSize), devicePixelRatio()));
    auto* name = paragraph(tr("Bijian %1").arg(QCoreApplication::applicationVersion()), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    name->setFont(large);
    auto* purpose = paragraph(tr("Compares the annual reports on building a law-based government."), this);
    purpose->setForegroundRole(QPalette::PlaceholderText);

    auto* heading = new QVBoxLayout;
    heading->addWidget(name);
    heading->addWidget(purpose);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(heading, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(paragraph(tr("Free software under the GNU General Public License, version 3 or later "
                                   "(GPL-3.0-or-later). It comes without any warranty."),
                                this));
    layout->addWidget(paragraph(tr("Made with Qt %1 and ICU.").arg(QString::fromLatin1(qVersion())), this));
    layout->addWidget(
        paragraph(tr("Isolation: Bijian works offline; it contains no network code. Text of reports is only "
                     "ever shown as plain text. Text files and web pages are read within the program, "
                     "behind limits of size and nesting; active content is not run and nothing that a "
                     "page refers to is loaded."),
                  this));
    layout->addWidget(buttons);
    // As tall as the wrapped paragraphs are at this width.
    resize(kWidth, layout->heightForWidth(kWidth));
}

} // namespace bijian
