// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reader/compound_builder.h"

#include <QtEndian>

namespace bijian::test {

namespace {

constexpr qsizetype kSector = 512;
constexpr qsizetype kSmallSector = 64;
constexpr qsizetype kSmallEnd = 4096;
constexpr quint32 kEndOfChain = 0xFFFFFFFE;
constexpr quint32 kFree = 0xFFFFFFFF;
constexpr quint32 kTableSector = 0xFFFFFFFD;

void pad(QByteArray& bytes, qsizetype unit, char with = 0) {
    while (bytes.size() % unit != 0)
        bytes += with;
}

// Appends bytes to sectors and their chain to the table; the first sector.
quint32 put(const QByteArray& bytes, qsizetype unit, QByteArray& sectors, std::vector<quint32>& table) {
    if (bytes.isEmpty())
        return kEndOfChain;
    const auto first = static_cast<quint32>(table.size());
    sectors += bytes;
    pad(sectors, unit);
    while (static_cast<qsizetype>(table.size()) * unit < sectors.size())
        table.push_back(static_cast<quint32>(table.size()) + 1);
    table.back() = kEndOfChain;
    return first;
}

QByteArray entryOf(const QString& name, char type, quint32 next, quint32 child, quint32 start, qsizetype size) {
    QByteArray entry;
    for (const QChar c : name)
        appendU16(entry, c.unicode());
    entry.resize(64, 0);
    appendU16(entry, static_cast<quint16>(2 * name.size() + 2));
    entry += type;
    entry += '\1';
    appendU32(entry, kFree);
    appendU32(entry, next);
    appendU32(entry, child);
    entry.resize(116, 0);
    appendU32(entry, start);
    appendU32(entry, static_cast<quint32>(size));
    entry.resize(128, 0);
    return entry;
}

QByteArray tableBytes(const std::vector<quint32>& table) {
    QByteArray bytes;
    for (const quint32 next : table)
        appendU32(bytes, next);
    pad(bytes, kSector, '\xFF');
    return bytes;
}

} // namespace

void appendU16(QByteArray& bytes, quint16 number) {
    bytes.resize(bytes.size() + 2);
    setU16(bytes, bytes.size() - 2, number);
}

void appendU32(QByteArray& bytes, quint32 number) {
    bytes.resize(bytes.size() + 4);
    setU32(bytes, bytes.size() - 4, number);
}

void setU16(QByteArray& bytes, qsizetype at, quint16 number) {
    qToLittleEndian(number, bytes.data() + at);
}

void setU32(QByteArray& bytes, qsizetype at, quint32 number) {
    qToLittleEndian(number, bytes.data() + at);
}

QByteArray compoundFileOf(const std::vector<std::pair<QString, QByteArray>>& streams) {
    QByteArray sectors;
    QByteArray smallSectors;
    std::vector<quint32> table;
    std::vector<quint32> smallTable;
    QByteArray entries;
    quint32 number = 0;
    for (const auto& [name, bytes] : streams) {
        const bool isSmall = bytes.size() < kSmallEnd;
        const quint32 start =
            isSmall ? put(bytes, kSmallSector, smallSectors, smallTable) : put(bytes, kSector, sectors, table);
        ++number;
        const quint32 next = number < streams.size() ? number + 1 : kFree;
        entries += entryOf(name, 2, next, kFree, start, bytes.size());
    }
    const quint32 smallStart = put(smallSectors, kSector, sectors, table);
    const quint32 smallTableStart = put(tableBytes(smallTable), kSector, sectors, table);
    entries.prepend(
        entryOf(QStringLiteral("Root Entry"), 5, kFree, streams.empty() ? kFree : 1, smallStart, smallSectors.size()));
    const quint32 directory = put(entries, kSector, sectors, table);
    // The sectors of the table itself stand behind all others.
    const auto used = static_cast<quint32>(table.size());
    quint32 own = 1;
    while ((used + own) * 4 > own * kSector)
        ++own;
    for (quint32 i = 0; i < own; ++i)
        table.push_back(kTableSector);
    sectors += tableBytes(table);

    QByteArray header("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    header.resize(kSector, 0);
    setU16(header, 0x18, 0x3E);
    setU16(header, 0x1A, 3);
    setU16(header, 0x1C, 0xFFFE);
    setU16(header, 0x1E, 9);
    setU16(header, 0x20, 6);
    setU32(header, 0x2C, own);
    setU32(header, 0x30, directory);
    setU32(header, 0x38, kSmallEnd);
    setU32(header, 0x3C, smallTableStart);
    setU32(header, 0x40, 1);
    setU32(header, 0x44, kEndOfChain);
    for (quint32 i = 0; i < 109; ++i)
        setU32(header, 0x4C + 4 * static_cast<qsizetype>(i), i < own ? used + i : kFree);
    return header + sectors;
}

} // namespace bijian::test
