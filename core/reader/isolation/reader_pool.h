// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/isolation/reader_process.h"

#include <mutex>
#include <vector>

namespace bijian {

// Reads files in processes of their own (隔离读取), as many at once as there are threads that ask; a process serves one
// file after another, and is replaced when it dies or has served kFilesPerProcess. Plain text is read in this process.
// Shared between threads.
class ReaderPool {
public:
    // `program`: that of the reading process; see programPath().
    explicit ReaderPool(QString program, ReaderLimitTable limits = {});
    ~ReaderPool();

    // Fails as readDocument() does, and with ReaderMissing, ReaderTimedOut, ReaderOutOfMemory and ReaderCrashed.
    Result<Document> read(const QByteArray& bytes, const QString& name, Monitor& monitor);

    // As unpackCollection(), with the failures of read().
    Result<void> unpack(const QByteArray& bytes, const QString& name, Monitor& monitor, const TakeEntry& take);

    // Where the reading program of this installation lies: beside this program, where a build has it, or in
    // ../libexec/bijian; the first place where there is none.
    static QString programPath(const QString& folderOfThisProgram);

private:
    // One that waits, or a new one. Fails with ReaderMissing, `file` set to `name`.
    Result<std::unique_ptr<ReaderProcess>> idleProcess(const QString& name);
    void giveBack(std::unique_ptr<ReaderProcess> process);

    const QString m_program;
    const ReaderLimitTable m_limits;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<ReaderProcess>> m_idle;
};

} // namespace bijian
