// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_reading.h"
#include "core/exchange/report_rows.h"

#include <QCoreApplication>

namespace bijian::cli {

// identify FILES…
int runIdentify(const QStringList& arguments) {
    Arguments options(QStringLiteral("identify"),
                      QCoreApplication::translate("cli", "Print whose reports they are and of which year, one a row."),
                      QStringLiteral("FILES|DIRS…"));
    addReadingOptions(options);
    int status = AllWell;
    if (!options.parse(arguments, status))
        return status;
    const auto engine = createEngine(options, status);
    if (!engine)
        return status;
    const int written = writeOutput({}, [&](QIODevice& device) -> std::optional<Error> {
        TableWriter writer(device, identityColumns(), {});
        if (const auto header = writer.writeHeader(); !header)
            return header.error();
        std::optional<Error> failed;
        status = readReports(options, *engine, [&](const ReportPointer& report) {
            const auto row = failed ? Result<void>() : writer.writeRow(identityRow(*report));
            if (!row)
                failed = row.error();
        });
        return failed;
    });
    return std::max(status, written);
}

} // namespace bijian::cli
