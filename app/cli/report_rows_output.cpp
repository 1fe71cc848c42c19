// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_rows_output.h"

#include "app/cli/data_output.h"
#include "app/cli/exit_status.h"
#include "app/cli/report_input.h"

namespace bijian {

int writeReportRows(const CommandLine& line, Console& console, const std::vector<TableColumn>& columns,
                    const std::function<Result<void>(const Report&, TableWriter&)>& write) {
    ReportInput input;
    if (const auto status = ReportInput::prepare(line, console, input))
        return *status;
    const bool written = writeRows(line, console, columns, [&](TableWriter& writer) {
        return input.read(line.files(), console, [&](const ReportPointer& report) { return write(*report, writer); });
    });
    return written && !input.someFailed() ? kAllWell : kSomeFailed;
}

} // namespace bijian
