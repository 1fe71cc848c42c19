// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reader/document_lines.h"

namespace bijian::test {

namespace {

QString hintName(const LayoutHint& hint) {
    switch (hint.kind) {
    case BlockKind::Furniture:
        return QStringLiteral("F");
    case BlockKind::Title:
        return QStringLiteral("T");
    case BlockKind::Heading:
        return QStringLiteral("H%1").arg(hint.level);
    case BlockKind::TableRow:
        return QStringLiteral("R");
    case BlockKind::Paragraph:
        break;
    }
    return QStringLiteral("P");
}

} // namespace

QStringList documentLines(const Document& document) {
    QStringList lines;
    size_t next = 0;
    qint32 start = 0;
    for (const QStringView line : QStringView(document.text).split(u'\n')) {
        const qint32 end = start + static_cast<qint32>(line.size());
        QString hint;
        if (next < document.hints.size() && document.hints[next].range == TextRange{start, end})
            hint = hintName(document.hints[next++]);
        if (!line.trimmed().isEmpty())
            lines.append(hint + u'|' + line.toString().replace(u'\t', u'→'));
        start = end + 1;
    }
    for (; next < document.hints.size(); ++next)
        lines.append(QStringLiteral("stray hint %1 at %2-%3")
                         .arg(hintName(document.hints[next]))
                         .arg(document.hints[next].range.start)
                         .arg(document.hints[next].range.end));
    return lines;
}

} // namespace bijian::test
