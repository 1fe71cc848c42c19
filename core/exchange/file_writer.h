// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

class QIODevice;

namespace bijian {

// Writes all bytes or fails with WriteFailed.
Result<void> writeAll(QIODevice& device, QByteArrayView bytes);

// Lets `write` write the file and puts it in its place only when all of it is on the disk: until then, and after any
// failure, what was there before stays as it was. What is no ordinary file (a pipe, a device) is written directly.
// Failures are those of `write` and WriteFailed, with `file` set.
Result<void> writeFile(const QString& path, const std::function<Result<void>(QIODevice&)>& write);

} // namespace bijian
