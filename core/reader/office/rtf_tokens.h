// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace bijian {

// A piece of RTF (Rich Text Format 1.9.1, "Contents of an RTF file").
struct RtfToken {
    enum class Kind : quint8 {
        Open,  // {
        Close, // }
        Word,  // \name with or without a number; also \ and one sign, of which that sign is the name
        Byte,  // \'hh, in `number`
        Text,  // bytes that stand for themselves, in `bytes`
        End
    };
    Kind kind = Kind::End;
    QByteArrayView bytes; // the name of a word, or the text
    std::optional<qint32> number;
};

// Cuts RTF into its pieces; every byte is looked at once. Line ends mean nothing and are left out, as is what \bin says
// is binary.
class RtfTokens {
public:
    explicit RtfTokens(QByteArrayView bytes) : m_bytes(bytes) {}

    RtfToken next();

private:
    RtfToken word();
    std::optional<qint32> number();
    bool isAtEnd() const { return m_at >= m_bytes.size(); }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace bijian
