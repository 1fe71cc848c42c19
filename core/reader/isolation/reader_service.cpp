// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/isolation/reader_service.h"

#include "core/reader/isolation/document_stream.h"
#include "core/reader/isolation/lockdown.h"
#include "core/reader/reader_registry.h"

#include <QtEndian>

#include <array>
#include <new>
#include <sys/mman.h>

namespace bijian {

namespace {

constexpr qint64 kMostRequestBytes = 64 * 1024;
constexpr qint64 kMebibyte = 1024 * 1024;

// The bytes of an open file, mapped as long as this lives.
class MappedBytes {
public:
    MappedBytes(const Descriptor& file, qint64 size) : m_size(static_cast<size_t>(size)) {
        if (size > 0 && file.isOpen())
            m_start = mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, file.number(), 0);
    }
    MappedBytes(const MappedBytes&) = delete;
    MappedBytes& operator=(const MappedBytes&) = delete;
    ~MappedBytes() {
        if (m_start != MAP_FAILED)
            munmap(m_start, m_size);
    }
    bool isMapped() const { return m_start != MAP_FAILED; }
    QByteArray bytes() const {
        return QByteArray::fromRawData(static_cast<const char*>(m_start), static_cast<qsizetype>(m_size));
    }

private:
    size_t m_size;
    void* m_start = MAP_FAILED;
};

// False where the channel is closed.
bool answer(Channel& channel, const ReadRequest& request, const QByteArray& bytes) {
    Monitor monitor;
    if (request.kind == ReadRequest::Kind::Read)
        return channel.send(encodeAnswer(readDocument(bytes, request.name, monitor)));
    return channel.send(encodeUnpacked(unpackCollection(
        bytes, monitor, [&channel](const CollectionEntry& entry) { return channel.send(encodeEntry(entry)); })));
}

} // namespace

QByteArray encodeHello(quint32 protections) {
    std::array<char, 2 * sizeof(quint32)> bytes{};
    qToLittleEndian(kReaderProtocol, bytes.data());
    qToLittleEndian(protections, bytes.data() + sizeof(quint32));
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

bool decodeHello(const QByteArray& frame, quint32& protections) {
    if (frame.size() != 2 * sizeof(quint32) || qFromLittleEndian<quint32>(frame.constData()) != kReaderProtocol)
        return false;
    protections = qFromLittleEndian<quint32>(frame.constData() + sizeof(quint32));
    return true;
}

int serveReader(Channel& channel) {
    if (!channel.send(encodeHello(lockDown())))
        return 1;
    QByteArray frame;
    while (channel.receive(frame, kMostRequestBytes) == Channel::Outcome::Frame) {
        const auto request = decodeRequest(frame);
        const Descriptor file = channel.takeDescriptor();
        if (!request)
            return 1;
        limitReading(request->cpuSeconds, request->memoryBytes);
        try {
            const MappedBytes mapped(file, request->byteCount);
            if (!mapped.isMapped())
                throw std::bad_alloc();
            if (!answer(channel, *request, mapped.bytes()))
                return 1;
        } catch (const std::bad_alloc&) {
            const Error error{
                ErrorCode::ReaderOutOfMemory, {QString::number(request->memoryBytes / kMebibyte)}, request->name, 0, 0};
            channel.send(request->kind == ReadRequest::Kind::Read ? encodeAnswer(error) : encodeUnpacked(error));
            return 1;
        }
    }
    return 0;
}

} // namespace bijian
