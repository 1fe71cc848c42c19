// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace bijian {

// A file in a collection. `name` is a label with / between folders, without . and ..; no path is ever made from it.
struct CollectionEntry {
    QString name;
    QByteArray bytes;
    bool isEncrypted = false; // then without bytes
};

// A file that holds others (文件集): an archive (zip, 7z, tar, also compressed, rar), or a message with attachments.
// `Package` is a zip file, which may be a document or an archive.
enum class CollectionKind : quint8 { None, Archive, Package, Message };

// Found by the first bytes alone.
CollectionKind collectionKind(const QByteArray& bytes);

// Takes one entry; false ends the unpacking.
using TakeEntry = std::function<bool(const CollectionEntry& entry)>;

// Caps on what comes out of one archive, counted on what is produced.
inline constexpr qint64 kMaximumCollectionEntries = 5'000;
inline constexpr qint64 kMaximumEntryBytes = 128LL * 1024 * 1024;
inline constexpr qint64 kMaximumCollectionBytes = 512LL * 1024 * 1024;
inline constexpr qint64 kMaximumCollectionRatio = 200; // after the first MiB
// An archive in an archive is unpacked, one in that is not.
inline constexpr int kMaximumCollectionDepth = 2;

// Unpacks those entries that may be reports or collections by their names, in the order of the file; those that
// systems put beside files (__MACOSX, ._x) are left out. Fails with FormatUnknown where the bytes are no collection,
// FileDamaged, PackageTooLarge ("entries", "entry", "bytes", "ratio"), PasswordNeeded where not even the names can be
// read, and Cancelled; what was taken before stays taken. To be called in a reading process (isolation/).
Result<void> unpackCollection(const QByteArray& bytes, Monitor& monitor, const TakeEntry& take);

// The extensions of archives' names, lower case, without the point.
const QStringList& archiveExtensions();

} // namespace bijian
