// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_reading.h"
#include "core/exchange/report_rows.h"

#include <QCoreApplication>

namespace bijian::cli {

// ledger FILE
int runLedger(const QStringList& arguments) {
    Arguments options(QStringLiteral("ledger"),
                      QCoreApplication::translate("cli", "Print every number of a report and what became of it."),
                      QStringLiteral("FILES|DIRS…"));
    addReadingOptions(options);
    int status = AllWell;
    if (!options.parse(arguments, status))
        return status;
    const auto engine = createEngine(options, status);
    if (!engine)
        return status;
    const int written = writeOutput({}, [&](QIODevice& device) -> std::optional<Error> {
        TableWriter writer(device, ledgerColumns(), {});
        if (const auto header = writer.writeHeader(); !header)
            return header.error();
        std::optional<Error> failed;
        status = readReports(options, *engine, [&](const ReportPointer& report) {
            for (size_t i = 0; i < report->mentions.size() && !failed; ++i) {
                if (const auto row = writer.writeRow(ledgerRow(*report, i)); !row)
                    failed = row.error();
            }
        });
        return failed;
    });
    return std::max(status, written);
}

} // namespace bijian::cli
