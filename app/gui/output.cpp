// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/output.h"

#include "app/charts/chart_export.h"
#include "app/models/message_text.h"
#include "app/printing/sheet_painter.h"
#include "app/printing/sheet_printing.h"
#include "app/widgets/dialogs.h"
#include "core/exchange/comparison_csv.h"
#include "core/exchange/file_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QWidget>

namespace bijian {

Output::Output(Dialogs& dialogs, Settings& settings, QWidget* window)
    : QObject(window), m_dialogs(dialogs), m_settings(settings), m_window(window) {}

Output::~Output() = default;

void Output::exportChart(const Content& content) {
    const QString path = m_dialogs.saveFile(m_window, tr("Export Chart"), suggestedPath(tr("chart")),
                                            {{tr("PNG picture"), QStringLiteral("png")},
                                             {tr("SVG drawing"), QStringLiteral("svg")},
                                             {tr("PDF document"), QStringLiteral("pdf")}});
    if (!path.isEmpty())
        tell(bijian::exportChart(content.chart, path), path);
}

void Output::exportTable(const Content& content) {
    const QString path = m_dialogs.saveFile(m_window, tr("Export Table"), suggestedPath(tr("table")),
                                            {{tr("CSV table"), QStringLiteral("csv")}});
    if (path.isEmpty())
        return;
    const auto write = [&content](QIODevice& device) {
        return writeComparisonCsv(*content.comparison, content.words, device);
    };
    tell(writeFile(path, write), path);
}

void Output::savePdf(const Content& content) {
    const QString path = m_dialogs.saveFile(m_window, tr("Save Sheet as PDF"), suggestedPath(tr("sheet")),
                                            {{tr("PDF document"), QStringLiteral("pdf")}});
    if (!path.isEmpty())
        tell(writeSheetPdf(sheetOf(content), m_settings.pageSetup(), path), path);
}

void Output::pageSetup() {
    QPrinter& device = printer();
    if (m_dialogs.pageSetup(m_window, device))
        m_settings.setPageSetup(pageSetupOf(device));
}

void Output::printPreview(const Content& content) {
    const SheetSpec sheet = sheetOf(content);
    m_dialogs.previewPrint(m_window, printer(), [this, &sheet](QPrinter& device) {
        tell(printSheet(sheet, device), QString());
        m_settings.setPageSetup(pageSetupOf(device));
    });
}

void Output::print(const Content& content) {
    QPrinter& device = printer();
    if (!m_dialogs.print(m_window, device))
        return;
    m_settings.setPageSetup(pageSetupOf(device));
    tell(printSheet(sheetOf(content), device), QString());
}

// With the paper and orientation used last.
QPrinter& Output::printer() {
    if (!m_printer)
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    applyPageSetup(*m_printer, m_settings.pageSetup());
    return *m_printer;
}

QString Output::suggestedPath(const QString& name) const {
    return QDir(m_settings.folder()).filePath(name);
}

void Output::tell(const Result<void>& result, const QString& path) {
    if (!result) {
        m_dialogs.showFailure(m_window, tr("Not written"), messageLine(result.error()));
        return;
    }
    if (path.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    Q_EMIT written(path);
}

SheetSpec Output::sheetOf(const Content& content) const {
    const std::optional<ChartSpec> chart = content.chart.isEmpty() ? std::nullopt : std::optional(content.chart);
    return sheetFromComparison(*content.comparison, content.words, chart, QDate::currentDate());
}

} // namespace bijian
