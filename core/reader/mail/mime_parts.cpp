// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/mail/mime_parts.h"

#include "core/reader/mail/mime_scan.h"

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>

namespace bijian {

namespace {

template <typename T>
struct Unreferenced {
    void operator()(T* object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unreferenced<T>>;

struct OptionsFreed {
    void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};
struct IteratorFreed {
    void operator()(GMimePartIter* iterator) const { g_mime_part_iter_free(iterator); }
};

void prepareGMime() {
    static const bool isReady = (g_mime_init(), true);
    Q_UNUSED(isReady)
}

// GMime's parse of the bytes, whose fields with bare bytes are read as UTF-8 or else as GB18030.
Owned<GMimeMessage> parsed(const QByteArray& bytes) {
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const std::unique_ptr<GMimeParserOptions, OptionsFreed> options(g_mime_parser_options_new());
    const char* charsets[] = {"utf-8", "gb18030", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options.get()));
}

QByteArray contentOf(GMimePart* part) {
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> out(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, out.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(out.get()));
    return QByteArray(reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len));
}

QByteArray withoutBrackets(const char* id) {
    QByteArray name = QByteArray(id).trimmed();
    if (name.startsWith('<') && name.endsWith('>'))
        name = name.sliced(1, name.size() - 2);
    return name;
}

MimePart partFrom(GMimePart* leaf) {
    MimePart part;
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(leaf));
    part.type = QByteArray(g_mime_content_type_get_media_type(type)).toLower() + '/' +
                QByteArray(g_mime_content_type_get_media_subtype(type)).toLower();
    part.charset = QString::fromLatin1(g_mime_content_type_get_parameter(type, "charset"));
    part.id = withoutBrackets(g_mime_part_get_content_id(leaf));
    part.fileName = QString::fromUtf8(g_mime_part_get_filename(leaf));
    part.isAttachment = !part.fileName.isEmpty() || g_mime_part_is_attachment(leaf);
    part.bytes = contentOf(leaf);
    return part;
}

QByteArray rootIdOf(GMimeMessage* message) {
    GMimeObject* root = g_mime_message_get_mime_part(message);
    return root ? withoutBrackets(g_mime_object_get_content_type_parameter(root, "start")) : QByteArray();
}

} // namespace

Result<MimeMessage> readMime(const QByteArray& bytes, Monitor& monitor) {
    prepareGMime();
    const auto shape = scanMime(bytes);
    if (!shape)
        return shape.error();
    const Owned<GMimeMessage> message = parsed(bytes);
    if (!message)
        return {ErrorCode::FileDamaged, {QStringLiteral("MIME")}};
    MimeMessage result;
    result.subject = QString::fromUtf8(g_mime_message_get_subject(message.get()));
    result.rootId = rootIdOf(message.get());
    result.isCut = shape->isCut;
    const std::unique_ptr<GMimePartIter, IteratorFreed> iterator(g_mime_part_iter_new(GMIME_OBJECT(message.get())));
    for (bool more = g_mime_part_iter_is_valid(iterator.get()); more; more = g_mime_part_iter_next(iterator.get())) {
        if (monitor.isCancelled())
            return ErrorCode::Cancelled;
        GMimeObject* object = g_mime_part_iter_get_current(iterator.get());
        if (object && GMIME_IS_PART(object))
            result.parts.push_back(partFrom(GMIME_PART(object)));
    }
    if (result.parts.empty())
        return {ErrorCode::FileDamaged, {QStringLiteral("MIME")}};
    return result;
}

const MimePart* rootPage(const MimeMessage& message) {
    const auto isPage = [](const MimePart& part) {
        return part.type == "text/html" || part.type == "application/xhtml+xml";
    };
    const auto named = std::find_if(message.parts.begin(), message.parts.end(), [&](const MimePart& part) {
        return !message.rootId.isEmpty() && part.id == message.rootId && isPage(part);
    });
    if (named != message.parts.end())
        return &*named;
    const auto first = std::find_if(message.parts.begin(), message.parts.end(),
                                    [&](const MimePart& part) { return isPage(part) && !part.isAttachment; });
    return first != message.parts.end() ? &*first : nullptr;
}

} // namespace bijian
