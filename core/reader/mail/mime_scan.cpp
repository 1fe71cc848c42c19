// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/mail/mime_scan.h"

#include "core/reader/mail/mime_field.h"
#include "core/reader/mail/mime_parts.h"

#include <algorithm>

namespace bijian {

namespace {

Error tooLarge(const char* what, qint32 limit) {
    return {ErrorCode::PackageTooLarge, {QString::fromLatin1(what), QString::number(limit)}, {}, 0, 0};
}

// Messages stand in messages as they are; those that are encoded are leaves, as reports of delivery are.
bool holdsMessage(const QByteArray& type, const MimeHeader& header) {
    if (type != "message/rfc822" && type != "message/global")
        return false;
    const QByteArray encoding = header.value("content-transfer-encoding").toLower();
    return encoding != "base64" && encoding != "quoted-printable";
}

class Scan {
public:
    explicit Scan(QByteArrayView bytes) : m_bytes(bytes) {}

    Result<MimeShape> run() {
        for (qsizetype start = 0; start < m_bytes.size();) {
            const qsizetype found = m_bytes.indexOf('\n', start);
            const qsizetype next = found < 0 ? m_bytes.size() : found + 1;
            if (const auto taken = takeLine(start, next); !taken)
                return taken.error();
            start = next;
        }
        if (const auto ended = endPart(m_bytes.size()); !ended)
            return ended.error();
        const bool isOpen = std::any_of(m_open.begin(), m_open.end(), [](const QByteArray& b) { return !b.isEmpty(); });
        m_shape.isCut = m_shape.isCut || isOpen;
        return std::move(m_shape);
    }

private:
    enum class Place : quint8 { Header, Content, Between };

    Result<void> takeLine(qsizetype start, qsizetype next) {
        const QByteArrayView line = m_bytes.sliced(start, next - start);
        if (line.startsWith("--") && findBoundary(line)) {
            if (const auto ended = endPart(start); !ended)
                return ended.error();
            closeTo(m_found);
            return ++m_parts > kMaximumMimeParts ? Result<void>(tooLarge("entries", kMaximumMimeParts))
                                                 : Result<void>();
        }
        if (m_place != Place::Header || m_header.take(line))
            return {};
        return endHeader(next);
    }

    struct Found {
        size_t index = 0; // of the multipart whose boundary it is
        bool isLast = false;
    };

    bool findBoundary(QByteArrayView line) {
        while (!line.isEmpty() && QByteArrayView(" \t\r\n").contains(line.back()))
            line.chop(1);
        for (size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i].isEmpty() || !line.startsWith(m_open[i]))
                continue;
            const QByteArrayView rest = line.sliced(m_open[i].size());
            if (!rest.isEmpty() && rest != QByteArrayView("--"))
                continue;
            m_found = {i, !rest.isEmpty()};
            return true;
        }
        return false;
    }

    // Whatever was open within the multipart has ended with its boundary.
    void closeTo(const Found& found) {
        m_open.resize(found.isLast ? found.index : found.index + 1);
        m_place = found.isLast ? Place::Between : Place::Header;
        m_header = {};
    }

    Result<void> endHeader(qsizetype next) {
        if (!m_hasShape)
            m_shape.header = m_header;
        m_hasShape = true;
        const MimeType type = mimeType(m_header.value("content-type"));
        const bool isMultipart = type.name.startsWith("multipart/");
        const bool isMessage = holdsMessage(type.name, m_header);
        m_place = isMultipart ? Place::Between : isMessage ? Place::Header : Place::Content;
        m_start = next;
        if (isMessage)
            m_header = {};
        if (isMultipart && type.boundary.isEmpty())
            m_shape.isCut = true;
        else if (isMultipart || isMessage)
            m_open.push_back(isMultipart ? "--" + type.boundary : QByteArray());
        return m_open.size() > static_cast<size_t>(kMaximumMimeDepth)
                   ? Result<void>(tooLarge("depth", kMaximumMimeDepth))
                   : Result<void>();
    }

    // The part ends before this place; the line end before it belongs to the boundary.
    Result<void> endPart(qsizetype end) {
        if (m_place == Place::Header)
            if (const auto ended = endHeader(end); !ended)
                return ended.error();
        if (m_place != Place::Content)
            return {};
        if (end < m_bytes.size() && end > m_start && m_bytes[end - 1] == '\n')
            --end;
        if (end < m_bytes.size() && end > m_start && m_bytes[end] == '\n' && m_bytes[end - 1] == '\r')
            --end;
        m_shape.leaves.push_back({std::move(m_header), m_start, end});
        m_header = {};
        m_place = Place::Between;
        return {};
    }

    QByteArrayView m_bytes;
    MimeShape m_shape;
    bool m_hasShape = false;
    std::vector<QByteArray> m_open; // boundaries of multiparts, with their dashes; empty ones for messages
    Found m_found;
    MimeHeader m_header;
    Place m_place = Place::Header;
    qsizetype m_start = 0; // of the content
    qint32 m_parts = 0;
};

} // namespace

Result<MimeShape> scanMime(QByteArrayView bytes) {
    return Scan(bytes).run();
}

} // namespace bijian
