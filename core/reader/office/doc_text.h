// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace bijian {

// What the head of a Word document says ([MS-DOC] 2.5, file information block), as far as it is read.
struct DocHead {
    struct Part {
        quint32 start = 0; // in the table stream
        quint32 length = 0;
    };
    bool usesTable1 = false;
    // Lengths of the parts of the text, in characters, in the order in which they follow each other.
    quint32 body = 0;
    quint32 footnotes = 0;
    quint32 headers = 0;
    quint32 macros = 0;
    quint32 comments = 0;
    quint32 endnotes = 0;
    quint32 boxes = 0;
    Part styles;
    Part runs;
    Part paragraphs;
    Part pieces;
    Part lists;
    Part listOverrides;
};

// Fails with PasswordNeeded, FormatUnknown (what it is: Word before 97) and FileDamaged ("FIB").
Result<DocHead> docHead(const QByteArray& stream);

// A piece of the text: characters that stand together in the stream ([MS-DOC] 2.9.178).
struct DocPiece {
    quint32 first = 0; // character of the text
    quint32 end = 0;
    quint32 start = 0;      // byte of the stream
    bool isNarrow = false;  // a byte each, of Windows code page 1252
    bool isDeleted = false; // as changed for the whole piece
    bool isHidden = false;
};

// The pieces in the order of the text, without gaps, together no more characters than the stream has bytes. Fails with
// FileDamaged ("CLX").
Result<std::vector<DocPiece>> docPieces(QByteArrayView clx, qsizetype streamLength);

// The character that a byte stands for in a narrow piece.
char16_t narrowCharacter(quint8 byte);

} // namespace bijian
