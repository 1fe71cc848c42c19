// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_spec.h"
#include "app/cli/commands.h"
#include "app/cli/comparison_input.h"
#include "app/cli/exit_status.h"
#include "app/printing/sheet_painter.h"
#include "core/compare/comparison_text.h"
#include "core/exchange/comparison_csv.h"
#include "core/exchange/comparison_html.h"
#include "core/exchange/file_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

namespace bijian {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

Result<void> writeSheet(const CommandLine& line, const ComparisonInput& input, const QString& path) {
    PageSetup setup;
    if (line.value(QStringLiteral("paper")) == u"a3")
        setup.paper = Paper::A3;
    if (line.value(QStringLiteral("orientation")) == u"portrait")
        setup.orientation = Orientation::Portrait;
    std::optional<ChartSpec> chart;
    const QString kind = line.value(QStringLiteral("chart"), QStringLiteral("bar"));
    if (kind != u"none")
        chart = chartFromComparison(input.comparison, kind == u"line" ? ChartKind::Line : ChartKind::Bar, input.words);
    const SheetSpec sheet = sheetFromComparison(input.comparison, input.words, chart, QDate::currentDate(),
                                                line.value(QStringLiteral("title")));
    return writeSheetPdf(sheet, setup, path);
}

Result<void> writeComparison(const CommandLine& line, const ComparisonInput& input, const QString& suffix,
                             const QString& path) {
    if (suffix == u"pdf")
        return writeSheet(line, input, path);
    return writeFile(path, [&](QIODevice& device) {
        return suffix == u"csv"
                   ? writeComparisonCsv(input.comparison, input.words, device)
                   : writeComparisonHtml(input.comparison, input.words, line.value(QStringLiteral("title")), device);
    });
}

} // namespace

int runCompare(const QStringList& arguments, Console& console) {
    CommandLine line(QStringLiteral("compare"), QStringLiteral("FILES|DIRS… --indicator ID… --out FILE [OPTIONS]"),
                     Words::tr("Lays indicators of the reports side by side, as a table or as a sheet to print."));
    line.addOption(QStringLiteral("out"), QStringLiteral("FILE"), Words::tr("Write to this .csv, .html or .pdf file."));
    line.addOption(QStringLiteral("layout"),
                   QStringLiteral("regions-by-indicators|regions-by-years|years-by-indicators"),
                   Words::tr("Rows and columns; else regions-by-indicators."));
    addComparisonOptions(line);
    line.addOption(QStringLiteral("paper"), QStringLiteral("a4|a3"), Words::tr("Paper of a .pdf; else a4."));
    line.addOption(QStringLiteral("orientation"), QStringLiteral("portrait|landscape"),
                   Words::tr("Of the paper; else landscape."));
    line.addOption(QStringLiteral("chart"), QStringLiteral("bar|line|none"),
                   Words::tr("The chart on a .pdf; else bar."));
    if (const auto status = line.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return *status;
    const QString path = line.value(QStringLiteral("out"));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"csv" && suffix != u"html" && suffix != u"pdf")
        return line.wrongUsage(Words::tr("--out names a .csv, .html or .pdf file"), console);

    const auto layout = layoutFromId(line.value(QStringLiteral("layout")));
    ComparisonInput input;
    if (const auto status =
            compareNamedReports(line, layout.value_or(ComparisonLayout::RegionsByIndicators), console, input))
        return *status;
    if (const auto written = writeComparison(line, input, suffix, path); !written) {
        console.say(written.error());
        return kSomeFailed;
    }
    return input.someFailed ? kSomeFailed : kAllWell;
}

} // namespace bijian
