// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/fraction_reader.h"

#include "core/quantity/number_words.h"
#include "core/quantity/unit_reader.h"

namespace bijian {

namespace {

constexpr int kMostPlaces = 6;

// 九十五点六, 98.5.
Numeral readWithPoint(const BlockScan& scan, qint32 start) {
    Numeral numeral = isAsciiDigit(scan.at(start)) ? readArabic(scan.view(), start) : readChinese(scan.view(), start);
    qint32 end = start + numeral.length;
    if (numeral.length == 0 || numeral.tooLarge || numeral.arabic || scan.at(end) != u'点' ||
        chineseDigit(scan.at(end + 1)) < 0)
        return numeral;
    qint64 fraction = 0;
    int places = 0;
    for (++end; chineseDigit(scan.at(end)) >= 0 && places < kMostPlaces; ++end, ++places)
        fraction = fraction * 10 + chineseDigit(scan.at(end));
    const auto sum = numeral.value.plus(Decimal::fromParts(fraction, places));
    numeral.tooLarge = !sum;
    numeral.value = sum ? *sum : Decimal();
    numeral.length = end - start;
    return numeral;
}

void pushPart(BlockScan& scan, const TextRange& place, const Decimal& value, MentionKind otherwise) {
    ScannedMention& scanned = scan.pushValue(place.start, place.end, rateKind(scan, place.start, otherwise), value);
    scanned.mention.qualifier = qualifierAround(scan, place.start, place.end);
}

} // namespace

qint32 readFraction(BlockScan& scan, qint32 at, const Numeral& numeral) {
    const qint32 end = at + numeral.length;
    if (numeral.length == 1 && scan.at(at) == u'一' && scan.at(end) == u'半') {
        pushPart(scan, {at, end + 1}, Decimal::fromParts(5, 1), MentionKind::Share);
        return end + 1;
    }
    if (scan.view().mid(end, 2) != u"分之")
        return -1;
    const Numeral upper = readWithPoint(scan, end + 2);
    if (upper.length == 0 || upper.tooLarge || numeral.tooLarge)
        return -1;
    const qint32 stop = end + 2 + upper.length;
    const int power = numeral.length == 1 ? scalePower(scan.at(at)) : 0;
    if (power >= 2 && power <= 4) {
        const auto perCent = upper.value.scaledByPowerOfTen(2 - power);
        if (!perCent)
            return -1;
        pushPart(scan, {at, stop}, *perCent, MentionKind::Rate);
        scan.last()->units = scan.words().unitClass(u"percent");
        return stop;
    }
    const Decimal most = Decimal(10000);
    if (!upper.value.isInteger() || numeral.value.isZero() || upper.value > numeral.value || numeral.value >= most)
        return -1;
    pushFraction(scan, at, stop, upper.value.coefficient(), numeral.value.coefficient());
    return stop;
}

qint32 readHalf(BlockScan& scan, qint32 at) {
    const bool number = scan.at(at + 1) == u'数';
    const bool over = scan.at(at - 1) == u'过' && scan.at(at - 2) != u'超' && scan.at(at - 2) != u'经';
    const ScannedMention* last = scan.last();
    const UnitReading unit = readUnit(scan, at + 1);
    const bool duration = unit.found() && unit.kind == MentionKind::Duration && !unit.half;
    if ((over && !duration) || number) {
        const qint32 start = over && (last == nullptr || last->folded.end < at) ? at - 1 : at;
        const qint32 end = at + (number ? 2 : 1);
        pushPart(scan, {start, end}, Decimal::fromParts(5, 1), MentionKind::Share);
        if (over)
            scan.last()->mention.qualifier = Qualifier::GreaterThan;
        return end;
    }
    if (!duration)
        return -1;
    ScannedMention& scanned = scan.pushValue(at, unit.end, MentionKind::Duration, Decimal::fromParts(5, 1));
    scanned.units = unit.classes;
    scanned.mention.unit = scan.toSource(TextRange{at + 1, unit.end});
    scanned.mention.qualifier = unit.more ? Qualifier::GreaterThan : qualifierAround(scan, at, unit.end);
    return unit.end;
}

void pushFraction(BlockScan& scan, qint32 start, qint32 end, qint64 upper, qint64 lower) {
    const qint64 rounded = (upper * 20000 + lower) / (2 * lower);
    pushPart(scan, {start, end}, Decimal::fromParts(rounded, 4), MentionKind::Share);
}

} // namespace bijian
