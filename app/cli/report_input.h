// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/workspace/engine.h"

#include <functional>
#include <memory>

namespace bijian {

// The options of every command that reads reports: --jobs, and --codebook where observations matter.
void addInputOptions(CommandLine& line, bool codebook);

// Reads the reports that a command line names, on several threads, in the order of the files.
class ReportInput {
public:
    // The exit status where the options are wrong or the codebook is broken, which has been said.
    static std::optional<int> prepare(const CommandLine& line, Console& console, ReportInput& input);

    const Engine& engine() const { return *m_engine; }
    // Reads the files and folders; `take` gets each report and may fail, which ends the reading with that error. Files
    // that cannot be read are said and remembered.
    Result<void> read(const QStringList& paths, Console& console,
                      const std::function<Result<void>(const ReportPointer&)>& take);
    bool someFailed() const { return m_someFailed; }

private:
    std::shared_ptr<const Engine> m_engine;
    int m_threads = 0;
    bool m_someFailed = false;
};

} // namespace bijian
