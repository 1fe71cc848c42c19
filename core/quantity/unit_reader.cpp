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
    unit.more = !unit.half;
    return unit;
}

// 六成, 两成半; 成立 and 成员 are none.
UnitReading readTenths(const BlockScan& scan, qint32 at) {
    if (scan.at(at) != u'成' || scan.words().noUnitAt(scan.view(), at) > 0)
        return {};
    UnitReading unit;
    unit.end = at + 1;
    unit.classes = scan.words().unitClass(u"percent");
    unit.kind = MentionKind::Share;
    unit.power = 1;
    if (isHalf(scan, unit.end)) {
        ++unit.end;
        unit.half = true;
    }
    return unit;
}

// 场(次), 班(期).
qint32 withVariant(const BlockScan& scan, qint32 end) {
    const char16_t inner = scan.at(end + 1);
    const bool variant = scan.at(end) == u'(' && (inner == u'次' || inner == u'期' || inner == u'场');
    return variant && scan.at(end + 2) == u')' ? end + 3 : end;
}

} // namespace

UnitReading readUnit(const BlockScan& scan, qint32 at) {
    if (const UnitReading split = readSplitUnit(scan, at); split.found())
        return split;
    const TermTrie::Match match = scan.words().unitAt(scan.view(), at);
    if (match.length == 0)
        return readTenths(scan, at);
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
    }
    return unit;
}

} // namespace bijian
