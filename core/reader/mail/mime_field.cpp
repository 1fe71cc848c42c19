// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/mail/mime_field.h"

#include <gmime/gmime.h>
#include <memory>

namespace bijian {

namespace {

// What a decoder may write beyond the length of what it is given.
constexpr qsizetype kSpare = 16;

struct Unreferenced {
    void operator()(void* object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unreferenced>;

struct GFreed {
    void operator()(void* memory) const { g_free(memory); }
};

// Set once, never changed.
GMimeParserOptions* options() {
    static GMimeParserOptions* const shared = [] {
        g_mime_init();
        GMimeParserOptions* made = g_mime_parser_options_new();
        const char* charsets[] = {"utf-8", "gb18030", nullptr};
        g_mime_parser_options_set_fallback_charsets(made, charsets);
        return made;
    }();
    return shared;
}

} // namespace

MimeType mimeType(const QByteArray& contentType) {
    if (contentType.isEmpty())
        return {"text/plain", {}, {}, {}, {}};
    const Owned<GMimeContentType> parsed(g_mime_content_type_parse(options(), contentType.constData()));
    const auto parameter = [&parsed](const char* name) {
        return QByteArray(g_mime_content_type_get_parameter(parsed.get(), name));
    };
    MimeType type;
    type.name = QByteArray(g_mime_content_type_get_media_type(parsed.get())).toLower() + '/' +
                QByteArray(g_mime_content_type_get_media_subtype(parsed.get())).toLower();
    type.boundary = parameter("boundary").trimmed();
    type.start = parameter("start");
    type.charset = QString::fromLatin1(parameter("charset"));
    type.fileName = QString::fromUtf8(parameter("name"));
    return type;
}

QString mimeText(const QByteArray& value) {
    const std::unique_ptr<char, GFreed> text(g_mime_utils_header_decode_text(options(), value.constData()));
    return QString::fromUtf8(text.get());
}

MimeDisposition mimeDisposition(const QByteArray& contentDisposition) {
    if (contentDisposition.isEmpty())
        return {};
    const Owned<GMimeContentDisposition> parsed(
        g_mime_content_disposition_parse(options(), contentDisposition.constData()));
    const QByteArray kind(g_mime_content_disposition_get_disposition(parsed.get()));
    return {kind.compare("attachment", Qt::CaseInsensitive) == 0,
            QString::fromUtf8(g_mime_content_disposition_get_parameter(parsed.get(), "filename"))};
}

QByteArray mimeDecoded(QByteArrayView content, const QByteArray& encoding) {
    const GMimeContentEncoding kind = g_mime_content_encoding_from_string(encoding.constData());
    if (kind != GMIME_CONTENT_ENCODING_BASE64 && kind != GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
        return content.toByteArray();
    GMimeEncoding decoder;
    g_mime_encoding_init_decode(&decoder, kind);
    QByteArray bytes(content.size() + kSpare, Qt::Uninitialized);
    bytes.truncate(static_cast<qsizetype>(
        g_mime_encoding_step(&decoder, content.data(), static_cast<size_t>(content.size()), bytes.data())));
    return bytes;
}

} // namespace bijian
