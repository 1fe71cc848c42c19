// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/workspace/engine.h"

#include <functional>
#include <memory>

namespace bijian::cli {

// Adds --codebook and --jobs.
void addReadingOptions(Arguments& arguments);

// The engine that --codebook asks for; null where it is broken or --jobs is no number, then `status` is set and the
// reason printed.
std::shared_ptr<const Engine> createEngine(const Arguments& arguments, int& status);

// Reads the reports that the operands name, several at once, and hands each over in the order of the files. A file that
// fails is one line on stderr and does not stop the others; issues of lost text are lines too. Shows a progress bar
// where stderr is a terminal. Returns AllWell or SomeFailed.
int readReports(const Arguments& arguments, const Engine& engine, const std::function<void(ReportPointer)>& take);

} // namespace bijian::cli
