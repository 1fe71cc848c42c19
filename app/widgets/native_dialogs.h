// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialogs.h"

namespace bijian {

// The dialogs as the user sees them.
class NativeDialogs : public Dialogs {
public:
    QStringList openFiles(QWidget* parent, const QString& title, const QString& folder, const QString& kind,
                          const QStringList& suffixes) override;
    QString openFolder(QWidget* parent, const QString& title, const QString& folder) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestedPath,
                     const QList<FileKind>& kinds) override;
    void showFailure(QWidget* parent, const QString& title, const QString& text) override;
    bool print(QWidget* parent, QPrinter& printer) override;
    bool pageSetup(QWidget* parent, QPrinter& printer) override;
    void previewPrint(QWidget* parent, QPrinter& printer, const std::function<void(QPrinter&)>& paint) override;
};

} // namespace bijian
