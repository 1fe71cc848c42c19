// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bijian {

// What reading one file may take in a process of its own (读取限额).
struct ReaderLimits {
    int cpuSeconds = 0;     // computing time
    int stallSeconds = 0;   // without any computing
    qint64 memoryBytes = 0; // address space of the process
    qint64 answerBytes = 0; // what it may send back
};

// The one table of them.
struct ReaderLimitTable {
    ReaderLimits pages = {30, 5, 2LL << 30, 768LL << 20};  // PDF
    ReaderLimits others = {10, 5, 1LL << 30, 768LL << 20}; // all else

    const ReaderLimits& of(const QByteArray& bytes) const;
};

// After so many files a reading process is replaced by a new one.
inline constexpr int kFilesPerProcess = 50;

} // namespace bijian
