// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_output.h"
#include "app/cli/report_input.h"
#include "app/cli/report_rows_output.h"
#include "core/exchange/report_rows.h"

#include <QCoreApplication>

#include <limits>

namespace bijian {

int runExtract(const QStringList& arguments, Console& console) {
    CommandLine line(QStringLiteral("extract"), QStringLiteral("FILES|DIRS… [OPTIONS]"),
                     QCoreApplication::translate("Commands", "Writes what the reports state, one observation a row."));
    addOutputOptions(line);
    addInputOptions(line, true);
    if (const auto status = line.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return *status;
    return writeReportRows(line, console, observationColumns(), [](const Report& report, TableWriter& writer) {
        for (const Observation& observation : report.observations) {
            if (auto written = writer.writeRow(observationRow(report, observation)); !written)
                return written;
        }
        return Result<void>();
    });
}

} // namespace bijian
