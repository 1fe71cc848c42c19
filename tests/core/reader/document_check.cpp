// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reader/document_check.h"

namespace bijian::test {

namespace {

bool isLine(const QString& text, const TextRange& range) {
    if (range.start < 0 || range.end < range.start || range.end > text.size())
        return false;
    const bool startsLine = range.start == 0 || text[range.start - 1] == u'\n';
    const bool endsLine = range.end == text.size() || text[range.end] == u'\n';
    return startsLine && endsLine && !range.of(text).contains(u'\n');
}

} // namespace

QString faultOf(const Document& document) {
    const QString& text = document.text;
    if (text.contains(u'\r') || text.contains(QChar(u'\0')) || text.contains(QChar::ByteOrderMark))
        return QStringLiteral("text is not canonical");
    if (QString::fromUtf8(text.toUtf8()) != text)
        return QStringLiteral("text is no valid Unicode");
    qint32 last = -1;
    for (const LayoutHint& hint : document.hints) {
        if (!isLine(text, hint.range))
            return QStringLiteral("hint at %1 is not about a line").arg(hint.range.start);
        if (hint.range.start <= last)
            return QStringLiteral("hint at %1 is out of order").arg(hint.range.start);
        last = hint.range.end;
    }
    for (const Issue& issue : document.issues)
        if (issue.range.start < 0 || issue.range.end < issue.range.start || issue.range.end > text.size())
            return QStringLiteral("issue at %1 is outside the text").arg(issue.range.start);
    return {};
}

} // namespace bijian::test
