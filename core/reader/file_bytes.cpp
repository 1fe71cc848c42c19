// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bijian {

namespace {

constexpr qsizetype kStep = 1024 * 1024;

// A file descriptor that is closed when it leaves scope.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_value >= 0)
            ::close(m_value);
    }
    int value() const { return m_value; }

private:
    int m_value;
};

Error failure(const QString& path, ErrorCode code, QStringList arguments = {}) {
    return Error{code, std::move(arguments), path, 0, 0};
}

Error systemFailure(const QString& path) {
    const int reason = errno;
    if (reason == ENOENT || reason == ENOTDIR)
        return failure(path, ErrorCode::FileMissing);
    // Opening a socket or a device without a driver.
    if (reason == ENXIO || reason == ENODEV)
        return failure(path, ErrorCode::FileNotRegular);
    return failure(path, ErrorCode::FileUnreadable, {qt_error_string(reason)});
}

Error tooLarge(const QString& path, qint64 size) {
    return failure(path, ErrorCode::FileTooLarge, {QString::number(size), QString::number(kMaximumFileSize)});
}

} // namespace

Result<QByteArray> readFileBytes(const QString& path, Monitor& monitor) {
    const QByteArray name = QFile::encodeName(path);
    if (name.isEmpty() || name.contains('\0'))
        return failure(path, ErrorCode::FileMissing);
    // Without O_NONBLOCK, opening a FIFO waits for a writer.
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (file.value() < 0)
        return systemFailure(path);
    struct stat facts = {};
    if (::fstat(file.value(), &facts) != 0)
        return systemFailure(path);
    if (!S_ISREG(facts.st_mode))
        return failure(path, ErrorCode::FileNotRegular);
    if (facts.st_size > kMaximumFileSize)
        return tooLarge(path, facts.st_size);

    QByteArray bytes;
    bytes.reserve(facts.st_size + 1);
    while (true) {
        if (monitor.isCancelled())
            return failure(path, ErrorCode::Cancelled);
        const qsizetype length = bytes.size();
        bytes.resize(length + qMin<qsizetype>(kStep, qMax<qsizetype>(facts.st_size - length, 0) + 1));
        const ssize_t count = ::read(file.value(), bytes.data() + length, static_cast<size_t>(bytes.size() - length));
        if (count < 0 && errno != EINTR)
            return systemFailure(path);
        bytes.resize(length + qMax<qsizetype>(count, 0));
        if (count == 0)
            break;
        if (bytes.size() > kMaximumFileSize)
            return tooLarge(path, bytes.size());
    }
    if (bytes.isEmpty())
        return failure(path, ErrorCode::FileEmpty);
    return bytes;
}

} // namespace bijian
