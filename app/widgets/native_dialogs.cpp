// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/native_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPageSetupDialog>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace bijian {

namespace {

struct NativeDialogsText {
    Q_DECLARE_TR_FUNCTIONS(NativeDialogsText)
};

} // namespace

QStringList NativeDialogs::openFiles(QWidget* parent, const QString& title, const QString& folder, const QString& kind,
                                     const QStringList& suffixes) {
    const QString patterns = QStringLiteral("*.") + suffixes.join(QStringLiteral(" *."));
    const QStringList filters = {kind + QStringLiteral(" (") + patterns + u')', NativeDialogsText::tr("All files (*)")};
    return QFileDialog::getOpenFileNames(parent, title, folder, filters.join(QStringLiteral(";;")));
}

QString NativeDialogs::openFolder(QWidget* parent, const QString& title, const QString& folder) {
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString NativeDialogs::saveFile(QWidget* parent, const QString& title, const QString& suggestedPath,
                                const QList<FileKind>& kinds) {
    QFileDialog dialog(parent, title, suggestedPath);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const FileKind& kind : kinds)
        filters.append(kind.name + QStringLiteral(" (*.") + kind.suffix + u')');
    dialog.setNameFilters(filters);
    const auto useSuffix = [&](const QString& filter) {
        dialog.setDefaultSuffix(kinds[std::max<qsizetype>(0, filters.indexOf(filter))].suffix);
    };
    useSuffix(filters.first());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, useSuffix);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void NativeDialogs::showFailure(QWidget* parent, const QString& title, const QString& text) {
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool NativeDialogs::print(QWidget* parent, QPrinter& printer) {
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

bool NativeDialogs::pageSetup(QWidget* parent, QPrinter& printer) {
    return QPageSetupDialog(&printer, parent).exec() == QDialog::Accepted;
}

void NativeDialogs::previewPrint(QWidget* parent, QPrinter& printer, const std::function<void(QPrinter&)>& paint) {
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&paint](QPrinter* device) { paint(*device); });
    dialog.exec();
}

} // namespace bijian
