// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, decoded as what the first of them names: the text must be canonical and valid Unicode.
#include "core/text/canonical_text.h"
#include "core/text/text_decoder.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0)
        return 0;
    static const QStringList declarations = {QString(),
                                             QStringLiteral("gb2312"),
                                             QStringLiteral("big5"),
                                             QStringLiteral("utf-16le"),
                                             QStringLiteral("utf-8"),
                                             QStringLiteral("iso-2022-cn"),
                                             QStringLiteral("hz-gb-2312")};
    const QString& declared = declarations[data[0] % declarations.size()];
    const QByteArrayView bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const auto decoded = bijian::decodeText(bytes, declared);
    if (!decoded)
        return 0;
    const bool isCanonical = bijian::canonicalText(decoded->text).text == decoded->text;
    if (!isCanonical || QString::fromUtf8(decoded->text.toUtf8()) != decoded->text)
        std::abort();
    return 0;
}
