// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/varied_text.h"

#include <QDir>
#include <QFile>

namespace bijian::bench {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

// 2023年, 1. and (1) steer how a text is read; all other digits may be any.
bool isFixed(const QString& text, qsizetype start, qsizetype end) {
    const auto at = [&](qsizetype i) { return i >= 0 && i < text.size() ? text[i] : QChar(); };
    if (end - start == 4 && (text.mid(start, 2) == u"20" || text.mid(start, 2) == u"19"))
        return true;
    return end - start <= 2 && (at(end) == u'.' || at(end) == u'、' || at(end) == u'）' || at(end) == u')' ||
                                at(end) == u'月' || at(end) == u'日' || at(end) == u':');
}

} // namespace

VariedText::VariedText(const QString& folder) {
    const QDir reports(folder);
    for (const QString& name : reports.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(reports.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_reports.append(QString::fromUtf8(file.readAll()));
    }
}

QString VariedText::next() {
    QString text = m_reports[m_next];
    m_next = (m_next + 1) % m_reports.size();
    for (qsizetype start = 0; start < text.size();) {
        if (!isDigit(text[start])) {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        const bool fixed = isFixed(text, start, end);
        for (qsizetype i = start; i < end && !fixed; ++i) {
            // Knuth's linear congruential generator; the high bits are the good ones.
            m_state = m_state * 1664525u + 1013904223u;
            text[i] = QChar(char16_t(u'1' + (m_state >> 16) % 9));
        }
        start = end;
    }
    return text;
}

QStringList VariedText::texts(qint64 bytes) {
    QStringList texts;
    for (qint64 size = 0; size < bytes;) {
        texts.append(next());
        size += utf8Size(texts.back()) + 1;
    }
    return texts;
}

qint64 utf8Size(const QString& text) {
    qint64 size = 0;
    for (const QChar c : text)
        size += c < u'\u0080' ? 1 : (c < u'\u0800' || c.isSurrogate() ? 2 : 3);
    return size;
}

} // namespace bijian::bench
