// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bijian::bench {

// Texts of a wanted size in the genre (基准文本): the reports of a folder, one after another, again and again, each
// time with other numbers, so that no text repeats another. The years, list marks and punctuation stay, and each number
// keeps its count of digits. The same reports give the same texts on every machine.
class VariedText {
public:
    // All *.txt of a folder, in name order. Without any, isEmpty().
    explicit VariedText(const QString& folder);

    bool isEmpty() const { return m_reports.isEmpty(); }

    // The next report with other numbers.
    QString next();
    // Reports until their UTF-8 has at least `bytes` bytes.
    QStringList texts(qint64 bytes);
    // The same as one text.
    QString text(qint64 bytes) { return texts(bytes).join(u'\n'); }

private:
    QStringList m_reports;
    qsizetype m_next = 0;
    quint32 m_state = 1;
};

qint64 utf8Size(const QString& text);

} // namespace bijian::bench
