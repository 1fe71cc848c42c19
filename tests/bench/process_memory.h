// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bijian::bench {

// What this process holds in memory now, and the most since the last resetPeak(), in bytes, as the Linux kernel counts
// it; 0 where the kernel does not say.
qint64 residentBytes();
qint64 peakResidentBytes();
// Makes the present size the peak; gives memory that is free back to the system before.
void resetPeak();

} // namespace bijian::bench
