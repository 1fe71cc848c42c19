// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace bijian {

// The fields at the head of a MIME message or part (RFC 5322, 2.2), taken line by line; those that nobody asks for are
// not kept. Names are lower case, folded values are one line; of two fields of one name the first counts. A value is
// cut at kLongestValue.
class MimeHeader {
public:
    static constexpr qsizetype kLongestValue = 4096;

    // A line without its end. False where it ends the header, as a blank one does.
    bool take(QByteArrayView line);
    bool has(const QByteArray& name) const { return m_values.contains(name); }
    QByteArray value(const QByteArray& name) const { return m_values.value(name); }

private:
    QHash<QByteArray, QByteArray> m_values;
    QByteArray m_last; // the field that a folded line goes on with; empty where it goes on with none
};

// What a file is by the fields that it begins with: a page saved with its pictures (MHTML, RFC 2557), or a message that
// was sent. Files with fields that people too may write in a text are neither.
enum class MailKind : quint8 { None, WebArchive, Message };
MailKind mailKind(QByteArrayView head);

} // namespace bijian
