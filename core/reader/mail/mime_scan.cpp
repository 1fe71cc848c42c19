// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/mail/mime_scan.h"

#include "core/reader/mail/mime_header.h"
#include "core/reader/mail/mime_parts.h"

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>
#include <vector>

namespace bijian {

namespace {

Error tooLarge(const char* what, qint32 limit) {
    return {ErrorCode::PackageTooLarge, {QString::fromLatin1(what), QString::number(limit)}, {}, 0, 0};
}

// The line that parts the children of a multipart; empty where the type is none or names none.
QByteArray boundaryOf(const QByteArray& type) {
    if (!type.toLower().startsWith("multipart/"))
        return {};
    GMimeContentType* parsed = g_mime_content_type_parse(nullptr, type.constData());
    const char* boundary = g_mime_content_type_get_parameter(parsed, "boundary");
    const QByteArray line = boundary ? QByteArray("--") + boundary : QByteArray();
    g_object_unref(parsed);
    return line;
}

class Scan {
public:
    // Nothing to say, or why the message is refused.
    Result<void> take(QByteArrayView line) {
        if (line.startsWith("--") && closesPart(line))
            return ++m_parts > kMaximumMimeParts ? Result<void>(tooLarge("entries", kMaximumMimeParts))
                                                 : Result<void>();
        if (!m_isInHeader || m_header.take(line))
            return {};
        return endHeader();
    }

    Result<MimeShape> finish() {
        if (m_isInHeader)
            if (const auto ended = endHeader(); !ended)
                return ended.error();
        const bool isCut = std::any_of(m_open.begin(), m_open.end(), [](const QByteArray& b) { return !b.isEmpty(); });
        return MimeShape{isCut || m_lacksBoundary};
    }

private:
    // Whether the line is the boundary of an open multipart; then whatever was open in it has ended.
    bool closesPart(QByteArrayView line) {
        while (!line.isEmpty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
            line.chop(1);
        for (size_t i = m_open.size(); i-- > 0;) {
            const QByteArray& boundary = m_open[i];
            if (boundary.isEmpty() || !line.startsWith(boundary))
                continue;
            const QByteArrayView rest = line.sliced(boundary.size());
            if (!rest.isEmpty() && rest != QByteArrayView("--"))
                continue;
            m_open.resize(rest.isEmpty() ? i + 1 : i);
            m_isInHeader = rest.isEmpty();
            m_header = {};
            return true;
        }
        return false;
    }

    Result<void> endHeader() {
        const QByteArray type = m_header.value("content-type");
        const QByteArray boundary = boundaryOf(type);
        const bool isMessage = type.toLower().startsWith("message/");
        m_lacksBoundary = m_lacksBoundary || (boundary.isEmpty() && type.toLower().startsWith("multipart/"));
        m_isInHeader = isMessage;
        m_header = {};
        if (isMessage || !boundary.isEmpty())
            m_open.push_back(boundary);
        return m_open.size() > static_cast<size_t>(kMaximumMimeDepth)
                   ? Result<void>(tooLarge("depth", kMaximumMimeDepth))
                   : Result<void>();
    }

    std::vector<QByteArray> m_open; // boundaries of multiparts; empty ones for messages
    MimeHeader m_header;
    bool m_isInHeader = true;
    bool m_lacksBoundary = false;
    qint32 m_parts = 0;
};

} // namespace

Result<MimeShape> scanMime(QByteArrayView bytes) {
    Scan scan;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', start);
        const qsizetype end = found < 0 ? bytes.size() : found;
        if (const auto taken = scan.take(bytes.sliced(start, end - start)); !taken)
            return taken.error();
        start = end + 1;
    }
    return scan.finish();
}

} // namespace bijian
