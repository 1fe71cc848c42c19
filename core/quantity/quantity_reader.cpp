// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/quantity_reader.h"

namespace bijian {

namespace {

using Context = QuantityLexicon::Context;

// The place of the second number where a range mark joins two numbers, else -1.
qint32 rangeUpperStart(const BlockScan& scan, qint32 end) {
    qint32 i = end;
    if (scan.at(i) == u'%')
        ++i;
    if (!isRangeMark(scan.at(i)))
        return -1;
    while (isRangeMark(scan.at(i)))
        ++i;
    // "由85%提高到": 到 without a number behind it joins nothing.
    return isAsciiDigit(scan.at(i)) ? i : -1;
}

// A unit's character that begins a longer word: 个性化, 条例, 项目 behind a number are units only where a noun may
// follow.
bool isPartOfWord(const BlockScan& scan, qint32 at, qint32 length) {
    if (length > 1)
        return false;
    const char16_t c = scan.at(at);
    const char16_t next = scan.at(at + 1);
    switch (c) {
    case u'条':
        return next == u'例';
    case u'名':
        return next == u'称' || next == u'录';
    case u'人':
        return next == u'民' && scan.at(at + 2) != u'调' && scan.at(at + 2) != u'警' && scan.at(at + 2) != u'陪';
    case u'级':
        return next == u'别';
    default:
        return false;
    }
}

qint32 finishUnit(BlockScan& scan, qint32 at, qint32 end, const Decimal& value, Qualifier suffix, bool range,
                  const Numeral& numeral) {
    const qint32 unitStart = end;
    TermTrie::Match unit = scan.words().unitAt(scan.view(), end);
    if (unit.length > 0 && isPartOfWord(scan, end, unit.length))
        unit = {};
    UnitClasses classes = 0;
    MentionKind kind = MentionKind::Count;
    if (unit.length > 0) {
        const QuantityLexicon::Unit& facts = scan.words().unit(unit.value);
        classes = facts.classes;
        kind = facts.kind;
        end += unit.length;
        // 余 behind the unit word (个余), "(次)".
        if (scan.at(end) == u'(' &&
            (scan.at(end + 1) == u'次' || scan.at(end + 1) == u'期' || scan.at(end + 1) == u'场') &&
            scan.at(end + 2) == u')')
            end += 3;
    } else if (numeral.arabic && numeral.plainInteger && suffix == Qualifier::Exact && !range) {
        const qint32 length = end - at;
        const bool hotline = length >= 3 && length <= 6 && scan.at(at) == u'1' &&
                             (isHan(scan.at(end)) || scan.at(end) == u'”' || scan.at(end) == u'"');
        if (hotline || length >= 7 || scan.inTitle(at)) {
            scan.push(at, end, length >= 7 ? MentionKind::Other : MentionKind::Name);
            return end;
        }
    }
    if (scan.inTitle(at)) {
        scan.push(at, end, MentionKind::Name);
        return end;
    }
    if (kind == MentionKind::Rate)
        kind = rateKind(scan, at);
    if (kind == MentionKind::Duration && scan.view().mid(unitStart, end - unitStart) == u"年" &&
        value >= Decimal(1000)) {
        scan.push(at, end, MentionKind::Period);
        return end;
    }
    Decimal stated = value;
    if (scan.at(unitStart) == u'‰' && unit.length > 0) {
        const auto perCent = value.scaledByPowerOfTen(-1);
        if (perCent)
            stated = *perCent;
    }
    ScannedMention& scanned = scan.pushValue(at, end, range ? MentionKind::Range : kind, stated);
    scanned.units = classes;
    scanned.bare = unit.length == 0;
    if (unit.length > 0)
        scanned.mention.unit = scan.toSource(TextRange{unitStart, end});
    scanned.mention.qualifier = suffix != Qualifier::Exact ? suffix : qualifierAround(scan, at, end);
    return end;
}

} // namespace

MentionKind rateKind(const BlockScan& scan, qint32 start) {
    qint32 from = start;
    while (from > 0 && start - from < 16) {
        const char16_t c = scan.at(from - 1);
        if (c == u',' || c == u'。' || c == u';' || c == u'、' || c == u'\t' || isAsciiDigit(c) || c == u'%')
            break;
        --from;
    }
    qint32 end = start;
    // Words that only introduce the number: 增长了约5%, 增幅达5%, 占比约为5%.
    for (bool moved = true; moved;) {
        moved = false;
        const char16_t c = scan.at(end - 1);
        if (end > from && (c == u'了' || c == u'为' || c == u'约' || c == u'近' || c == u'超' || c == u'达' ||
                           c == u'率' || c == u'幅')) {
            --end;
            moved = true;
        }
    }
    const QStringView before = scan.view().mid(from, end - from);
    if (scan.words().contextEndingAt(Context::Growth, before, static_cast<qint32>(before.size())) > 0 ||
        scan.words().contextEndingAt(Context::Growth, scan.view().mid(from, start - from), start - from) > 0)
        return MentionKind::Growth;
    if (before.contains(u'占'))
        return MentionKind::Share;
    return MentionKind::Rate;
}

Qualifier qualifierAround(const BlockScan& scan, qint32 start, qint32 end) {
    if (scan.words().contextAt(Context::MoreAfter, scan.view(), end) > 0)
        return Qualifier::GreaterThan;
    if (scan.words().contextAt(Context::LessAfter, scan.view(), end) > 0)
        return Qualifier::LessThan;
    if (scan.words().contextAt(Context::ApproximateAfter, scan.view(), end) > 0)
        return Qualifier::Approx;
    if (scan.words().contextEndingAt(Context::LessBefore, scan.view(), start) > 0)
        return Qualifier::LessThan;
    if (scan.words().contextEndingAt(Context::MoreBefore, scan.view(), start) > 0)
        return Qualifier::GreaterThan;
    if (scan.words().contextEndingAt(Context::ApproximateBefore, scan.view(), start) > 0)
        return Qualifier::Approx;
    return Qualifier::Exact;
}

// From behind the digits: 余/多, a scale word, a unit, "(次)"; ranges; then kind and qualifier.
qint32 finishQuantity(BlockScan& scan, qint32 at, qint32 end, const Numeral& numeral) {
    Decimal value = numeral.value;
    Qualifier suffix = Qualifier::Exact;
    const auto takeMore = [&] {
        const char16_t c = scan.at(end);
        const bool unitBehind =
            scalePower(scan.at(end + 1)) >= 4 || scan.words().unitAt(scan.view(), end + 1).length > 0;
        if (c == u'余' || (c == u'多' && unitBehind)) {
            suffix = Qualifier::GreaterThan;
            ++end;
        }
    };
    takeMore();
    int power = 0;
    while (scalePower(scan.at(end)) >= 4 && suffix == Qualifier::GreaterThan && power == 0) {
        // 10余万人: the scale word stands behind 余.
        power = scalePower(scan.at(end));
        ++end;
    }
    if (power > 0) {
        const auto scaled = value.scaledByPowerOfTen(power);
        if (!scaled) {
            scan.push(at, end, MentionKind::Other);
            return end;
        }
        value = *scaled;
    }
    if (suffix == Qualifier::Exact)
        takeMore();
    // 3-5个, 10%至15%: a range takes its lower end; 27-28日 has been read as a date.
    const qint32 upperStart = rangeUpperStart(scan, end);
    if (upperStart > 0) {
        const Numeral upper = scan.numeralAt(upperStart);
        if (upper.length > 0 && !upper.tooLarge && upper.value >= value) {
            end = upperStart + upper.length;
            if (scan.at(end) == u'余' || scan.at(end) == u'多')
                ++end;
            return finishUnit(scan, at, end, value, suffix, true, numeral);
        }
    }
    return finishUnit(scan, at, end, value, suffix, false, numeral);
}

qint32 readQuantity(BlockScan& scan, qint32 at) {
    const Numeral numeral = scan.numeralAt(at);
    if (numeral.tooLarge) {
        qint32 end = at + numeral.length;
        while (isAsciiDigit(scan.at(end)))
            ++end;
        scan.push(at, end, MentionKind::Other);
        return end;
    }
    return finishQuantity(scan, at, at + numeral.length, numeral);
}

qint32 readHalf(BlockScan& scan, qint32 at) {
    if (scan.at(at - 1) == u'过' && !isHan(scan.at(at + 1))) {
        scan.pushValue(at - 1, at + 1, MentionKind::Share, Decimal::fromParts(5, 1));
        return at + 1;
    }
    const TermTrie::Match unit = scan.words().unitAt(scan.view(), at + 1);
    if (unit.length == 0 || scan.words().unit(unit.value).kind != MentionKind::Duration)
        return -1;
    const qint32 end = at + 1 + unit.length;
    ScannedMention& scanned = scan.pushValue(at, end, MentionKind::Duration, Decimal::fromParts(5, 1));
    scanned.units = scan.words().unit(unit.value).classes;
    scanned.mention.unit = scan.toSource(TextRange{at + 1, end});
    scanned.mention.qualifier = qualifierAround(scan, at, end);
    return end;
}

void pushFraction(BlockScan& scan, qint32 start, qint32 end, qint64 upper, qint64 lower) {
    ScannedMention& scanned =
        scan.pushValue(start, end, MentionKind::Share, Decimal::fromParts(upper * 10000 / lower, 4));
    scanned.mention.kind = rateKind(scan, start);
}

} // namespace bijian
