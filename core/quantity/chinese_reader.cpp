// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/chinese_reader.h"

#include "core/quantity/date_reader.h"
#include "core/quantity/fraction_reader.h"
#include "core/quantity/number_words.h"
#include "core/quantity/ordinal_reader.h"
#include "core/quantity/quantity_reader.h"
#include "core/quantity/unit_reader.h"

namespace bijian {

namespace {

using Context = QuantityLexicon::Context;

// 两三天, 七八十人, 三四百人, 十三四岁, 三五次: two digits side by side that follow each other are a range.
bool isVagueRange(const BlockScan& scan, qint32 at, const Numeral& numeral, Decimal& lower) {
    qint32 i = at;
    int tens = 0;
    if (scalePower(scan.at(i)) == 1) {
        tens = 1;
        ++i;
    } else if (chineseDigit(scan.at(i)) > 0 && scalePower(scan.at(i + 1)) == 1) {
        tens = chineseDigit(scan.at(i));
        i += 2;
    }
    const int first = chineseDigit(scan.at(i));
    const int second = chineseDigit(scan.at(i + 1));
    if (first < 1 || !(second == first + 1 || (first == 3 && second == 5)) || i + 2 > at + numeral.length)
        return false;
    int power = 0;
    for (i += 2; i < at + numeral.length; ++i) {
        if (scalePower(scan.at(i)) == 0 || tens > 0)
            return false;
        power += scalePower(scan.at(i));
    }
    const auto scaled = Decimal(tens * 10 + first).scaledByPowerOfTen(power);
    lower = scaled ? *scaled : Decimal();
    return scaled.has_value();
}

// What makes a number of a lone scale word before a unit: 数十件, 几百场, 上千名, 近百家; without it, 百家 and 千名 are
// figures of speech.
struct Boundary {
    qint32 length = 0; // of what belongs to the number
    bool vague = false;
    bool more = false;
    bool bounded = false;
};

Boundary boundaryBefore(const BlockScan& scan, qint32 at, qint32 end) {
    const char16_t before = scan.at(at - 1);
    const auto ends = [&](Context context) { return scan.words().contextEndingAt(context, scan.view(), at) > 0; };
    const ScannedMention* last = scan.last();
    if (last != nullptr && last->folded.end >= at)
        return {};
    const bool large = scalePower(scan.at(at)) > 1;
    if (before == u'几' || (before == u'数' && !ends(Context::NumberNoun)))
        return {1, true, false, true};
    if (large && before == u'上' && !ends(Context::UpWord))
        return {1, false, true, true};
    if (large && before == u'过' && scan.at(at - 2) != u'通' && scan.at(at - 2) != u'经')
        return {0, false, true, true};
    return {0, false, false, qualifierAround(scan, at, end) != Qualifier::Exact};
}

bool hasScale(const BlockScan& scan, qint32 at, const Numeral& numeral) {
    for (qint32 i = at; i < at + numeral.length; ++i) {
        if (scalePower(scan.at(i)) > 0)
            return true;
    }
    return false;
}

// 一万五千亿, 三百二十: no phrase is made of such a numeral, it counts without a unit too.
bool countsAlone(const BlockScan& scan, qint32 at, const Numeral& numeral) {
    const qint32 end = at + numeral.length;
    bool scaled = false;
    bool digit = false;
    for (qint32 i = at; i < end; ++i) {
        scaled = scaled || scalePower(scan.at(i)) >= (numeral.length > 2 ? 2 : 4);
        digit = digit || chineseDigit(scan.at(i)) > 0;
    }
    return scaled && digit;
}

// Scale words alone: 百家, 数十件, 上千名; -1 for other numerals, and where they are a part of another word.
qint32 readScaleWords(BlockScan& scan, qint32 at, const Numeral& numeral) {
    const qint32 end = at + numeral.length;
    const UnitReading unit = readUnit(scan, end);
    for (qint32 i = at; i < end; ++i) {
        if (scalePower(scan.at(i)) == 0)
            return -1;
    }
    const int power = scalePower(scan.at(at));
    const Boundary boundary = boundaryBefore(scan, at, unit.found() ? unit.end : end);
    const bool spoken = power > 1 && numeral.length == 1 && !boundary.bounded;
    if (!unit.found() || (spoken && (power >= 4 || !scan.mayScale(at))))
        return -1;
    if (spoken) {
        scan.push(at, unit.end, MentionKind::Name);
        return unit.end;
    }
    NumberPart part = numberPart(at, numeral);
    part.start -= boundary.length;
    if (boundary.vague)
        part.value.reset();
    if (boundary.more)
        part.qualifier = Qualifier::GreaterThan;
    return finishQuantity(scan, part);
}

// 三至五年: whether a range mark and a further number with a unit stand at `end`.
bool opensRange(const BlockScan& scan, qint32 end) {
    if (!isRangeMark(scan.at(end)))
        return false;
    const Numeral upper = scan.numeralAt(end + 1);
    return upper.length > 0 && !upper.arabic && readUnit(scan, end + 1 + upper.length).found();
}

// 一批, 一项 say "a", 一件件 "one by one"; a lone 一 without a unit is a part of a word.
qint32 readOne(BlockScan& scan, qint32 at, const UnitReading& unit) {
    if (!unit.found())
        return at + 1;
    if (scan.at(unit.end) == scan.at(unit.end - 1))
        return unit.end + 1;
    const QStringView classifier = scan.view().mid(at + 1, unit.end - at - 1);
    if (!(classifier == u"批" || classifier == u"支" || classifier == u"项" || classifier == u"条") ||
        isCountedClassifier(scan, at))
        return -1;
    scan.push(at, unit.end, MentionKind::Other);
    return unit.end;
}

// 超期案件为零, 投诉率为零.
qint32 readZero(BlockScan& scan, qint32 at) {
    if (scan.at(at - 1) != u'为' || !scan.endsClause(at + 1))
        return -1;
    const bool rate = scan.at(at - 2) == u'率';
    ScannedMention& zero = scan.pushValue(at, at + 1, rate ? MentionKind::Rate : MentionKind::Count, Decimal());
    zero.units = rate ? scan.words().unitClass(u"percent") : 0;
    zero.bare = !rate;
    return at + 1;
}

// Numerals that need a look at more than their value: 数十件, 两三天, 一批, 为零; -1 for others.
qint32 readSpecialNumeral(BlockScan& scan, qint32 at, const Numeral& numeral, const UnitReading& unit) {
    if (const qint32 end = readScaleWords(scan, at, numeral); end > at)
        return end;
    Decimal lower;
    if (unit.found() && isVagueRange(scan, at, numeral, lower)) {
        NumberPart part = numberPart(at, numeral);
        part.value = lower;
        part.range = true;
        return finishQuantity(scan, part);
    }
    if (numeral.length > 1)
        return -1;
    if (scan.at(at) == u'一')
        return readOne(scan, at, unit);
    return scan.at(at) == u'零' ? readZero(scan, at) : -1;
}

// 五个, 三十余名, 百余场; or a numeral inside a phrase, which is a name.
qint32 readChineseQuantity(BlockScan& scan, qint32 at, const Numeral& numeral) {
    const qint32 end = at + numeral.length;
    const char16_t first = scan.at(at);
    if (QStringView(u"余多几").contains(QChar(scan.at(end))))
        return finishQuantity(scan, numberPart(at, numeral));
    const UnitReading unit = readUnit(scan, end);
    if (const qint32 special = readSpecialNumeral(scan, at, numeral, unit); special > at)
        return special;
    if (numeral.length == 1 && scalePower(first) > 1)
        return -1;
    // 一六镇, 二七区: digits side by side are a name.
    const bool sideBySide = numeral.length > 1 && !hasScale(scan, at, numeral);
    if (sideBySide || (!unit.found() && !opensRange(scan, end) && !countsAlone(scan, at, numeral))) {
        scan.push(at, end, MentionKind::Name);
        return end;
    }
    return finishQuantity(scan, numberPart(at, numeral));
}

} // namespace

bool isCountedClassifier(const BlockScan& scan, qint32 at) {
    const UnitReading unit = readUnit(scan, at + 1);
    const UnitClasses vague = scan.words().unitClass(u"other") | scan.words().unitClass(u"kind");
    if (!unit.found() || (unit.classes & ~vague) == 0)
        return false;
    if (unit.half)
        return true;
    if (unit.kind == MentionKind::Duration && (at == 0 || scan.endsClause(at - 1)))
        return true;
    const bool counted = unit.kind == MentionKind::Count || unit.kind == MentionKind::Duration;
    return counted && scan.endsClause(unit.end) && isHan(scan.at(at - 1)) &&
           scan.words().contextEndingAt(Context::EachWord, scan.view(), at) == 0;
}

qint32 readChineseNumber(BlockScan& scan, qint32 at) {
    const Numeral numeral = scan.numeralAt(at);
    for (const auto reader : {readFraction, readChineseOrdinal}) {
        const qint32 end = reader(scan, at, numeral);
        if (end > at)
            return end;
    }
    const qint32 date = readDate(scan, at);
    if (date > at)
        return date;
    const qint32 end = at + numeral.length;
    if (numeral.tooLarge || scan.inTitle(at)) {
        scan.push(at, end, MentionKind::Name);
        return end;
    }
    return readChineseQuantity(scan, at, numeral);
}

} // namespace bijian
