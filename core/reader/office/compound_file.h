// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace bijian {

// A compound file in memory ([MS-CFB]), versions 3 and 4, with what lies at its root. The last sector may be cut short,
// as some writers leave it. Chains of sectors are followed at most as far as there are sectors, and nothing recurses.
class CompoundFile {
public:
    // `bytes` are shared, not copied. Fails with FileDamaged.
    static Result<CompoundFile> open(const QByteArray& bytes);

    // The names of streams and storages at the root.
    const QStringList& names() const { return m_names; }
    // What a stream at the root holds. Fails with FileDamaged (the name).
    Result<QByteArray> read(const QString& name) const;

private:
    struct Entry {
        quint32 start = 0;
        qint64 size = 0;
    };
    using Chain = std::vector<quint32>;

    CompoundFile() = default;
    bool readTables();
    bool readDirectory(quint32 start);
    // Nothing where it leaves the file or does not end.
    Chain chain(quint32 start, const std::vector<quint32>& table) const;
    QByteArray sectors(const Chain& chain, qint64 size) const;
    QByteArray bytesOf(const Entry& entry) const;

    QByteArray m_bytes;
    int m_shift = 9;
    int m_smallShift = 6;
    qint64 m_smallCutoff = 4096;
    std::vector<quint32> m_table;
    std::vector<quint32> m_smallTable;
    QByteArray m_smallSectors;
    QStringList m_names;
    QHash<QString, Entry> m_streams;
};

// Whether the bytes begin as a compound file does.
bool isCompoundFile(QByteArrayView bytes);

} // namespace bijian
