// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/doc_styles.h"

#include "core/reader/office/little_endian.h"

#include <algorithm>

namespace bijian {

namespace {

struct Style {
    quint16 builtIn = 0; // number of a style that every document has
    size_t basedOn = 0;
    QByteArrayView changes;
};

// A definition ([MS-DOC] 2.9.258): a fixed part, the name, then the changes of paragraph and characters.
Style styleOf(const LittleEndian& bytes, qint64 fixedLength) {
    constexpr int kParagraphStyle = 1;
    constexpr quint16 kBuiltInBits = 0x0FFF;
    Style style;
    style.builtIn = bytes.u16(0) & kBuiltInBits;
    style.basedOn = bytes.u16(2) >> 4;
    if ((bytes.u16(2) & 0xF) != kParagraphStyle)
        return style;
    const qint64 changes = fixedLength + 2 + 2 * static_cast<qint64>(bytes.u16(fixedLength)) + 2;
    const qint64 start = changes + changes % 2;
    // The length counts the number of the style, which stands first.
    style.changes = bytes.view(start + 4, static_cast<qint64>(bytes.u16(start)) - 2);
    return style;
}

void applyBuiltIn(quint16 number, DocParagraph& paragraph) {
    constexpr quint16 kHeading9 = 9;
    constexpr quint16 kContents1 = 19;
    constexpr quint16 kContents9 = 27;
    constexpr quint16 kTitle = 62;
    if (number >= 1 && number <= kHeading9)
        paragraph.role.outline = number - 1;
    paragraph.role.isContents = number >= kContents1 && number <= kContents9;
    paragraph.role.isTitle = number == kTitle;
}

} // namespace

DocStyles docStyles(QByteArrayView sheet, QByteArrayView data) {
    constexpr size_t kMostStyles = 4095;
    const LittleEndian bytes(sheet);
    const qint64 fixedLength = bytes.u16(4);
    std::vector<Style> styles;
    for (qint64 at = 2 + static_cast<qint64>(bytes.u16(0)); at + 2 <= bytes.size() && styles.size() < kMostStyles;) {
        const qint64 length = bytes.u16(at);
        styles.push_back(styleOf(LittleEndian(bytes.view(at + 2, length)), fixedLength));
        at += 2 + length + length % 2;
    }
    DocStyles all;
    for (const Style& style : styles) {
        // From the style at the root to this one; a ring of styles ends where it began.
        constexpr size_t kLongestChain = 16;
        std::vector<const Style*> chain = {&style};
        while (chain.size() < kLongestChain && chain.back()->basedOn < styles.size())
            chain.push_back(&styles[chain.back()->basedOn]);
        DocParagraph paragraph;
        for (auto each = chain.rbegin(); each != chain.rend(); ++each) {
            applyBuiltIn((*each)->builtIn, paragraph);
            applyParagraph((*each)->changes, data, paragraph);
        }
        all.push_back(std::move(paragraph));
    }
    return all;
}

} // namespace bijian
