// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialogs.h"

#include <QPrinter>

namespace bijian::test {

// Answers every question with what the test prepared, and keeps what was asked.
class PreparedDialogs : public Dialogs {
public:
    QStringList filesToOpen;
    QString folderToOpen;
    QString fileToSave;
    QStringList failures;        // what the user was told
    QStringList suffixesAsked;   // of the last save
    QStringList suffixesOffered; // of the last opening
    int pagesPreviewed = 0;

    QStringList openFiles(QWidget*, const QString&, const QString&, const QString&,
                          const QStringList& suffixes) override {
        suffixesOffered = suffixes;
        return filesToOpen;
    }
    QString openFolder(QWidget*, const QString&, const QString&) override { return folderToOpen; }
    QString saveFile(QWidget*, const QString&, const QString&, const QList<FileKind>& kinds) override {
        suffixesAsked.clear();
        for (const FileKind& kind : kinds)
            suffixesAsked.append(kind.suffix);
        return fileToSave;
    }
    void showFailure(QWidget*, const QString&, const QString& text) override { failures.append(text); }
    // Prints into the file to save.
    bool print(QWidget*, QPrinter& printer) override {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(fileToSave);
        return !fileToSave.isEmpty();
    }
    bool pageSetup(QWidget*, QPrinter& printer) override {
        printer.setPageOrientation(QPageLayout::Portrait);
        return true;
    }
    void previewPrint(QWidget*, QPrinter& printer, const std::function<void(QPrinter&)>& paint) override {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(fileToSave);
        paint(printer);
        ++pagesPreviewed;
    }
};

} // namespace bijian::test
