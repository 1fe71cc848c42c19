// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/doc_numbering.h"

#include "core/reader/office/little_endian.h"

namespace bijian {

namespace {

// [MS-OSHARED] 2.2.1.3.
ListNumbering numberingOf(quint8 code) {
    switch (code) {
    case 0x01:
        return ListNumbering::UpperRoman;
    case 0x02:
        return ListNumbering::LowerRoman;
    case 0x03:
        return ListNumbering::UpperLetter;
    case 0x04:
        return ListNumbering::LowerLetter;
    case 0x0A:
    case 0x24:
        return ListNumbering::ChineseDigits;
    case 0x0B:
    case 0x21:
    case 0x23:
    case 0x25:
    case 0x27:
        return ListNumbering::Chinese;
    case 0x10:
    case 0x22:
    case 0x26:
        return ListNumbering::ChineseFormal;
    case 0x0E:
        return ListNumbering::DecimalFullWidth;
    case 0x12:
    case 0x1C:
        return ListNumbering::Circled;
    case 0x16:
        return ListNumbering::DecimalZero;
    case 0x1E:
        return ListNumbering::HeavenlyStems;
    case 0x17:
    case 0xFF:
        return ListNumbering::None;
    default:
        return ListNumbering::Decimal;
    }
}

// A level at `at`, which moves behind it (2.9.150).
WordNumbering::Level readLevel(const LittleEndian& bytes, qint64& at) {
    constexpr qint64 kFixedLength = 28;
    constexpr quint8 kLegal = 0x04;
    constexpr quint8 kNoRestart = 0x08;
    constexpr quint8 kNothingFollows = 2;
    WordNumbering::Level level;
    level.start = static_cast<int>(bytes.u16(at));
    level.numbering = numberingOf(bytes.u8(at + 4));
    const quint8 flags = bytes.u8(at + 5);
    level.isLegal = (flags & kLegal) != 0;
    level.hasNoBlank = bytes.u8(at + 15) == kNothingFollows;
    if ((flags & kNoRestart) != 0)
        level.restartsBehind = bytes.u8(at + 26);
    const qint64 words = at + kFixedLength + bytes.u8(at + 24) + bytes.u8(at + 25);
    const qint64 length = bytes.u16(words);
    if (!bytes.contains(words + 2, 2 * length)) {
        at = bytes.size();
        return level;
    }
    for (qint64 i = 0; i < length; ++i) {
        const quint16 character = bytes.u16(words + 2 + 2 * i);
        if (WordNumbering::isLevel(character))
            level.words += QStringLiteral("%%1").arg(character + 1);
        else
            level.words += QChar(character);
    }
    at = words + 2 + 2 * length;
    return level;
}

} // namespace

WordNumbering readDocNumbering(QByteArrayView lists, qint64 listsLength, QByteArrayView overrides) {
    WordNumbering numbering;
    constexpr qint64 kListLength = 28;
    const LittleEndian bytes(lists);
    qint64 level = listsLength;
    for (qint64 i = 0; i < bytes.u16(0) && level < bytes.size(); ++i) {
        const qint64 at = 2 + kListLength * i;
        const bool isSimple = (bytes.u8(at + 26) & 1) != 0;
        WordNumbering::Levels& levels = numbering.abstractLists[static_cast<int>(bytes.u32(at))];
        for (size_t k = 0; k < (isSimple ? 1 : levels.size()) && level < bytes.size(); ++k)
            levels[k] = readLevel(bytes, level);
    }
    constexpr qint64 kOverrideLength = 16;
    const LittleEndian changes(overrides);
    const qint64 count = changes.u32(0);
    qint64 data = 4 + kOverrideLength * count;
    for (qint64 i = 0; i < count && data < changes.size(); ++i) {
        const qint64 at = 4 + kOverrideLength * i;
        WordNumbering::List& list = numbering.lists[static_cast<int>(i + 1)];
        list.abstractList = static_cast<int>(changes.u32(at));
        data += 4;
        for (int k = 0; k < changes.u8(at + 12) && data < changes.size(); ++k) {
            constexpr quint32 kStarts = 0x10;
            constexpr quint32 kLooks = 0x20;
            const quint32 flags = changes.u32(data + 4);
            const int index = static_cast<int>(flags & 0xF);
            const int start = changes.u16(data);
            data += 8;
            const bool isLevel = WordNumbering::isLevel(index);
            if ((flags & kLooks) != 0) {
                const WordNumbering::Level own = readLevel(changes, data);
                if (isLevel)
                    list.levels.insert(index, own);
            } else if ((flags & kStarts) != 0 && isLevel) {
                list.starts.insert(index, start);
            }
        }
    }
    return numbering;
}

} // namespace bijian
