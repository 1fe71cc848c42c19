// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/rtf_encoding.h"

#include "core/text/byte_converter.h"

namespace bijian {

// RTF 1.9.1, "Font table", \fcharset.
QString encodingOfFontCharset(int charset) {
    switch (charset) {
    case 77:
        return QStringLiteral("macintosh");
    case 128:
        return encodingOfCodePage(932);
    case 129:
        return encodingOfCodePage(949);
    case 134:
        return encodingOfCodePage(936);
    case 136:
        return encodingOfCodePage(950);
    case 161:
        return encodingOfCodePage(1253);
    case 162:
        return encodingOfCodePage(1254);
    case 163:
        return encodingOfCodePage(1258);
    case 177:
        return encodingOfCodePage(1255);
    case 178:
        return encodingOfCodePage(1256);
    case 186:
        return encodingOfCodePage(1257);
    case 204:
        return encodingOfCodePage(1251);
    case 222:
        return encodingOfCodePage(874);
    case 238:
        return encodingOfCodePage(1250);
    default:
        return {};
    }
}

QString encodingOfCodePage(int codePage) {
    switch (codePage) {
    case 0:
        return {};
    case 932:
        return QStringLiteral("Shift_JIS");
    case 936:
    case 54936:
        return QStringLiteral("GB18030");
    case 950:
        return QStringLiteral("Big5");
    case 10000:
        return QStringLiteral("macintosh");
    case 65001:
        return QStringLiteral("UTF-8");
    default: {
        const QString windows = encodingMeantBy(QStringLiteral("windows-%1").arg(codePage));
        return windows.isEmpty() ? encodingMeantBy(QStringLiteral("ibm-%1").arg(codePage)) : windows;
    }
    }
}

} // namespace bijian
