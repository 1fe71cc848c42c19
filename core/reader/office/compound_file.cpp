// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/compound_file.h"

#include "core/reader/office/little_endian.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr quint32 kLastNumber = 0xFFFFFFFA; // of a sector; the numbers above mean something else
constexpr quint32 kNoEntry = 0xFFFFFFFF;
constexpr qint64 kEntryLength = 128;

void appendTable(const LittleEndian& bytes, std::vector<quint32>& table) {
    for (qint64 at = 0; at + 4 <= bytes.size(); at += 4)
        table.push_back(bytes.u32(at));
}

} // namespace

bool isCompoundFile(QByteArrayView bytes) {
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Result<CompoundFile> CompoundFile::open(const QByteArray& bytes) {
    const Error damaged{ErrorCode::FileDamaged, {QStringLiteral("CFB")}, {}, 0, 0};
    const LittleEndian header(bytes);
    CompoundFile file;
    file.m_bytes = bytes;
    file.m_shift = header.u16(0x1E);
    file.m_smallShift = header.u16(0x20);
    file.m_smallCutoff = header.u32(0x38);
    const bool isKnown = (file.m_shift == 9 || file.m_shift == 12) && file.m_smallShift == 6;
    if (!isCompoundFile(bytes) || !isKnown || !file.readTables() || !file.readDirectory(header.u32(0x30)))
        return damaged;
    return file;
}

// The table of sectors, whose own sectors are listed in the header and in a chain of lists (2.5), and that of the small
// ones.
bool CompoundFile::readTables() {
    constexpr qint64 kListed = 109;
    const LittleEndian header(m_bytes);
    const qint64 most = (m_bytes.size() >> m_shift) + 1;
    const qint64 perSector = (qint64(1) << m_shift) / 4;
    std::vector<quint32> own;
    for (qint64 i = 0; i < kListed; ++i)
        own.push_back(header.u32(0x4C + 4 * i));
    quint32 next = header.u32(0x44);
    for (qint64 i = 0; i < most && next <= kLastNumber; ++i) {
        const QByteArray sector = sectors({next}, qint64(1) << m_shift);
        const LittleEndian list(sector);
        for (qint64 k = 0; k + 1 < perSector; ++k)
            own.push_back(list.u32(4 * k));
        next = list.size() == qint64(1) << m_shift ? list.u32(4 * (perSector - 1)) : kNoEntry;
    }
    for (const quint32 sector : own) {
        if (sector > kLastNumber || static_cast<qint64>(m_table.size()) >= most + perSector)
            continue;
        const QByteArray part = sectors({sector}, qint64(1) << m_shift);
        appendTable(LittleEndian(part), m_table);
    }
    const QByteArray small = sectors(chain(header.u32(0x3C), m_table), m_bytes.size());
    appendTable(LittleEndian(small), m_smallTable);
    return !m_table.empty();
}

bool CompoundFile::readDirectory(quint32 start) {
    const QByteArray directory = sectors(chain(start, m_table), m_bytes.size());
    const LittleEndian entries(directory);
    const qint64 count = directory.size() / kEntryLength;
    if (count == 0)
        return false;
    const auto at = [](quint32 entry) { return static_cast<qint64>(entry) * kEntryLength; };
    const auto entryOf = [&](quint32 entry) {
        return Entry{entries.u32(at(entry) + 116), static_cast<qint64>(entries.u32(at(entry) + 120))};
    };
    m_smallSectors = sectors(chain(entryOf(0).start, m_table), entryOf(0).size);
    // The entries at the root are a tree of siblings.
    std::vector<quint32> open = {entries.u32(76)};
    std::vector<bool> seen(static_cast<size_t>(count), false);
    while (!open.empty()) {
        const quint32 entry = open.back();
        open.pop_back();
        if (static_cast<qint64>(entry) >= count || seen[entry])
            continue;
        seen[entry] = true;
        open.push_back(entries.u32(at(entry) + 68));
        open.push_back(entries.u32(at(entry) + 72));
        constexpr int kLongestName = 64;
        const int length = std::clamp<int>(entries.u16(at(entry) + 64) - 2, 0, kLongestName - 2);
        QString name;
        for (int i = 0; i + 1 < length; i += 2)
            name += QChar(entries.u16(at(entry) + i));
        m_names.append(name);
        constexpr quint8 kStream = 2;
        if (entries.u8(at(entry) + 66) == kStream)
            m_streams.insert(name, entryOf(entry));
    }
    return true;
}

CompoundFile::Chain CompoundFile::chain(quint32 start, const std::vector<quint32>& table) const {
    Chain found;
    for (quint32 sector = start; sector <= kLastNumber; sector = table[sector]) {
        if (sector >= table.size() || found.size() >= table.size())
            return found; // leads out of the file or round in it: what was reached is all there is
        found.push_back(sector);
    }
    return found;
}

QByteArray CompoundFile::sectors(const Chain& chain, qint64 size) const {
    const qint64 length = qint64(1) << m_shift;
    QByteArray all;
    for (const quint32 sector : chain) {
        const qint64 at = (static_cast<qint64>(sector) + 1) << m_shift;
        if (all.size() >= size || at >= m_bytes.size())
            break;
        all += m_bytes.mid(at, std::min(length, size - all.size()));
    }
    return all;
}

QByteArray CompoundFile::bytesOf(const Entry& entry) const {
    if (entry.size >= m_smallCutoff)
        return sectors(chain(entry.start, m_table), entry.size);
    const qint64 length = qint64(1) << m_smallShift;
    QByteArray all;
    for (const quint32 sector : chain(entry.start, m_smallTable)) {
        if (all.size() >= entry.size)
            break;
        all += m_smallSectors.mid(static_cast<qint64>(sector) * length, std::min(length, entry.size - all.size()));
    }
    return all;
}

Result<QByteArray> CompoundFile::read(const QString& name) const {
    const auto entry = m_streams.constFind(name);
    if (entry == m_streams.constEnd())
        return {ErrorCode::FileDamaged, {name}};
    return bytesOf(*entry);
}

} // namespace bijian
