// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/unit_reader.h"

namespace bijian {

namespace {

constexpr qint32 kLongestDuration = 4;

bool isHalf(const BlockScan& scan, qint32 at) {
    return scan.at(at) == u'半' && scan.words().wordAt(scan.view(), at).length == 0;
}

// 人民 is no 人, but in 3人民警察 the classifier has swallowed the noun's beginning.
bool isWholeWord(const BlockScan& scan, qint32 at, qint32 length) {
    if (scan.at(at) == u'人' && length == 1 && scan.at(at + 1) == u'民') {
        const char16_t next = scan.at(at + 2);
        return next == u'调' || next == u'警' || next == u'陪';
    }
    return scan.words().noUnitAt(scan.view(), at) <= length;
}

// 个多月, 个半小时: a duration's unit with 多, 余 or 半 behind its 个.
UnitReading readSplitUnit(const BlockScan& scan, qint32 at) {
    const char16_t middle = scan.at(at + 1);
    if (scan.at(at) != u'个' || (middle != u'多' && middle != u'余' && middle != u'半'))
        return {};
    const QString joined = u'个' + scan.view().mid(at + 2, kLongestDuration).toString();
    const TermTrie::Match match = scan.words().unitAt(joined, 0);
    if (match.length < 2 || scan.words().unit(match.value).kind != MentionKind::Duration)
        return {};
    UnitReading unit;
    unit.end = at + match.length + 1;
    unit.classes = scan.words().unit(match.value).classes;
    unit.kind = MentionKind::Duration;
    unit.half = middle == u'半';
    unit.tenths = unit.half ? 5 : 0;
    unit.more = !unit.half;
    return unit;
}

// 六成, 两成半, 九成五; 成立 and 成员 are none.
UnitReading readTenths(const BlockScan& scan, qint32 at) {
    if (scan.at(at) != u'成' || scan.words().noUnitAt(scan.view(), at) > 0)
        return {};
    UnitReading unit;
    unit.end = at + 1;
    unit.classes = scan.words().unitClass(u"percent");
    unit.kind = MentionKind::Share;
    unit.power = 1;
    const char16_t behind = scan.at(unit.end);
    if (isHalf(scan, unit.end)) {
        ++unit.end;
        unit.half = true;
        unit.tenths = 5;
    } else if (chineseDigit(behind) > 0 && behind != u'两' && !isChineseNumeral(scan.at(unit.end + 1)) &&
               scan.words().wordAt(scan.view(), unit.end).length == 0 && !readUnit(scan, unit.end + 1).found()) {
        ++unit.end;
        unit.tenths = chineseDigit(behind);
    }
    return unit;
}

// 三月内; without 内 it is a date.
UnitReading readMonths(const BlockScan& scan, qint32 at) {
    UnitReading unit;
    if (!isSpanBehind(scan, at + 1))
        return unit;
    unit.end = at + 1;
    unit.classes = scan.words().unitClass(u"span");
    unit.kind = MentionKind::Duration;
    return unit;
}

// 场(次), 班(期).
qint32 withVariant(const BlockScan& scan, qint32 end) {
    const char16_t inner = scan.at(end + 1);
    const bool variant = scan.at(end) == u'(' && (inner == u'次' || inner == u'期' || inner == u'场');
    return variant && scan.at(end + 2) == u')' ? end + 3 : end;
}

// (场)次: a unit whose head stands in brackets.
UnitReading readBracketed(const BlockScan& scan, qint32 at) {
    if (scan.at(at + 2) != u')')
        return {};
    const QString joined = QChar(scan.at(at + 1)) + scan.view().mid(at + 3, 1).toString();
    const TermTrie::Match match = scan.words().unitAt(joined, 0);
    if (match.length != 2)
        return {};
    UnitReading unit;
    unit.end = at + 4;
    unit.classes = scan.words().unit(match.value).classes;
    unit.kind = scan.words().unit(match.value).kind;
    return unit;
}

} // namespace

bool isSpanBehind(const BlockScan& scan, qint32 at) {
    return scan.at(at) == u'内' || scan.at(at) == u'余' || scan.view().mid(at, 2) == u"以内";
}

UnitReading readUnit(const BlockScan& scan, qint32 at) {
    if (scan.at(at) == u'(')
        return readBracketed(scan, at);
    if (const UnitReading split = readSplitUnit(scan, at); split.found())
        return split;
    const TermTrie::Match match = scan.words().unitAt(scan.view(), at);
    if (match.length == 0)
        return scan.at(at) == u'月' ? readMonths(scan, at) : readTenths(scan, at);
    if (!isWholeWord(scan, at, match.length))
        return {};
    const QuantityLexicon::Unit& facts = scan.words().unit(match.value);
    UnitReading unit;
    unit.end = withVariant(scan, at + match.length);
    unit.classes = facts.classes;
    unit.kind = facts.kind;
    unit.power = scan.at(at) == u'‰' ? -1 : 0;
    if (unit.kind == MentionKind::Duration && isHalf(scan, unit.end)) {
        ++unit.end;
        unit.half = true;
        unit.tenths = 5;
    }
    return unit;
}

} // namespace bijian
