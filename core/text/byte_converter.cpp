// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/byte_converter.h"

#include <QStringList>

#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ustring.h>

namespace bijian {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const QString& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encoding.toLatin1().constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        converter.reset();
    return converter;
}

// ICU's own substitution writes U+001A for some sequences of some encodings, which no reader would recognise as a loss.
void substitute(const void* context, UConverterToUnicodeArgs* args, const char*, int32_t,
                UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR)
        return;
    *status = U_ZERO_ERROR;
    constexpr UChar kReplacement = 0xFFFD;
    ucnv_cbToUWriteUChars(args, &kReplacement, 1, 0, status);
    ++*static_cast<qsizetype*>(const_cast<void*>(context));
}

ConvertedText convertUtf8(QByteArrayView bytes) {
    ConvertedText result;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    // Never more code units than bytes.
    result.text.resize(bytes.size());
    int32_t length = 0;
    int32_t substitutions = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(reinterpret_cast<UChar*>(result.text.data()), static_cast<int32_t>(bytes.size()), &length,
                         bytes.data(), static_cast<int32_t>(bytes.size()), 0xFFFD, &substitutions, &status);
    result.text.resize(length);
    result.undecodable = substitutions;
    return result;
}

} // namespace

QString encodingMeantBy(const QString& declared) {
    const QString name = declared.trimmed().toLower();
    if (name.startsWith(u"gb") || name == u"x-gbk" || name == u"cp936" || name == u"ms936" || name == u"windows-936")
        return QStringLiteral("GB18030");
    if (name == u"utf-16" || name == u"unicode")
        return QStringLiteral("UTF-16LE");
    if (name.startsWith(u"big5"))
        return QStringLiteral("Big5");
    UErrorCode status = U_ZERO_ERROR;
    const char* canonical = ucnv_getStandardName(name.toLatin1().constData(), "IANA", &status);
    return U_SUCCESS(status) && canonical ? QString::fromLatin1(canonical) : QString();
}

std::optional<ConvertedText> convertBytes(QByteArrayView bytes, const QString& encoding) {
    if (encoding == u"UTF-8")
        return convertUtf8(bytes);
    const Converter converter = openConverter(encoding);
    if (!converter)
        return std::nullopt;

    ConvertedText result;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), substitute, &result.undecodable, nullptr, nullptr, &status);

    constexpr qsizetype kRoomAtLeast = 64;
    result.text.resize(bytes.size() + kRoomAtLeast);
    const char* source = bytes.data();
    const char* const sourceEnd = source + bytes.size();
    qsizetype length = 0;
    do {
        if (status == U_BUFFER_OVERFLOW_ERROR)
            result.text.resize(result.text.size() * 2);
        status = U_ZERO_ERROR;
        auto* const begin = reinterpret_cast<UChar*>(result.text.data());
        UChar* target = begin + length;
        ucnv_toUnicode(converter.get(), &target, begin + result.text.size(), &source, sourceEnd, nullptr, true,
                       &status);
        length = target - begin;
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    result.text.resize(length);
    if (result.text.startsWith(QChar::ByteOrderMark))
        result.text.remove(0, 1);
    return result;
}

ByteOrderMark byteOrderMark(QByteArrayView bytes) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const auto shown = static_cast<int32_t>(qMin<qsizetype>(bytes.size(), 8));
    const char* name = ucnv_detectUnicodeSignature(bytes.data(), shown, &length, &status);
    const QString encoding = name ? QString::fromLatin1(name) : QString();
    // Others that ICU knows (UTF-7, SCSU) are no encodings of files that anyone publishes.
    static const QStringList believed = {QStringLiteral("UTF-8"),    QStringLiteral("UTF-16LE"),
                                         QStringLiteral("UTF-16BE"), QStringLiteral("UTF-32LE"),
                                         QStringLiteral("UTF-32BE"), QStringLiteral("GB18030")};
    return believed.contains(encoding) ? ByteOrderMark{encoding, length} : ByteOrderMark{};
}

} // namespace bijian
