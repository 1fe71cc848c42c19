// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/isolation/reader_process.h"

#include "core/reader/isolation/reader_service.h"

#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <optional>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bijian {

namespace {

constexpr qint64 kStartMilliseconds = 10'000;
constexpr qint64 kMebibyte = 1024 * 1024;

// The bytes as a file without a name that nobody can change any more.
Descriptor sealedFile(const QByteArray& bytes) {
    Descriptor file(memfd_create("document", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    qint64 written = 0;
    while (file.isOpen() && written < bytes.size()) {
        const ssize_t count =
            write(file.number(), bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return Descriptor();
        written += count;
    }
    if (file.isOpen())
        fcntl(file.number(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
    return file;
}

// 0 where it could not be started.
pid_t spawn(const QByteArray& path, int socket) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, kReaderSocket);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, kReaderSocket + 1);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    QByteArray program = path;
    QByteArray locale = "LC_ALL=C.UTF-8";
    QByteArray home = "HOME=/nonexistent";
    const std::array<char*, 2> arguments = {program.data(), nullptr};
    const std::array<char*, 3> environment = {locale.data(), home.data(), nullptr};
    pid_t process = 0;
    const int error =
        posix_spawn(&process, path.constData(), &actions, &attributes, arguments.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? process : 0;
}

} // namespace

Result<std::unique_ptr<ReaderProcess>> ReaderProcess::start(const QString& path) {
    const Error missing{ErrorCode::ReaderMissing, {path}, {}, 0, 0};
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return missing;
    Descriptor mine(ends[0]);
    // Closed here once the process has it, or its death would not be seen.
    std::optional<Descriptor> theirs(ends[1]);
    const pid_t process = spawn(QFile::encodeName(path), theirs->number());
    theirs.reset();
    if (process == 0)
        return missing;
    std::unique_ptr<ReaderProcess> reader(new ReaderProcess(process, std::move(mine)));
    QElapsedTimer timer;
    timer.start();
    QByteArray hello;
    const auto outcome =
        reader->m_channel.receive(hello, kMebibyte, [&timer] { return timer.elapsed() < kStartMilliseconds; });
    if (outcome != Channel::Outcome::Frame || !decodeHello(hello, reader->m_protections))
        return missing;
    return reader;
}

ReaderProcess::~ReaderProcess() {
    end();
}

bool ReaderProcess::isUsable() {
    if (m_usable && waitpid(m_process, &m_status, WNOHANG) != 0) {
        m_ended = true;
        m_usable = false;
    }
    return m_usable;
}

void ReaderProcess::end() {
    m_usable = false;
    if (m_ended)
        return;
    m_ended = true;
    kill(-m_process, SIGKILL);
    kill(m_process, SIGKILL);
    while (waitpid(m_process, &m_status, 0) < 0 && errno == EINTR) {
    }
}

// -1 where it has ended.
qint64 ReaderProcess::cpuMilliseconds() const {
    clockid_t clock = 0;
    timespec time{};
    if (clock_getcpuclockid(m_process, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return -1;
    return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

Error ReaderProcess::failure(ErrorCode code, QStringList arguments, const QString& name) {
    end();
    return {code, std::move(arguments), name, 0, 0};
}

// Whether a process that works at a request may go on.
class ReaderProcess::Watch {
public:
    Watch(const ReaderProcess& process, const ReaderLimits& limits, const Monitor& monitor)
        : m_process(process), m_limits(limits), m_monitor(monitor), m_cpuBefore(process.cpuMilliseconds()),
          m_cpuLast(m_cpuBefore) {
        m_sinceProgress.start();
    }

    bool goesOn() {
        if (m_monitor.isCancelled())
            return false;
        const qint64 cpu = m_process.cpuMilliseconds();
        if (cpu > m_cpuLast) {
            m_cpuLast = cpu;
            m_sinceProgress.restart();
        }
        m_timedOut = cpu - m_cpuBefore > 1000LL * m_limits.cpuSeconds ||
                     m_sinceProgress.elapsed() > 1000LL * m_limits.stallSeconds;
        return !m_timedOut;
    }
    bool timedOut() const { return m_timedOut; }

private:
    const ReaderProcess& m_process;
    const ReaderLimits& m_limits;
    const Monitor& m_monitor;
    const qint64 m_cpuBefore;
    qint64 m_cpuLast;
    QElapsedTimer m_sinceProgress;
    bool m_timedOut = false;
};

std::optional<Error> ReaderProcess::ask(const ReadRequest& request, const QByteArray& bytes) {
    const Descriptor file = sealedFile(bytes);
    if (!file.isOpen())
        return failure(ErrorCode::ReaderOutOfMemory, {QString::number(bytes.size() / kMebibyte)}, request.name);
    ++m_filesRead;
    if (!m_channel.send(encodeRequest(request), file.number()))
        return failure(ErrorCode::ReaderCrashed, {}, request.name);
    return std::nullopt;
}

Result<QByteArray> ReaderProcess::receive(const QString& name, const ReaderLimits& limits, Watch& watch) {
    QByteArray frame;
    switch (m_channel.receive(frame, limits.answerBytes, [&watch] { return watch.goesOn(); })) {
    case Channel::Outcome::GivenUp:
        if (watch.timedOut())
            return failure(ErrorCode::ReaderTimedOut, {QString::number(limits.cpuSeconds)}, name);
        return failure(ErrorCode::Cancelled, {}, name);
    case Channel::Outcome::TooLarge:
        return failure(ErrorCode::ReaderOutOfMemory, {QString::number(limits.answerBytes / kMebibyte)}, name);
    case Channel::Outcome::Closed:
        end();
        // The kernel's own limit of time came first.
        if (WIFSIGNALED(m_status) && WTERMSIG(m_status) == SIGXCPU)
            return failure(ErrorCode::ReaderTimedOut, {QString::number(limits.cpuSeconds)}, name);
        return failure(ErrorCode::ReaderCrashed, {}, name);
    case Channel::Outcome::Frame:
        break;
    }
    return frame;
}

Result<Document> ReaderProcess::read(const QByteArray& bytes, const QString& name, const ReaderLimits& limits,
                                     Monitor& monitor) {
    Watch watch(*this, limits, monitor);
    if (auto error = ask({ReadRequest::Kind::Read, name, bytes.size(), limits.cpuSeconds, limits.memoryBytes}, bytes))
        return std::move(*error);
    const auto answer = receive(name, limits, watch);
    if (!answer)
        return answer.error();
    auto document = decodeAnswer(*answer);
    if (!document)
        return failure(ErrorCode::ReaderCrashed, {}, name);
    if (!*document && document->error().code == ErrorCode::ReaderOutOfMemory)
        end();
    return std::move(*document);
}

Result<void> ReaderProcess::unpack(const QByteArray& bytes, const QString& name, const ReaderLimits& limits,
                                   Monitor& monitor, const TakeEntry& take) {
    Watch watch(*this, limits, monitor);
    if (auto error = ask({ReadRequest::Kind::Unpack, name, bytes.size(), limits.cpuSeconds, limits.memoryBytes}, bytes))
        return std::move(*error);
    qint64 entries = 0;
    qint64 produced = 0;
    for (;;) {
        const auto frame = receive(name, limits, watch);
        if (!frame)
            return frame.error();
        if (!isEntry(*frame)) {
            auto answer = decodeUnpacked(*frame);
            if (!answer)
                return failure(ErrorCode::ReaderCrashed, {}, name);
            if (!*answer && answer->error().code == ErrorCode::ReaderOutOfMemory)
                end();
            if (!*answer)
                answer->error().file = name;
            return std::move(*answer);
        }
        const auto entry = decodeEntry(*frame);
        // Its own count is not believed.
        produced += entry ? entry->bytes.size() : 0;
        if (!entry || ++entries > kMaximumCollectionEntries || produced > kMaximumCollectionBytes)
            return failure(ErrorCode::ReaderCrashed, {}, name);
        if (!take(*entry))
            return failure(ErrorCode::Cancelled, {}, name);
    }
}

} // namespace bijian
