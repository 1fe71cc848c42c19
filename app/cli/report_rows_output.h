// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/exchange/table_writer.h"
#include "core/model/report.h"

#include <functional>

namespace bijian {

// Reads the reports that the line names and writes rows of them, as they come. Returns the exit status.
int writeReportRows(const CommandLine& line, Console& console, const std::vector<TableColumn>& columns,
                    const std::function<Result<void>(const Report&, TableWriter&)>& write);

} // namespace bijian
