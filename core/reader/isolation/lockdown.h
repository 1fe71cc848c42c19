// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bijian {

// What keeps a reading process from doing harm (进程隔离), whatever the file that it reads makes it do.
enum Protection : quint32 {
    SystemCallFilter = 1u << 0, // seccomp: no socket, program, process; no file opened for writing
    FileAccessLimits = 1u << 1, // Landlock: only the system's programs, data and fonts can be read
};

// Takes from this process, for good, what reading bytes needs not; ends it when its parent ends. Called once, before
// the first file. Returns which of the protections the kernel has granted; the limits of resources always hold.
quint32 lockDown();

// Limits one reading: computing time from now on, and address space (not under AddressSanitizer, which maps terabytes).
void limitReading(int cpuSeconds, qint64 memoryBytes);

} // namespace bijian
