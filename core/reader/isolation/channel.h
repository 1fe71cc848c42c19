// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace bijian {

// An open file descriptor that is closed with its owner; -1 for none.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

// One end of a connected pair of stream sockets between a program and its reading process. What crosses is frames: a
// length of eight bytes, then as many bytes; one descriptor may come beside the first byte of a frame.
class Channel {
public:
    enum class Outcome : quint8 { Frame, Closed, TooLarge, GivenUp };

    explicit Channel(Descriptor socket) : m_socket(std::move(socket)) {}

    // False where the other end is gone. Blocks while the other end does not read.
    bool send(const QByteArray& frame, int descriptor = -1);
    // Waits for a frame of at most `limit` bytes. `goesOn` is asked about every 20 ms whether to wait on; without it
    // the wait has no end.
    Outcome receive(QByteArray& frame, qint64 limit, const std::function<bool()>& goesOn = {});
    // The descriptor that came with the last frame; none after it was taken.
    Descriptor takeDescriptor() { return std::move(m_received); }

private:
    Outcome fill(char* bytes, qint64 size, const std::function<bool()>& goesOn);

    Descriptor m_socket;
    Descriptor m_received;
};

} // namespace bijian
