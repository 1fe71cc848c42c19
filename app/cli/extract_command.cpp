// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_reading.h"
#include "core/exchange/report_rows.h"

#include <QCoreApplication>

namespace bijian::cli {

// extract FILES|DIRS… [--format tsv|csv|jsonl] [--out FILE] [--codebook FILE] [--jobs N]
int runExtract(const QStringList& arguments) {
    Arguments options(QStringLiteral("extract"),
                      QCoreApplication::translate("cli", "Print the observations of reports, one a row."),
                      QStringLiteral("FILES|DIRS…"));
    options.add(QStringLiteral("format"), QCoreApplication::translate("cli", "tsv, csv or jsonl."),
                QStringLiteral("FORMAT"), QStringLiteral("tsv"));
    options.add(QStringLiteral("out"), QCoreApplication::translate("cli", "Write to FILE instead of standard output."),
                QStringLiteral("FILE"));
    addReadingOptions(options);
    int status = AllWell;
    if (!options.parse(arguments, status))
        return status;
    const auto format = tableFormatFromId(options.value(QStringLiteral("format")));
    if (!format)
        return usageError(QCoreApplication::translate("cli", "--format is tsv, csv or jsonl"));
    const auto engine = createEngine(options, status);
    if (!engine)
        return status;
    const int written =
        writeOutput(options.value(QStringLiteral("out")), [&](QIODevice& device) -> std::optional<Error> {
            TableWriter writer(device, observationColumns(), {*format, *format == TableFormat::Csv});
            if (const auto header = writer.writeHeader(); !header)
                return header.error();
            std::optional<Error> failed;
            status = readReports(options, *engine, [&](const ReportPointer& report) {
                for (const Observation& observation : report->observations) {
                    const auto row = failed ? Result<void>() : writer.writeRow(observationRow(*report, observation));
                    if (!row)
                        failed = row.error();
                }
            });
            return failed;
        });
    return std::max(status, written);
}

} // namespace bijian::cli
