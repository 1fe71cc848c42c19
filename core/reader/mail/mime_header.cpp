// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/mail/mime_header.h"

#include <algorithm>

namespace bijian {

namespace {

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// The fields that somebody asks for.
constexpr const char* kKnown[] = {
    "content-disposition", "content-id", "content-transfer-encoding", "content-type", "from", "message-id",
    "mime-version",        "received",   "snapshot-content-location", "subject",      "to"};

MimeHeader headerAt(QByteArrayView bytes) {
    MimeHeader header;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', start);
        const qsizetype end = found < 0 ? bytes.size() : found;
        if (!header.take(bytes.sliced(start, end - start)))
            break;
        start = end + 1;
    }
    return header;
}

} // namespace

bool MimeHeader::take(QByteArrayView line) {
    const QByteArrayView content = line.trimmed();
    if (content.isEmpty())
        return false;
    if (line.front() == ' ' || line.front() == '\t') {
        if (const auto value = m_values.find(m_last); value != m_values.end())
            value->append(' ').append(
                content.first(std::min(content.size(), std::max<qsizetype>(0, kLongestValue - value->size()))));
        return true;
    }
    m_last.clear();
    const qsizetype colon = content.indexOf(':');
    const QByteArrayView name = content.first(std::max<qsizetype>(colon, 0)).trimmed();
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isNameCharacter))
        return true;
    const QByteArray key = name.toByteArray().toLower();
    if (m_values.contains(key) || std::find(std::begin(kKnown), std::end(kKnown), key) == std::end(kKnown))
        return true;
    m_last = key;
    const QByteArrayView value = content.sliced(colon + 1).trimmed();
    m_values.insert(key, value.first(std::min(value.size(), kLongestValue)).toByteArray());
    return true;
}

MailKind mailKind(QByteArrayView head) {
    const qsizetype colon = head.indexOf(':');
    if (colon <= 0 || !std::all_of(head.begin(), head.begin() + colon, isNameCharacter))
        return MailKind::None;
    const MimeHeader header = headerAt(head);
    const bool isArchive =
        header.has("snapshot-content-location") || header.value("from").toLower().startsWith("<saved by");
    if (isArchive)
        return MailKind::WebArchive;
    const bool wasSent = header.has("message-id") || header.has("received");
    if (!wasSent && !header.has("mime-version"))
        return MailKind::None;
    if (wasSent || header.has("to"))
        return MailKind::Message;
    const QByteArray type = header.value("content-type").toLower();
    if (type.startsWith("multipart/related") || type.startsWith("text/html"))
        return MailKind::WebArchive;
    return header.has("from") || header.has("subject") ? MailKind::Message : MailKind::None;
}

} // namespace bijian
