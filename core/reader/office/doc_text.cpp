// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/doc_text.h"

#include "core/reader/office/doc_properties.h"
#include "core/reader/office/little_endian.h"

namespace bijian {

namespace {

// Single changes that a piece names by number, and those that it names by their place (2.9.214, 2.9.215).
void change(quint16 modifier, const std::vector<QByteArrayView>& changes, DocPiece& piece) {
    DocRun run;
    if ((modifier & 1) != 0) {
        const size_t index = modifier >> 1;
        if (index >= changes.size())
            return;
        applyRun(changes[index], run);
    } else {
        constexpr int kDeleted = 0x41;
        constexpr int kHidden = 0x5C;
        const int number = (modifier >> 1) & 0x7F;
        run.isDeleted = number == kDeleted && (modifier >> 8) == 1;
        run.isHidden = number == kHidden && (modifier >> 8) == 1;
    }
    piece.isDeleted = run.isDeleted;
    piece.isHidden = run.isHidden;
}

Result<std::vector<DocPiece>> piecesOf(const LittleEndian& plex, const std::vector<QByteArrayView>& changes,
                                       qsizetype streamLength) {
    constexpr qint64 kEntryLength = 8;
    const Error damaged{ErrorCode::FileDamaged, {QStringLiteral("CLX")}, {}, 0, 0};
    const qint64 count = (plex.size() - 4) / (4 + kEntryLength);
    if (plex.size() < 4 || count == 0)
        return damaged;
    std::vector<DocPiece> pieces;
    for (qint64 i = 0; i < count; ++i) {
        const qint64 at = 4 * (count + 1) + kEntryLength * i;
        constexpr quint32 kNarrow = 0x40000000;
        constexpr quint32 kPlace = 0x3FFFFFFF;
        const quint32 place = plex.u32(at + 2);
        DocPiece piece;
        piece.first = plex.u32(4 * i);
        piece.end = plex.u32(4 * (i + 1));
        piece.isNarrow = (place & kNarrow) != 0;
        piece.start = piece.isNarrow ? (place & kPlace) / 2 : place & kPlace;
        change(plex.u16(at + 6), changes, piece);
        const bool follows = piece.first == (pieces.empty() ? 0 : pieces.back().end);
        if (!follows || piece.end < piece.first || piece.end > streamLength)
            return damaged;
        pieces.push_back(piece);
    }
    return pieces;
}

} // namespace

Result<DocHead> docHead(const QByteArray& stream) {
    constexpr quint16 kMark = 0xA5EC;
    constexpr quint16 kOlderMark = 0xA5DC;
    constexpr quint16 kWord97 = 0xC1;
    constexpr quint16 kEncrypted = 0x0100;
    constexpr quint16 kTable1 = 0x0200;
    constexpr qint64 kEnd = 0x1AA; // of what is read of it
    const LittleEndian fib(stream);
    const quint16 mark = fib.u16(0);
    if (mark == kOlderMark || (mark == kMark && fib.u16(2) < kWord97))
        return {ErrorCode::FormatUnknown, {QStringLiteral("Word 6/95")}};
    if (mark != kMark || fib.size() < kEnd)
        return {ErrorCode::FileDamaged, {QStringLiteral("FIB")}};
    const quint16 flags = fib.u16(0x0A);
    if ((flags & kEncrypted) != 0)
        return ErrorCode::PasswordNeeded;
    const auto part = [&fib](qint64 at) { return DocHead::Part{fib.u32(at), fib.u32(at + 4)}; };
    DocHead head;
    head.usesTable1 = (flags & kTable1) != 0;
    head.body = fib.u32(0x4C);
    head.footnotes = fib.u32(0x50);
    head.headers = fib.u32(0x54);
    head.macros = fib.u32(0x58);
    head.comments = fib.u32(0x5C);
    head.endnotes = fib.u32(0x60);
    head.boxes = fib.u32(0x64);
    head.styles = part(0xA2);
    head.runs = part(0xFA);
    head.paragraphs = part(0x102);
    head.pieces = part(0x1A2);
    head.lists = part(0x2E2);
    head.listOverrides = part(0x2EA);
    return head;
}

Result<std::vector<DocPiece>> docPieces(QByteArrayView bytes, qsizetype streamLength) {
    const LittleEndian clx(bytes);
    std::vector<QByteArrayView> changes;
    for (qint64 at = 0; at < clx.size();) {
        constexpr quint8 kChanges = 1;
        constexpr quint8 kPieces = 2;
        if (clx.u8(at) == kPieces)
            return piecesOf(LittleEndian(clx.view(at + 5, clx.u32(at + 1))), changes, streamLength);
        if (clx.u8(at) != kChanges)
            break;
        changes.push_back(clx.view(at + 3, clx.u16(at + 1)));
        at += 3 + static_cast<qint64>(clx.u16(at + 1));
    }
    return {ErrorCode::FileDamaged, {QStringLiteral("CLX")}};
}

char16_t narrowCharacter(quint8 byte) {
    static constexpr char16_t kMiddle[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                           0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    return byte >= 0x80 && byte < 0xA0 ? kMiddle[byte - 0x80] : char16_t(byte);
}

} // namespace bijian
