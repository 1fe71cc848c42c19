// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/quantity_reader.h"

#include "core/quantity/number_words.h"
#include "core/quantity/unit_reader.h"

namespace bijian {

namespace {

constexpr int kLongestCount = 6;

bool isUnitOrScale(const BlockScan& scan, qint32 at) {
    return scalePower(scan.at(at)) >= 4 || readUnit(scan, at).found();
}

// 余, 多 (before a unit) and 几 (十几件), and the scale word behind them: 10余万人.
void takeMore(const BlockScan& scan, NumberPart& part) {
    const char16_t c = scan.at(part.end);
    const bool several = c == u'几' && scalePower(scan.at(part.end - 1)) > 0;
    if (c != u'余' && !((c == u'多' || several) && isUnitOrScale(scan, part.end + 1)))
        return;
    part.qualifier = Qualifier::GreaterThan;
    part.plain = false;
    ++part.end;
    const int power = scalePower(scan.at(part.end));
    if (power < 4)
        return;
    ++part.end;
    const auto scaled = part.value ? part.value->scaledByPowerOfTen(power) : Result<Decimal>(Decimal());
    part.value = part.value && scaled ? std::optional(*scaled) : std::nullopt;
    part.exponent += power;
}

// The place behind one or more range marks, or -1 where there is none.
qint32 behindRangeMark(const BlockScan& scan, qint32 at) {
    qint32 i = at;
    while (isRangeMark(scan.at(i)))
        ++i;
    return i > at ? i : -1;
}

// 3-5个, 三至五年, 1至2万元: a range takes its lower end, which shares the scale word of the upper one. "由85%提高到":
// 到 without a number behind it joins nothing.
void takeUpperEnd(const BlockScan& scan, NumberPart& part) {
    const qint32 start = behindRangeMark(scan, part.end);
    if (start < 0 || !part.value || part.value->isNegative() || isAsciiDigit(scan.at(start)) != part.arabic)
        return;
    const Numeral upper = scan.numeralAt(start);
    const qint32 end = start + upper.length;
    if (upper.length == 0 || upper.tooLarge || (!part.arabic && !readUnit(scan, end).found()))
        return;
    Decimal lower = *part.value;
    if (part.exponent == 0 && upper.exponent > 0) {
        const auto scaled = lower.scaledByPowerOfTen(upper.exponent);
        if (scaled && *scaled < upper.value)
            lower = *scaled;
    }
    if (upper.value < lower)
        return;
    part.value = lower;
    part.end = end;
    part.range = true;
    part.plain = false;
    if (scan.at(end) == u'余' || scan.at(end) == u'多')
        ++part.end;
}

// 300元至500元: the second number has the same unit, and is larger. 由3个至2个 and 从3件到5件 are changes.
qint32 sameUnitEnd(const BlockScan& scan, const NumberPart& part, qint32 unitEnd) {
    const qint32 start = behindRangeMark(scan, unitEnd);
    if (start < 0 || !part.value || part.range || isAsciiDigit(scan.at(start)) != part.arabic ||
        startsChange(scan, part.start))
        return -1;
    const Numeral upper = scan.numeralAt(start);
    const qint32 end = start + upper.length;
    const qint32 length = unitEnd - part.end;
    if (upper.length == 0 || upper.tooLarge || upper.value <= *part.value ||
        scan.view().mid(end, length) != scan.view().mid(part.end, length) || readUnit(scan, end).end != end + length)
        return -1;
    return end + length;
}

Decimal statedValue(const Decimal& value, const UnitReading& unit) {
    const auto sum = unit.tenths > 0 ? value.plus(Decimal::fromParts(unit.tenths, 1)) : Result<Decimal>(value);
    const auto stated = sum ? sum->scaledByPowerOfTen(unit.power) : sum;
    return stated ? *stated : value;
}

bool isListMark(char16_t c) {
    return c != u'\0' && QStringView(u"、和及与或").contains(QChar(c));
}

// The kind of the percentage to whose list this one belongs: 增长12%和8.5%.
std::optional<MentionKind> listedKind(const BlockScan& scan, const NumberPart& part, const UnitReading& unit) {
    const ScannedMention* last = scan.last();
    if (last == nullptr || last->folded.end + 1 != part.start || !isListMark(scan.at(last->folded.end)) ||
        last->units != unit.classes || last->mention.unit.isEmpty())
        return std::nullopt;
    const MentionKind kind = last->mention.kind;
    const bool percentage = kind == MentionKind::Rate || kind == MentionKind::Share || kind == MentionKind::Growth;
    return percentage ? std::optional(kind) : std::nullopt;
}

MentionKind kindOf(const BlockScan& scan, const NumberPart& part, const UnitReading& unit) {
    const bool percentage = unit.kind == MentionKind::Rate || unit.kind == MentionKind::Share;
    if (!percentage)
        return unit.kind;
    if (part.value && part.value->isNegative())
        return MentionKind::Growth;
    const auto listed = listedKind(scan, part, unit);
    return listed ? *listed : rateKind(scan, part.start, unit.kind);
}

// 12、15、18件: what has no unit in a list has that of its last number.
void shareUnit(const BlockScan& scan, MentionKind kind) {
    const std::span<ScannedMention> found = scan.found();
    for (size_t i = found.size() - 1; i > 0; --i) {
        ScannedMention& before = found[i - 1];
        const qint32 gap = before.folded.end;
        if (!before.bare || before.units != 0 || before.mention.kind != MentionKind::Count ||
            found[i].folded.start != gap + 1 || !isListMark(scan.at(gap)))
            return;
        before.units = found.back().units;
        before.mention.kind = kind;
    }
}

// Numbers without a unit: years of other ages, long codes; else a count of what the sentence names.
qint32 finishBare(BlockScan& scan, const NumberPart& part) {
    const QStringView behind = scan.view().mid(part.end, 2);
    if (behind == u"世纪" || behind == u"年代") {
        scan.push(part.start, part.end + 2, MentionKind::Period);
        return part.end + 2;
    }
    const bool code = !part.value || (part.plain && part.end - part.start > kLongestCount);
    if (code) {
        scan.push(part.start, part.end, MentionKind::Other);
        return part.end;
    }
    const MentionKind single = part.value->isNegative() ? MentionKind::Growth : MentionKind::Count;
    ScannedMention& scanned =
        scan.pushValue(part.start, part.end, part.range ? MentionKind::Range : single, *part.value);
    scanned.bare = true;
    scanned.mention.qualifier =
        part.qualifier != Qualifier::Exact ? part.qualifier : qualifierAround(scan, part.start, part.end);
    return part.end;
}

qint32 finishUnit(BlockScan& scan, NumberPart part) {
    const UnitReading unit = readUnit(scan, part.end);
    const qint32 end = unit.found() ? unit.end : part.end;
    if (scan.inTitle(part.start)) {
        scan.push(part.start, end, MentionKind::Name);
        return end;
    }
    if (!unit.found() || scan.view().mid(part.end, 2) == u"年代")
        return finishBare(scan, part);
    if (part.plain && scan.view().mid(part.end, end - part.end) == u"年" && *part.value >= Decimal(1000)) {
        scan.push(part.start, end, MentionKind::Period);
        return end;
    }
    const qint32 unitStart = part.end;
    const qint32 rangeEnd = sameUnitEnd(scan, part, end);
    part.range = part.range || rangeEnd > 0;
    part.end = rangeEnd > 0 ? rangeEnd : end;
    const MentionKind kind = kindOf(scan, part, unit);
    ScannedMention& scanned = scan.push(part.start, part.end, part.range ? MentionKind::Range : kind);
    if (part.value) {
        scanned.mention.value = statedValue(*part.value, unit);
        scanned.mention.hasValue = true;
    }
    scanned.units = unit.classes;
    scanned.mention.unit =
        scan.toSource(rangeEnd > 0 ? TextRange{rangeEnd - (end - unitStart), rangeEnd} : TextRange{unitStart, end});
    scanned.mention.qualifier = part.qualifier != Qualifier::Exact ? part.qualifier
                                : unit.more                        ? Qualifier::GreaterThan
                                                                   : qualifierAround(scan, part.start, part.end);
    shareUnit(scan, kind);
    return part.end;
}

} // namespace

NumberPart numberPart(qint32 start, const Numeral& numeral) {
    NumberPart part;
    part.start = start;
    part.end = start + numeral.length;
    if (!numeral.tooLarge)
        part.value = numeral.value;
    part.exponent = numeral.exponent;
    part.arabic = numeral.arabic;
    part.plain = numeral.plainInteger && !numeral.tooLarge;
    return part;
}

qint32 finishQuantity(BlockScan& scan, NumberPart part) {
    if (!part.range) {
        takeMore(scan, part);
        takeUpperEnd(scan, part);
    }
    return finishUnit(scan, part);
}

qint32 readQuantity(BlockScan& scan, qint32 at) {
    return finishQuantity(scan, numberPart(at, scan.numeralAt(at)));
}

qint32 readNegative(BlockScan& scan, qint32 at) {
    const char16_t before = scan.at(at - 1);
    if (!isAsciiDigit(scan.at(at + 1)) || !QStringView(u"为达是到率幅(:\t").contains(QChar(before)))
        return -1;
    const Numeral numeral = scan.numeralAt(at + 1);
    const qint32 end = at + 1 + numeral.length;
    const bool alone = before == u'\t' && (scan.at(end) == u'\t' || scan.at(end) == u'\0');
    const UnitReading unit = readUnit(scan, end);
    const bool change = unit.found() && (unit.kind == MentionKind::Rate || unit.kind == MentionKind::Growth);
    if (numeral.tooLarge || (!alone && !change))
        return -1;
    NumberPart part = numberPart(at + 1, numeral);
    part.start = at;
    part.value = numeral.value.negated();
    part.plain = false;
    return finishUnit(scan, part);
}

} // namespace bijian
