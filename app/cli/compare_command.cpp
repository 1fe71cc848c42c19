// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_spec.h"
#include "app/cli/comparison_options.h"
#include "app/models/document_words.h"
#include "app/models/message_text.h"
#include "app/printing/sheet_painter.h"
#include "core/exchange/comparison_csv.h"
#include "core/exchange/comparison_html.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bijian::cli {

namespace {

std::optional<Error> errorOf(const Result<void>& result) {
    return result ? std::nullopt : std::optional<Error>(result.error());
}

int writePdf(const AskedComparison& asked, const DocumentWords& words, const PageSetup& setup, const QString& path) {
    const ChartSpec chart = chartFromComparison(asked.comparison, ChartKind::Bar, words);
    const SheetSpec sheet = sheetFromComparison(
        asked.comparison, words, chart.isEmpty() ? std::nullopt : std::optional(chart), QDate::currentDate());
    if (const auto written = writeSheetPdf(sheet, setup, path); !written) {
        Error error = written.error();
        error.file = path;
        printError(messageLine(error));
        return SomeFailed;
    }
    return AllWell;
}

} // namespace

// compare FILES… --indicator ID… [--layout …] --out FILE.csv|.pdf|.html
int runCompare(const QStringList& arguments) {
    Arguments options(QStringLiteral("compare"),
                      QCoreApplication::translate("cli", "Lay reports side by side in a table."),
                      QStringLiteral("FILES|DIRS…"));
    addComparisonOptions(options);
    options.add(QStringLiteral("paper"), QCoreApplication::translate("cli", "Paper of a PDF: a4 or a3."),
                QStringLiteral("PAPER"), QStringLiteral("a4"));
    options.add(QStringLiteral("orientation"), QCoreApplication::translate("cli", "Of a PDF: portrait or landscape."),
                QStringLiteral("ORIENTATION"), QStringLiteral("landscape"));
    int status = AllWell;
    if (!options.parse(arguments, status))
        return status;
    const QString path = options.value(QStringLiteral("out"));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!path.isEmpty() && suffix != u"csv" && suffix != u"pdf" && suffix != u"html")
        return usageError(QCoreApplication::translate("cli", "compare writes .csv, .pdf and .html"));
    const QString paper = options.value(QStringLiteral("paper")).toLower();
    const QString orientation = options.value(QStringLiteral("orientation")).toLower();
    if ((paper != u"a4" && paper != u"a3") || (orientation != u"portrait" && orientation != u"landscape"))
        return usageError(
            QCoreApplication::translate("cli", "--paper is a4 or a3, --orientation portrait or landscape"));
    const auto asked = compareAsAsked(options, status);
    if (!asked)
        return status;
    const DocumentWords words = documentWords(asked->language);
    int written = AllWell;
    if (suffix == u"pdf") {
        PageSetup setup;
        setup.paper = paper == u"a3" ? Paper::A3 : Paper::A4;
        setup.orientation = orientation == u"portrait" ? Orientation::Portrait : Orientation::Landscape;
        written = writePdf(*asked, words, setup, path);
    } else {
        written = writeOutput(path, [&](QIODevice& device) {
            return errorOf(suffix == u"csv" ? writeComparisonCsv(asked->comparison, words, device)
                                            : writeComparisonHtml(asked->comparison, words, {}, device));
        });
    }
    return std::max(asked->status, written);
}

} // namespace bijian::cli
