// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"
#include "app/gui/settings.h"
#include "app/printing/sheet_spec.h"
#include "core/base/result.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace bijian {

class Dialogs;

// What leaves the window: charts, tables and sheets as files or on paper. Each asks where to and tells only of failure;
// everything is made from the one comparison that is on the screen.
class Output : public QObject {
    Q_OBJECT

public:
    // The content of one output, taken when the user asks for it.
    struct Content {
        std::shared_ptr<const Comparison> comparison;
        ChartSpec chart; // may be empty
        DocumentWords words;
    };

    Output(Dialogs& dialogs, Settings& settings, QWidget* window);
    ~Output() override;

    void exportChart(const Content& content);
    void exportTable(const Content& content);
    void savePdf(const Content& content);
    void pageSetup();
    void printPreview(const Content& content);
    void print(const Content& content);

Q_SIGNALS:
    void written(const QString& path);

private:
    QPrinter& printer();
    QString suggestedPath(const QString& name) const;
    void tell(const Result<void>& result, const QString& path);
    SheetSpec sheetOf(const Content& content) const;

    Dialogs& m_dialogs;
    Settings& m_settings;
    QWidget* m_window;
    std::unique_ptr<QPrinter> m_printer; // made when first needed
};

} // namespace bijian
