// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/isolation/channel.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace bijian {

namespace {

constexpr int kTick = 20; // milliseconds
constexpr qint64 kHeadSize = sizeof(qint64);

} // namespace

Descriptor::Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        if (m_number >= 0)
            close(m_number);
        m_number = std::exchange(other.m_number, -1);
    }
    return *this;
}

Descriptor::~Descriptor() {
    if (m_number >= 0)
        close(m_number);
}

bool Channel::send(const QByteArray& frame, int descriptor) {
    std::array<char, kHeadSize> head{};
    qToLittleEndian(static_cast<qint64>(frame.size()), head.data());
    const QByteArray bytes = QByteArray(head.data(), kHeadSize) + frame;
    qint64 sent = 0;
    while (sent < bytes.size()) {
        iovec part{const_cast<char*>(bytes.constData()) + sent, static_cast<size_t>(bytes.size() - sent)};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
        if (sent == 0 && descriptor >= 0) {
            message.msg_control = control.data();
            message.msg_controllen = control.size();
            cmsghdr* rights = CMSG_FIRSTHDR(&message);
            rights->cmsg_level = SOL_SOCKET;
            rights->cmsg_type = SCM_RIGHTS;
            rights->cmsg_len = CMSG_LEN(sizeof(int));
            std::memcpy(CMSG_DATA(rights), &descriptor, sizeof(int));
        }
        const ssize_t count = sendmsg(m_socket.number(), &message, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

Channel::Outcome Channel::fill(char* bytes, qint64 size, const std::function<bool()>& goesOn) {
    qint64 filled = 0;
    while (filled < size) {
        pollfd waited{m_socket.number(), POLLIN, 0};
        const int ready = poll(&waited, 1, goesOn ? kTick : -1);
        if (ready < 0 && errno != EINTR)
            return Outcome::Closed;
        if (ready <= 0) {
            if (goesOn && !goesOn())
                return Outcome::GivenUp;
            continue;
        }
        iovec part{bytes + filled, static_cast<size_t>(size - filled)};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        const ssize_t count = recvmsg(m_socket.number(), &message, MSG_CMSG_CLOEXEC);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return Outcome::Closed;
        const cmsghdr* rights = CMSG_FIRSTHDR(&message);
        if (rights && rights->cmsg_level == SOL_SOCKET && rights->cmsg_type == SCM_RIGHTS) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(rights), sizeof(int));
            m_received = Descriptor(number);
        }
        filled += count;
    }
    return Outcome::Frame;
}

Channel::Outcome Channel::receive(QByteArray& frame, qint64 limit, const std::function<bool()>& goesOn) {
    std::array<char, kHeadSize> head{};
    const Outcome outcome = fill(head.data(), kHeadSize, goesOn);
    if (outcome != Outcome::Frame)
        return outcome;
    const auto size = qFromLittleEndian<qint64>(head.data());
    if (size < 0 || size > limit)
        return Outcome::TooLarge;
    frame.resize(size);
    return fill(frame.data(), size, goesOn);
}

} // namespace bijian
