// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_reading.h"
#include "core/exchange/file_writer.h"

#include <QCoreApplication>

namespace bijian::cli {

// text FILE: the canonical text, to which all positions refer.
int runText(const QStringList& arguments) {
    Arguments options(QStringLiteral("text"),
                      QCoreApplication::translate("cli", "Print the text of a report as it is read."),
                      QStringLiteral("FILE"));
    addReadingOptions(options);
    int status = AllWell;
    if (!options.parse(arguments, status))
        return status;
    if (options.operands().size() != 1)
        return usageError(QCoreApplication::translate("cli", "text takes one file"));
    const auto engine = createEngine(options, status);
    if (!engine)
        return status;
    const int written = writeOutput({}, [&](QIODevice& device) -> std::optional<Error> {
        std::optional<Error> failed;
        status = readReports(options, *engine, [&](const ReportPointer& report) {
            if (const auto all = writeAll(device, report->text.toUtf8()); !all)
                failed = all.error();
        });
        return failed;
    });
    return std::max(status, written);
}

} // namespace bijian::cli
