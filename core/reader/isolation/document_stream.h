// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/document.h"

#include <QByteArray>

#include <optional>

namespace bijian {

// What is asked of a reading process: the bytes come as a descriptor beside it.
struct ReadRequest {
    QString name; // of the file
    qint64 byteCount = 0;
    qint32 cpuSeconds = 0;
    qint64 memoryBytes = 0;
};

// How requests and answers cross between processes. Whoever reads trusts nothing: what is cut, too long, or would break
// what Document and Error promise is no value.
QByteArray encodeRequest(const ReadRequest& request);
std::optional<ReadRequest> decodeRequest(const QByteArray& bytes);
QByteArray encodeAnswer(const Result<Document>& answer);
std::optional<Result<Document>> decodeAnswer(const QByteArray& bytes);

} // namespace bijian
