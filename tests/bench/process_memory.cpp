// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process_memory.h"

#include <QFile>

#include <malloc.h>

namespace bijian::bench {

namespace {

// A line of /proc/self/status, such as "VmHWM:   123456 kB".
qint64 statusBytes(const QByteArray& key) {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(key.size()).simplified().split(' ').front().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

qint64 residentBytes() {
    return statusBytes("VmRSS:");
}

qint64 peakResidentBytes() {
    return statusBytes("VmHWM:");
}

void resetPeak() {
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace bijian::bench
