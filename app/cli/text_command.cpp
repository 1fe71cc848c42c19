// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_output.h"
#include "app/cli/exit_status.h"
#include "app/cli/report_input.h"
#include "core/exchange/file_writer.h"

#include <QCoreApplication>

namespace bijian {

int runText(const QStringList& arguments, Console& console) {
    CommandLine line(QStringLiteral("text"), QStringLiteral("FILE [OPTIONS]"),
                     QCoreApplication::translate(
                         "Commands", "Writes the text of a report as it was read; all positions count in it."));
    line.addOption(QStringLiteral("out"), QStringLiteral("FILE"),
                   QCoreApplication::translate("Commands", "Write to this file, not to standard output."));
    if (const auto status = line.parse(arguments, 1, 1, console))
        return *status;
    ReportInput input;
    if (const auto status = ReportInput::prepare(line, console, input))
        return *status;
    const auto report = input.engine().readOne(line.files().constFirst(), console);
    console.clearProgress();
    if (!report) {
        console.say(report.error());
        return kSomeFailed;
    }
    console.sayIssues(**report);
    const bool written =
        writeData(line, console, [&report](QIODevice& device) { return writeAll(device, (*report)->text.toUtf8()); });
    return written ? kAllWell : kSomeFailed;
}

} // namespace bijian
