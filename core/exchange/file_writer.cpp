// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_writer.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace bijian {

namespace {

Error writeError(const QIODevice& device) {
    return Error{ErrorCode::WriteFailed, {device.errorString()}, {}, 0, 0};
}

Result<void> writeDirectly(const QString& path, const std::function<Result<void>(QIODevice&)>& write) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    if (auto written = write(file); !written)
        return written;
    // What was buffered may fail only now.
    if (!file.flush())
        return writeError(file);
    file.close();
    return file.error() == QFileDevice::NoError ? Result<void>() : writeError(file);
}

Result<void> writeInPlace(const QString& path, const std::function<Result<void>(QIODevice&)>& write) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    if (auto written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    return file.commit() ? Result<void>() : writeError(file);
}

} // namespace

Result<void> writeAll(QIODevice& device, QByteArrayView bytes) {
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written = device.write(bytes.data() + done, bytes.size() - done);
        if (written <= 0)
            return writeError(device);
        done += written;
    }
    return {};
}

Result<void> writeFile(const QString& path, const std::function<Result<void>(QIODevice&)>& write) {
    const QFileInfo existing(path);
    const bool special = existing.exists() && !existing.isFile() && !existing.isDir();
    Result<void> result = special ? writeDirectly(path, write) : writeInPlace(path, write);
    if (!result)
        result.error().file = path;
    return result;
}

} // namespace bijian
