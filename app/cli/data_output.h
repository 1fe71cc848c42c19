// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/exchange/table_writer.h"

#include <functional>

namespace bijian {

// The options of a command that writes rows: --format and --out.
void addOutputOptions(CommandLine& line);

// Lets `write` write to --out (the file appears only when all is written) or else to standard output. What fails has
// been said; whether all was written.
bool writeData(const CommandLine& line, Console& console, const std::function<Result<void>(QIODevice&)>& write);
// The same for rows: `write` gets a writer whose header is written.
bool writeRows(const CommandLine& line, Console& console, const std::vector<TableColumn>& columns,
               const std::function<Result<void>(TableWriter&)>& write);

} // namespace bijian
