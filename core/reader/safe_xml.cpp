// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/safe_xml.h"

#include "core/text/byte_converter.h"

namespace bijian {

namespace {

// The encoding that an XML declaration names; empty without one.
QString declaredEncoding(QByteArrayView xml) {
    const QByteArrayView head = xml.first(qMin<qsizetype>(xml.size(), 200));
    if (!head.startsWith("<?xml"))
        return {};
    const QByteArrayView declaration = head.first(qMax<qsizetype>(0, head.indexOf("?>")));
    const qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    const QByteArrayView rest = declaration.sliced(at + 8).trimmed();
    const qsizetype quote = rest.indexOf('"') >= 0 ? rest.indexOf('"') : rest.indexOf('\'');
    const qsizetype end = quote < 0 ? -1 : rest.indexOf(rest[quote], quote + 1);
    return end < 0 ? QString() : QString::fromLatin1(rest.sliced(quote + 1, end - quote - 1));
}

QByteArray asUtf8(const QByteArray& xml) {
    const ByteOrderMark mark = byteOrderMark(xml);
    const QString encoding = mark.length > 0 ? mark.encoding : encodingMeantBy(declaredEncoding(xml));
    if (encoding.isEmpty() || (encoding == u"UTF-8" && mark.length == 0))
        return xml;
    const auto converted = convertBytes(xml, encoding);
    return converted ? converted->text.toUtf8() : xml;
}

// Behind the > of a tag that starts at `at`, quoted values skipped; the end where there is none.
qsizetype tagEnd(QByteArrayView xml, qsizetype at) {
    char quote = 0;
    for (; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote != 0)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return xml.size();
}

qsizetype behind(QByteArrayView xml, QByteArrayView end, qsizetype from) {
    const qsizetype at = xml.indexOf(end, from);
    return at < 0 ? xml.size() : at + end.size();
}

Error tooLarge(const char* what, qint32 limit) {
    return {ErrorCode::PackageTooLarge, {QString::fromLatin1(what), QString::number(limit)}, {}, 0, 0};
}

} // namespace

Result<QByteArray> safeXml(const QByteArray& bytes) {
    const QByteArray utf8 = asUtf8(bytes);
    const QByteArrayView xml(utf8);
    qint32 depth = 0;
    qint32 elements = 0;
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
        const QByteArrayView tag = xml.sliced(at);
        if (tag.startsWith("<!--")) {
            at = behind(xml, "-->", at + 4);
        } else if (tag.startsWith("<![CDATA[")) {
            at = behind(xml, "]]>", at);
        } else if (tag.startsWith("<!")) {
            return {ErrorCode::PackageUnsafe, {QStringLiteral("DOCTYPE")}};
        } else if (tag.startsWith("<?")) {
            at = behind(xml, "?>", at);
        } else if (tag.startsWith("</")) {
            at = behind(xml, ">", at);
            --depth;
        } else {
            at = tagEnd(xml, at);
            if (++elements > kMaximumXmlElements)
                return tooLarge("elements", kMaximumXmlElements);
            if (xml[at - 1] == '>' && at >= 2 && xml[at - 2] == '/')
                continue;
            if (++depth > kMaximumXmlDepth)
                return tooLarge("depth", kMaximumXmlDepth);
        }
    }
    return utf8;
}

} // namespace bijian
