// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"
#include "core/base/result.h"
#include "core/reader/document.h"
#include "core/reader/isolation/channel.h"
#include "core/reader/isolation/document_stream.h"
#include "core/reader/isolation/reader_limits.h"

#include <memory>
#include <optional>

namespace bijian {

// One reading process, seen from the program that started it. It is killed with its owner. Not shared between threads.
class ReaderProcess {
public:
    // Starts the program at `path` and waits until it is ready. Fails with ReaderMissing (the path).
    static Result<std::unique_ptr<ReaderProcess>> start(const QString& path);
    ReaderProcess(const ReaderProcess&) = delete;
    ReaderProcess& operator=(const ReaderProcess&) = delete;
    ~ReaderProcess();

    // Has it read one file. Fails as readDocument() does, and with ReaderTimedOut, ReaderOutOfMemory, ReaderCrashed
    // and, within a second, Cancelled; after these four it is of no more use.
    Result<Document> read(const QByteArray& bytes, const QString& name, const ReaderLimits& limits, Monitor& monitor);
    // Whether it lives and may be asked again.
    bool isUsable();
    // Has it unpack a collection: as unpackCollection(), with the failures of read().
    Result<void> unpack(const QByteArray& bytes, const QString& name, const ReaderLimits& limits, Monitor& monitor,
                        const TakeEntry& take);
    int filesRead() const { return m_filesRead; }
    // Of lockdown.h.
    quint32 protections() const { return m_protections; }

private:
    ReaderProcess(pid_t process, Descriptor socket) : m_process(process), m_channel(std::move(socket)) {}
    qint64 cpuMilliseconds() const;
    void end();
    std::optional<Error> ask(const ReadRequest& request, const QByteArray& bytes);
    // The next frame of the answer. `watch` counts from the request on.
    class Watch;
    Result<QByteArray> receive(const QString& name, const ReaderLimits& limits, Watch& watch);
    Error failure(ErrorCode code, QStringList arguments, const QString& name);

    const pid_t m_process;
    Channel m_channel;
    bool m_usable = true;
    bool m_ended = false;
    int m_status = 0; // of waitpid, once ended
    int m_filesRead = 0;
    quint32 m_protections = 0;
};

} // namespace bijian
