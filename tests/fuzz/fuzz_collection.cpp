// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a collection: the names of what comes out lead nowhere, and all of it stays within the limits.
#include "core/reader/archive/collection.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    bijian::Monitor monitor;
    qint64 produced = 0;
    const auto unpacked = bijian::unpackCollection(bytes, monitor, [&](const bijian::CollectionEntry& entry) {
        produced += entry.bytes.size();
        const QStringList steps = entry.name.split(u'/');
        if (steps.contains(QString()) || steps.contains(QStringLiteral("..")) ||
            entry.bytes.size() > bijian::kMaximumEntryBytes || produced > bijian::kMaximumCollectionBytes)
            std::abort();
        return true;
    });
    Q_UNUSED(unpacked)
    return 0;
}
