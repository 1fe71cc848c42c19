// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/chinese_reader.h"

#include "core/quantity/date_reader.h"
#include "core/quantity/quantity_reader.h"

namespace bijian {

namespace {

bool isHanNumberContext(char16_t before) {
    return before == u'第' || before == u'统' || before == u'之' || before == u'唯';
}

bool isShareContext(char16_t before, char16_t next) {
    return before == u'近' || before == u'超' || before == u'约' || before == u'达' || before == u'占' ||
           before == u'过' || next == u'以' || next == u'左' || next == u'多' || next == u'的';
}

// 百分之九十五, 百分之98.5, 万分之三: in per cent.
qint32 readPerHundred(BlockScan& scan, qint32 at) {
    const int power = scalePower(scan.at(at));
    const qint32 start = at + 3;
    Numeral numeral = isAsciiDigit(scan.at(start)) ? readArabic(scan.view(), start) : readChinese(scan.view(), start);
    if (numeral.length == 0 || numeral.tooLarge)
        return -1;
    qint32 end = start + numeral.length;
    Decimal value = numeral.value;
    if (!numeral.arabic && scan.at(end) == u'点' && chineseDigit(scan.at(end + 1)) >= 0) {
        qint64 fraction = 0;
        int places = 0;
        for (++end; chineseDigit(scan.at(end)) >= 0 && places < 6; ++end, ++places)
            fraction = fraction * 10 + chineseDigit(scan.at(end));
        const auto sum = value.plus(Decimal::fromParts(fraction, places));
        if (sum)
            value = *sum;
    }
    const auto perCent = value.scaledByPowerOfTen(2 - power);
    if (!perCent)
        return -1;
    ScannedMention& scanned = scan.pushValue(at, end, rateKind(scan, at), *perCent);
    scanned.units = scan.words().unitClass(u"percent");
    scanned.mention.qualifier = qualifierAround(scan, at, end);
    return end;
}

// 五个, 三十余名, 百余场, 一批; or a numeral inside a phrase, which is a name.
qint32 readChineseQuantity(BlockScan& scan, qint32 at, qint32 end, const Numeral& numeral) {
    const char16_t first = scan.at(at);
    const bool more = scan.at(end) == u'余' || scan.at(end) == u'多';
    const TermTrie::Match unit = scan.words().unitAt(scan.view(), more ? end + 1 : end);
    const bool scaleOnly = numeral.length == 1 && scalePower(first) > 0;
    if (numeral.value.isInteger() && numeral.length == 4 &&
        isPlausibleYear(static_cast<int>(numeral.value.coefficient())) && scan.at(end) == u'年' &&
        chineseDigit(first) >= 0) {
        const qint32 stop = end + (scan.at(end + 1) == u'度' ? 2 : 1);
        scan.pushValue(at, stop, MentionKind::Period, numeral.value);
        return stop;
    }
    if (scaleOnly && scalePower(first) > 1 && !more) {
        // 百家、千名 without 余 are figures of speech; 数百, 上千 have no value.
        const char16_t before = scan.at(at - 1);
        const bool bounded =
            before == u'近' || before == u'逾' || before == u'超' || before == u'过' || before == u'上';
        if (bounded && unit.length > 0) {
            const qint32 stop = finishQuantity(scan, at, end, numeral);
            scan.last()->mention.qualifier = before == u'近' ? Qualifier::Approx : Qualifier::GreaterThan;
            return stop;
        }
        if (before == u'数' || before == u'几') {
            const qint32 stop = end + unit.length;
            scan.push(at, stop, MentionKind::Other);
            return stop;
        }
        return -1;
    }
    // 一六镇, 二七区: digits side by side are a name.
    const bool sideBySide = numeral.length > 1 && chineseDigit(first) > 0 && scalePower(scan.at(at + 1)) == 0;
    if (sideBySide && !more) {
        scan.push(at, end, MentionKind::Name);
        return end;
    }
    if (unit.length == 0 && !more) {
        if (first == u'一')
            return end;
        scan.push(at, end, MentionKind::Name);
        return end;
    }
    if (numeral.length == 1 && first == u'一') {
        const QStringView classifier = scan.view().mid(end, unit.length);
        if (classifier == u"批" || classifier == u"支" || classifier == u"项" || classifier == u"系列" ||
            classifier == u"条") {
            scan.push(at, end + unit.length, MentionKind::Other);
            return end + unit.length;
        }
    }
    return finishQuantity(scan, at, end, numeral);
}

} // namespace

qint32 readOrdinal(BlockScan& scan, qint32 at) {
    const Numeral numeral =
        isAsciiDigit(scan.at(at + 1)) ? readArabic(scan.view(), at + 1) : readChinese(scan.view(), at + 1);
    if (numeral.length == 0)
        return -1;
    qint32 end = at + 1 + numeral.length;
    // 第十四个五年规划 is a name.
    if (scan.at(end) == u'个' && scan.at(end + 1) == u'五' && scan.at(end + 2) == u'年') {
        end += 3;
        if (scan.at(end) == u'规' || scan.at(end) == u'计')
            end += 2;
        scan.push(at, end, MentionKind::Name);
        return end;
    }
    const TermTrie::Match unit = scan.words().unitAt(scan.view(), end);
    if (unit.length > 0 && (unit.length == 1 || scan.view().mid(end, unit.length) == u"批次"))
        end += unit.length;
    else if (scan.at(end) == u'位' || scan.at(end) == u'届')
        ++end;
    ScannedMention& scanned = scan.push(at, end, MentionKind::Ordinal);
    if (!numeral.tooLarge) {
        scanned.mention.value = numeral.value;
        scanned.mention.hasValue = true;
    }
    return end;
}

qint32 readChineseNumber(BlockScan& scan, qint32 at) {
    const char16_t before = scan.at(at - 1);
    const Numeral numeral = readChinese(scan.view(), at);
    qint32 end = at + numeral.length;
    const char16_t next = scan.at(end);
    if (scan.view().mid(at, 3) == u"百分之" || scan.view().mid(at, 3) == u"千分之" ||
        scan.view().mid(at, 3) == u"万分之")
        return readPerHundred(scan, at);
    if (before == u'(' && next == u')') {
        scan.pushOrdinal(at - 1, end + 1, numeral);
        return end + 1;
    }
    if (next == u'、' && scan.startsSentence(at)) {
        scan.pushOrdinal(at, end + 1, numeral);
        return end + 1;
    }
    if ((next == u'是' || next == u'要') && numeral.length <= 2 && !isHanNumberContext(before)) {
        scan.pushOrdinal(at, end + 1, numeral);
        return end + 1;
    }
    if (next == u'届' || next == u'中' || (scan.at(end) == u'全' && scan.at(end + 1) == u'会')) {
        qint32 stop = end + (next == u'全' ? 0 : 1);
        // 十届七次.
        const Numeral second = readChinese(scan.view(), stop);
        if (second.length > 0 && scan.at(stop + second.length) == u'次')
            stop += second.length + 1;
        scan.pushOrdinal(at, stop, numeral);
        return stop;
    }
    if (scan.at(end) == u'分' && scan.at(end + 1) == u'之') {
        const Numeral upper = readChinese(scan.view(), end + 2);
        if (upper.length > 0 && !numeral.tooLarge && !upper.tooLarge && numeral.value > Decimal(0) &&
            numeral.value.isInteger() && upper.value <= numeral.value && numeral.value < Decimal(10000)) {
            const qint32 stop = end + 2 + upper.length;
            pushFraction(scan, at, stop, upper.value.coefficient(), numeral.value.coefficient());
            return stop;
        }
    }
    if (numeral.tooLarge || scan.inTitle(at)) {
        scan.push(at, end, MentionKind::Name);
        return end;
    }
    if (next == u'成' && numeral.length == 1 && chineseDigit(scan.at(at)) > 0 &&
        isShareContext(before, scan.at(end + 1))) {
        ScannedMention& scanned = scan.pushValue(at, end + 1, MentionKind::Share, *numeral.value.times(Decimal(10)));
        scanned.units = scan.words().unitClass(u"percent");
        scanned.mention.qualifier = qualifierAround(scan, at, end + 1);
        return end + 1;
    }
    return readChineseQuantity(scan, at, end, numeral);
}

} // namespace bijian
