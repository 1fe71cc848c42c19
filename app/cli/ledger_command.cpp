// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_output.h"
#include "app/cli/report_input.h"
#include "app/cli/report_rows_output.h"
#include "core/exchange/report_rows.h"

#include <QCoreApplication>

#include <limits>

namespace bijian {

int runLedger(const QStringList& arguments, Console& console) {
    CommandLine line(
        QStringLiteral("ledger"), QStringLiteral("FILES|DIRS… [OPTIONS]"),
        QCoreApplication::translate("Commands", "Writes every number of the reports and what became of it."));
    addOutputOptions(line);
    addInputOptions(line, true);
    if (const auto status = line.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return *status;
    return writeReportRows(line, console, ledgerColumns(), [](const Report& report, TableWriter& writer) {
        for (size_t mention = 0; mention < report.mentions.size(); ++mention) {
            if (auto written = writer.writeRow(ledgerRow(report, mention)); !written)
                return written;
        }
        return Result<void>();
    });
}

} // namespace bijian
