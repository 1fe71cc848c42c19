// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/archive/collection.h"
#include "core/reader/document.h"

#include <QByteArray>

#include <optional>

namespace bijian {

// What is asked of a reading process: to read one document, or to unpack a collection. The bytes come as a descriptor
// beside it. Reading gives one answer; unpacking gives the entries, one a frame, and an answer behind them.
struct ReadRequest {
    enum class Kind : quint8 { Read, Unpack } kind = Kind::Read;
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
QByteArray encodeEntry(const CollectionEntry& entry);
std::optional<CollectionEntry> decodeEntry(const QByteArray& bytes);
QByteArray encodeUnpacked(const Result<void>& answer);
std::optional<Result<void>> decodeUnpacked(const QByteArray& bytes);
// Whether a frame is an entry, and not the answer behind the entries.
bool isEntry(const QByteArray& bytes);

} // namespace bijian
