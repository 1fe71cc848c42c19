// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_export.h"
#include "app/cli/comparison_options.h"
#include "app/models/document_words.h"
#include "app/models/message_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bijian::cli {

// chart FILES… --indicator ID… --kind bar|line --out FILE.png|.svg|.pdf
int runChart(const QStringList& arguments) {
    Arguments options(QStringLiteral("chart"),
                      QCoreApplication::translate("cli", "Draw indicators of reports as a chart."),
                      QStringLiteral("FILES|DIRS…"));
    addComparisonOptions(options);
    options.add(QStringLiteral("kind"), QCoreApplication::translate("cli", "bar or line."), QStringLiteral("KIND"),
                QStringLiteral("bar"));
    int status = AllWell;
    if (!options.parse(arguments, status))
        return status;
    const QString path = options.value(QStringLiteral("out"));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!path.isEmpty() && suffix != u"png" && suffix != u"svg" && suffix != u"pdf")
        return usageError(QCoreApplication::translate("cli", "chart writes .png, .svg and .pdf"));
    const QString kind = options.value(QStringLiteral("kind"));
    if (kind != u"bar" && kind != u"line")
        return usageError(QCoreApplication::translate("cli", "--kind is bar or line"));
    const auto asked = compareAsAsked(options, status);
    if (!asked)
        return status;
    const ChartSpec chart = chartFromComparison(asked->comparison, kind == u"bar" ? ChartKind::Bar : ChartKind::Line,
                                                documentWords(asked->language));
    if (const auto written = exportChart(chart, path); !written) {
        Error error = written.error();
        error.file = path;
        printError(messageLine(error));
        return SomeFailed;
    }
    return asked->status;
}

} // namespace bijian::cli
