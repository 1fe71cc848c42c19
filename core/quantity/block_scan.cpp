// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/block_scan.h"

namespace bijian {

ScannedMention& BlockScan::push(qint32 start, qint32 end, MentionKind kind) {
    ScannedMention scanned;
    scanned.folded = {start, end};
    scanned.mention.range = m_text.toSource(scanned.folded);
    scanned.mention.unit = {scanned.mention.range.end, scanned.mention.range.end};
    scanned.mention.kind = kind;
    scanned.mention.hasValue = false;
    m_found.push_back(scanned);
    return m_found.back();
}

ScannedMention& BlockScan::pushValue(qint32 start, qint32 end, MentionKind kind, const Decimal& value) {
    ScannedMention& scanned = push(start, end, kind);
    scanned.mention.value = value;
    scanned.mention.hasValue = true;
    return scanned;
}

ScannedMention& BlockScan::pushOrdinal(qint32 start, qint32 end, const Numeral& numeral) {
    ScannedMention& scanned = push(start, end, MentionKind::Ordinal);
    if (!numeral.tooLarge) {
        scanned.mention.value = numeral.value;
        scanned.mention.hasValue = true;
    }
    return scanned;
}

qint32 BlockScan::closing(qint32 at, char16_t mark, qint32 limit) const {
    for (qint32 i = at + 1; i < size() && i <= at + limit; ++i) {
        if (this->at(i) == mark)
            return i;
    }
    return -1;
}

int BlockScan::smallNumber(qint32& place, int most) const {
    int value = 0;
    int count = 0;
    while (isAsciiDigit(at(place)) && count < most) {
        value = value * 10 + (at(place) - u'0');
        ++place;
        ++count;
    }
    return count == 0 || isAsciiDigit(at(place)) ? -1 : value;
}

bool BlockScan::mayScale(qint32 place) const {
    // 万人次 and 亿元 are scale and unit.
    return scalePower(at(place)) >= 4 || m_words.unitAt(m_view, place).length < 2;
}

Numeral BlockScan::numeralAt(qint32 place) const {
    const Numeral numeral = readNumeral(m_view, place, [this](qint32 scale) { return mayScale(scale); });
    const qint32 last = place + numeral.length - 1;
    if (numeral.arabic || numeral.length < 2 || scalePower(at(last)) == 0 || mayScale(last))
        return numeral;
    return readChinese(m_view.left(last), place);
}

bool BlockScan::endsClause(qint32 place) const {
    return endsSentence(at(place)) || at(place) == u',' || at(place) == u'、' || at(place) == u')';
}

} // namespace bijian
