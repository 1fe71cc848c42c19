// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"
#include "core/base/result.h"
#include "core/workspace/file_report.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace bijian {

// Reads one file, which may hold several; called from several threads at once. Engine::read is one.
using ReadFunction = std::function<std::vector<FileReport>(const QString& path, Monitor& monitor)>;
// Takes one of what a path gave.
using DeliverFunction = std::function<void(FileReport report)>;

// Reads the files on `threads` threads (at least one; 0: as many as the machine has) and delivers each result in the
// order of the paths, on the calling thread, as soon as all before it are there. At most a few results per thread wait
// for delivery. Blocks until all is delivered, so a window calls it from a thread of its own. `monitor` hears of files
// done, on the calling thread, and may cancel: then it fails with Cancelled, and no file is delivered any more.
Result<void> readInParallel(const QStringList& paths, int threads, const ReadFunction& read, Monitor& monitor,
                            const DeliverFunction& deliver);

} // namespace bijian
