// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>

namespace bijian::test {

// A device that takes `capacity` bytes and then fails, as a full disk does. `shortWrites`: takes at most that many
// bytes at a time, as a pipe may; 0 for no such limit.
class FailingDevice final : public QIODevice {
public:
    explicit FailingDevice(qint64 capacity, qint64 shortWrites = 0) : m_capacity(capacity), m_short(shortWrites) {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    const QByteArray& taken() const { return m_taken; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* bytes, qint64 count) override {
        const qint64 room = std::min(m_capacity - m_taken.size(), m_short > 0 ? std::min(m_short, count) : count);
        if (room <= 0) {
            setErrorString(QStringLiteral("no room"));
            return -1;
        }
        m_taken.append(bytes, room);
        return room;
    }

private:
    QByteArray m_taken;
    qint64 m_capacity;
    qint64 m_short;
};

} // namespace bijian::test
