// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_export.h"
#include "app/cli/commands.h"
#include "app/cli/comparison_input.h"
#include "app/cli/exit_status.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

namespace bijian {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartCommand)
};

} // namespace

int runChart(const QStringList& arguments, Console& console) {
    CommandLine line(QStringLiteral("chart"), QStringLiteral("FILES|DIRS… --indicator ID… --out FILE [OPTIONS]"),
                     Words::tr("Draws indicators of the reports: bars over regions, or lines over years."));
    line.addOption(QStringLiteral("out"), QStringLiteral("FILE"), Words::tr("Write to this .png, .svg or .pdf file."));
    line.addOption(QStringLiteral("kind"), QStringLiteral("bar|line"), Words::tr("The kind of chart; else bar."));
    line.addOption(QStringLiteral("theme"), QStringLiteral("light|dark"), Words::tr("The colours; else light."));
    addComparisonOptions(line);
    if (const auto status = line.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return *status;
    const QString path = line.value(QStringLiteral("out"));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"png" && suffix != u"svg" && suffix != u"pdf")
        return line.wrongUsage(Words::tr("--out names a .png, .svg or .pdf file"), console);

    ComparisonInput input;
    if (const auto status = compareNamedReports(line, ComparisonLayout::RegionsByIndicators, console, input))
        return *status;
    const ChartKind kind = line.value(QStringLiteral("kind")) == u"line" ? ChartKind::Line : ChartKind::Bar;
    ChartExportOptions options;
    if (line.value(QStringLiteral("theme")) == u"dark")
        options.theme = ChartTheme::dark();
    const ChartSpec chart =
        chartFromComparison(input.comparison, kind, input.words, line.value(QStringLiteral("title")));
    if (const auto written = exportChart(chart, path, options); !written) {
        console.say(written.error());
        return kSomeFailed;
    }
    return input.someFailed ? kSomeFailed : kAllWell;
}

} // namespace bijian
