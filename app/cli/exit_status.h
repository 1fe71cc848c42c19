// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bijian {

// How a command ends, as the shell sees it: all well; some inputs failed and the rest is done; wrong usage, nothing
// done.
enum ExitStatus : int { kAllWell = 0, kSomeFailed = 1, kWrongUsage = 2 };

} // namespace bijian
