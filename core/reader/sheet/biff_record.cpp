// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheet/biff_record.h"

#include "core/reader/office/little_endian.h"

namespace bijian {

namespace {

constexpr quint16 kContinue = 0x003C;
constexpr qint64 kHead = 4; // type and length
constexpr quint8 kWideLetters = 0x01;
constexpr quint8 kHasExtension = 0x04;
constexpr quint8 kHasRuns = 0x08;

} // namespace

bool BiffRecords::read(BiffRecord& record) {
    const LittleEndian bytes(m_stream);
    record.parts.clear();
    while (bytes.contains(m_next, kHead)) {
        const quint16 type = bytes.u16(m_next);
        const quint16 length = bytes.u16(m_next + 2);
        if (!record.parts.empty() && type != kContinue)
            return true;
        if (!bytes.contains(m_next + kHead, length))
            break;
        if (record.parts.empty())
            record.type = type;
        record.parts.push_back(m_stream.sliced(m_next + kHead, length));
        m_next += kHead + length;
    }
    return !record.parts.empty();
}

bool BiffCursor::isAtEnd() {
    while (m_part < m_parts.size() && m_at >= m_parts[m_part].size()) {
        m_at -= m_parts[m_part].size();
        ++m_part;
    }
    return m_part >= m_parts.size();
}

quint8 BiffCursor::u8() {
    return isAtEnd() ? quint8(0) : static_cast<quint8>(m_parts[m_part][m_at++]);
}

quint16 BiffCursor::u16() {
    const quint8 low = u8();
    return static_cast<quint16>(low | u8() << 8);
}

quint32 BiffCursor::u32() {
    const quint16 low = u16();
    return low | static_cast<quint32>(u16()) << 16;
}

void BiffCursor::skip(qint64 count) {
    m_at += count;
}

QString BiffCursor::letters(qint64 count) {
    return letters(count, u8());
}

QString BiffCursor::letters(qint64 count, quint8 flags) {
    QString text;
    bool wide = (flags & kWideLetters) != 0;
    for (qint64 left = count; left > 0 && !isAtEnd();) {
        const qint64 room = m_parts[m_part].size() - m_at;
        const qint64 size = wide ? 2 : 1;
        const qint64 here = std::min(left, room / size);
        for (qint64 i = 0; i < here; ++i)
            text += QChar(wide ? u16() : quint16(u8()));
        left -= here;
        if (left == 0)
            break;
        // Half a letter at the end is none.
        m_at = m_parts[m_part].size();
        if (!isAtEnd())
            wide = (u8() & kWideLetters) != 0;
    }
    return text;
}

QString BiffCursor::richString() {
    const quint16 count = u16();
    const quint8 flags = u8();
    const qint64 runs = (flags & kHasRuns) != 0 ? u16() : 0;
    const qint64 extension = (flags & kHasExtension) != 0 ? u32() : 0;
    QString text = letters(count, flags);
    skip(4 * runs + extension);
    return text;
}

} // namespace bijian
