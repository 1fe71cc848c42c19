// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/doc_properties.h"

#include "core/reader/office/little_endian.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr qint64 kPageLength = 512;
constexpr qint64 kCountAt = kPageLength - 1;

// The length of a change's operand, from its place ([MS-DOC] 2.2.5.1).
qint64 operandLength(const LittleEndian& changes, qint64 at, quint16 code) {
    constexpr quint16 kTableDefinition = 0xD608;
    constexpr quint16 kTabs = 0xC615;
    switch (code >> 13) {
    case 0:
    case 1:
        return 1;
    case 3:
        return 4;
    case 6:
        if (code == kTableDefinition)
            return 1 + static_cast<qint64>(changes.u16(at));
        if (code == kTabs && changes.u8(at) == 0xFF) {
            const qint64 deleted = 2 + 4 * static_cast<qint64>(changes.u8(at + 1));
            return deleted + 1 + 3 * static_cast<qint64>(changes.u8(at + deleted));
        }
        return 1 + static_cast<qint64>(changes.u8(at));
    case 7:
        return 3;
    default:
        return 2;
    }
}

template <typename Take>
void eachChange(QByteArrayView bytes, Take take) {
    const LittleEndian changes(bytes);
    for (qint64 at = 0; at + 3 <= changes.size();) {
        const quint16 code = changes.u16(at);
        take(code, changes, at + 2);
        at += 2 + operandLength(changes, at + 2, code);
    }
}

// 0x81 turns over what the style says, which is off.
bool isOn(quint8 operand) {
    return operand == 1 || operand == 0x81;
}

// The page numbers of a plex: count + 1 places, then 4 bytes each.
template <typename Take>
void eachPage(const QByteArray& stream, QByteArrayView plex, Take take) {
    const LittleEndian table(plex);
    const qint64 count = (table.size() - 4) / 8;
    const qint64 most = stream.size() / kPageLength + 1;
    for (qint64 i = 0; i < std::min(count, most); ++i) {
        constexpr quint32 kNumberBits = 0x3FFFFF;
        const qint64 at = static_cast<qint64>(table.u32(4 * (count + 1 + i)) & kNumberBits) * kPageLength;
        if (const QByteArrayView page = LittleEndian(stream).view(at, kPageLength); !page.isEmpty())
            take(LittleEndian(page));
    }
}

template <typename Properties>
void sort(std::vector<DocStretch<Properties>>& stretches) {
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const auto& one, const auto& other) { return one.start < other.start; });
}

} // namespace

void applyRun(QByteArrayView changes, DocRun& run) {
    eachChange(changes, [&run](quint16 code, const LittleEndian& bytes, qint64 at) {
        constexpr quint16 kDeleted = 0x0800;
        constexpr quint16 kHidden = 0x083C;
        constexpr quint16 kSymbol = 0x6A09;
        if (code == kSymbol)
            run.symbol = bytes.u16(at + 2);
        else if (code == kDeleted)
            run.isDeleted = isOn(bytes.u8(at));
        else if (code == kHidden)
            run.isHidden = isOn(bytes.u8(at));
    });
}

void applyParagraph(QByteArrayView changes, QByteArrayView data, DocParagraph& paragraph) {
    eachChange(changes, [&](quint16 code, const LittleEndian& bytes, qint64 at) {
        constexpr int kDeepest = 32;
        switch (code) {
        case 0x2416: // in a table
            paragraph.tableDepth = std::max(paragraph.tableDepth, bytes.u8(at) != 0 ? 1 : 0);
            break;
        case 0x6649: // how deep
            paragraph.tableDepth = static_cast<int>(std::min<quint32>(bytes.u32(at), kDeepest));
            break;
        case 0x2417:
        case 0x244C:
            paragraph.endsRow = bytes.u8(at) != 0;
            break;
        case 0x244B:
            paragraph.endsCell = bytes.u8(at) != 0;
            break;
        case 0x2640:
            paragraph.role.outline = bytes.u8(at) < 9 ? bytes.u8(at) : -1;
            break;
        case 0x460B:
            paragraph.list = bytes.u16(at);
            break;
        case 0x260A:
            paragraph.listLevel = bytes.u8(at);
            break;
        case 0xD608: // the cells of a row (2.9.324)
            paragraph.edges.clear();
            for (int i = 0; i <= bytes.u8(at + 2); ++i)
                paragraph.edges.push_back(static_cast<qint16>(bytes.u16(at + 3 + 2 * i)));
            break;
        case 0x6645:
        case 0x6646: { // the changes stand elsewhere, where none of them leads on (2.9.210)
            const LittleEndian elsewhere(data);
            const qint64 start = bytes.u32(at);
            applyParagraph(elsewhere.view(start + 2, elsewhere.u16(start)), {}, paragraph);
            break;
        }
        default:
            break;
        }
    });
}

std::vector<DocStretch<DocRun>> docRuns(const QByteArray& stream, QByteArrayView plex) {
    std::vector<DocStretch<DocRun>> runs;
    eachPage(stream, plex, [&runs](const LittleEndian& page) {
        const int count = page.u8(kCountAt);
        for (int i = 0; i < count; ++i) {
            DocStretch<DocRun> run{page.u32(4 * i), page.u32(4 * (i + 1)), {}};
            const qint64 at = 2 * static_cast<qint64>(page.u8(4 * (count + 1) + i));
            if (at > 0)
                applyRun(page.view(at + 1, page.u8(at)), run.properties);
            runs.push_back(run);
        }
    });
    sort(runs);
    return runs;
}

std::vector<DocStretch<DocParagraph>> docParagraphs(const QByteArray& stream, QByteArrayView plex,
                                                    const DocStyles& styles, QByteArrayView data) {
    std::vector<DocStretch<DocParagraph>> paragraphs;
    eachPage(stream, plex, [&](const LittleEndian& page) {
        constexpr int kEntryLength = 13;
        const int count = page.u8(kCountAt);
        for (int i = 0; i < count; ++i) {
            DocStretch<DocParagraph> paragraph{page.u32(4 * i), page.u32(4 * (i + 1)), {}};
            const qint64 at = 2 * static_cast<qint64>(page.u8(4 * (count + 1) + kEntryLength * i));
            // Halves of the length: a byte of 0 says that the next one counts whole pairs.
            const bool isEven = page.u8(at) == 0;
            const qint64 start = at + (isEven ? 2 : 1);
            const qint64 length = isEven ? 2 * page.u8(at + 1) : 2 * page.u8(at) - 1;
            if (at > 0 && length >= 2) {
                if (const quint16 style = page.u16(start); style < styles.size())
                    paragraph.properties = styles[style];
                applyParagraph(page.view(start + 2, length - 2), data, paragraph.properties);
            }
            paragraphs.push_back(paragraph);
        }
    });
    sort(paragraphs);
    return paragraphs;
}

} // namespace bijian
