// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QPrinter;
class QWidget;

namespace bijian {

// Everything that stops the user with a question, behind one interface: the window asks, and a test answers with what
// it prepared. All texts are shown as plain text.
class Dialogs {
public:
    // A kind of file to save, in the order offered: "PNG picture (*.png)".
    struct FileKind {
        QString name;
        QString suffix;
    };

    virtual ~Dialogs() = default;

    // Shows files with one of the suffixes, which `kind` names, and all files where the user says so. Empty where the
    // user changed their mind; so all of these.
    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& folder, const QString& kind,
                                  const QStringList& suffixes) = 0;
    virtual QString openFolder(QWidget* parent, const QString& title, const QString& folder) = 0;
    // The path has the suffix of one of the kinds; asks before it replaces a file.
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestedPath,
                             const QList<FileKind>& kinds) = 0;
    virtual void showFailure(QWidget* parent, const QString& title, const QString& text) = 0;
    // False where the user changed their mind.
    virtual bool print(QWidget* parent, QPrinter& printer) = 0;
    virtual bool pageSetup(QWidget* parent, QPrinter& printer) = 0;
    virtual void previewPrint(QWidget* parent, QPrinter& printer, const std::function<void(QPrinter&)>& paint) = 0;
};

} // namespace bijian
