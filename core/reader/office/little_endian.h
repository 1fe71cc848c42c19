// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace bijian {

// Numbers of a binary file, the lowest byte first, at any place: what lies outside the bytes is 0.
class LittleEndian {
public:
    explicit LittleEndian(QByteArrayView bytes) : m_bytes(bytes) {}

    qsizetype size() const { return m_bytes.size(); }
    bool contains(qint64 at, qint64 length) const { return at >= 0 && length >= 0 && at <= size() - length; }
    quint8 u8(qint64 at) const { return number<quint8>(at); }
    quint16 u16(qint64 at) const { return number<quint16>(at); }
    quint32 u32(qint64 at) const { return number<quint32>(at); }
    // Empty where not all of it lies in the bytes.
    QByteArrayView view(qint64 at, qint64 length) const {
        return contains(at, length) ? m_bytes.sliced(at, length) : QByteArrayView();
    }

private:
    template <typename Number>
    Number number(qint64 at) const {
        return contains(at, sizeof(Number)) ? qFromLittleEndian<Number>(m_bytes.data() + at) : Number(0);
    }

    QByteArrayView m_bytes;
};

} // namespace bijian
