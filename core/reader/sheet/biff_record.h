// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace bijian {

// A record of a workbook's stream ([MS-XLS] 2.1.4) with the records that continue it, in one view each.
struct BiffRecord {
    quint16 type = 0;
    std::vector<QByteArrayView> parts;

    QByteArrayView data() const { return parts.front(); }
};

// The records one after another from a place in a stream. Cut ones end it.
class BiffRecords {
public:
    explicit BiffRecords(QByteArrayView stream, qint64 start = 0) : m_stream(stream), m_next(start) {}

    // False at the end.
    bool read(BiffRecord& record);

private:
    QByteArrayView m_stream;
    qint64 m_next;
};

// Reads what a record and its continuations hold, in order; behind the end all is 0. A string whose letters are cut by
// the end of a part goes on behind a byte that says anew how wide they are.
class BiffCursor {
public:
    explicit BiffCursor(const BiffRecord& record) : m_parts(record.parts) {}

    bool isAtEnd();
    quint8 u8();
    quint16 u16();
    quint32 u32();
    void skip(qint64 count);
    // An XLUnicodeRichExtendedString (2.5.293): its letters.
    QString richString();
    // The letters of a string of so many, behind its byte of flags.
    QString letters(qint64 count);

private:
    QString letters(qint64 count, quint8 flags);

    const std::vector<QByteArrayView>& m_parts;
    size_t m_part = 0;
    qint64 m_at = 0;
};

} // namespace bijian
