// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_output.h"
#include "app/cli/report_input.h"
#include "app/cli/report_rows_output.h"
#include "core/exchange/report_rows.h"

#include <QCoreApplication>

#include <limits>

namespace bijian {

int runIdentify(const QStringList& arguments, Console& console) {
    CommandLine line(QStringLiteral("identify"), QStringLiteral("FILES|DIRS… [OPTIONS]"),
                     QCoreApplication::translate("Commands", "Writes whose reports they are and of which year."));
    addOutputOptions(line);
    addInputOptions(line, false);
    if (const auto status = line.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return *status;
    return writeReportRows(line, console, identityColumns(), [](const Report& report, TableWriter& writer) {
        return writer.writeRow(identityRow(report));
    });
}

} // namespace bijian
