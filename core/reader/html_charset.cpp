// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_charset.h"

#include <QRegularExpression>

namespace bijian {

QString declaredCharset(QByteArrayView head) {
    static const QRegularExpression declaration(
        QStringLiteral("<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)|"
                       "^\\s*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = declaration.match(QString::fromLatin1(head));
    return match.hasMatch() ? (match.hasCaptured(1) ? match.captured(1) : match.captured(2)) : QString();
}

} // namespace bijian
