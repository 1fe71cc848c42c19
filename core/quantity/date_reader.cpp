// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/date_reader.h"

#include "core/quantity/unit_reader.h"

#include <algorithm>

namespace bijian {

namespace {

Decimal dateValue(int year, int month, int day) {
    return Decimal(year * 10000 + month * 100 + day);
}

bool isDateBefore(const BlockScan& scan, qint32 at) {
    const ScannedMention* last = scan.last();
    return last != nullptr && last->mention.kind == MentionKind::Date && at - last->folded.end <= 2 &&
           !endsSentence(scan.at(last->folded.end)) && !endsSentence(scan.at(at - 1));
}

constexpr qint32 kLongestNumeral = 5;
constexpr int kMostYears = 8;
constexpr int kQuarters = 4;

// A year (`most` 4), month or day in ASCII digits or Chinese; moves `place` behind it. -1 where there is none.
int calendarNumber(const BlockScan& scan, qint32& place, int most) {
    if (isAsciiDigit(scan.at(place)))
        return scan.smallNumber(place, most);
    const qint32 bound = std::min(scan.size(), place + kLongestNumeral);
    const Numeral numeral = readChinese(scan.view().left(bound), place);
    if (numeral.length == 0 || numeral.length == kLongestNumeral || scan.at(place) == u'两')
        return -1;
    bool scaled = false;
    for (qint32 i = place; i < place + numeral.length; ++i)
        scaled = scaled || scalePower(scan.at(i)) > 0;
    const bool year = !scaled && numeral.length == 4 && most == 4;
    const bool small = numeral.length <= 3 && (scaled || numeral.length == 1) && numeral.value < Decimal(100);
    if (!year && !small)
        return -1;
    place += numeral.length;
    return static_cast<int>(numeral.value.coefficient());
}

// Whether the number is one of a list that has a unit: 2010、1998件; but 2021、2022年 are years.
bool hasQuantityBehind(const BlockScan& scan, qint32 i) {
    if (scan.at(i) == u'%' || scan.at(i) == u'‰')
        return true;
    bool list = false;
    for (int count = 0; count < kMostYears && QStringView(u"、和及与").contains(QChar(scan.at(i))); ++count) {
        qint32 end = i + 1;
        if (!isAsciiDigit(scan.at(end)))
            break;
        list = true;
        if (!isPlausibleYear(scan.smallNumber(end, 4)))
            return true;
        i = end;
    }
    return list && scan.at(i) != u'年';
}

// From the character 月 (or a range mark before a further month) on: 6月, 11月底, 10月27日, 10月27-28日, 1-4月.
qint32 readFromMonth(BlockScan& scan, qint32 at, qint32 i, int year, int month) {
    int lastMonth = month;
    if (isRangeMark(scan.at(i))) {
        qint32 k = i + 1;
        lastMonth = calendarNumber(scan, k, 2);
        if (lastMonth < 1 || lastMonth > 12 || scan.at(k) != u'月')
            return -1;
        i = k;
    }
    if (scan.at(i) != u'月')
        return -1;
    qint32 end = i + 1;
    if (scan.at(end) == u'份' || scan.at(end) == u'底' || scan.at(end) == u'末' || scan.at(end) == u'初')
        ++end;
    qint32 k = i + 1;
    const int day = calendarNumber(scan, k, 2);
    int dayValue = 0;
    if (day >= 1 && day <= 31) {
        qint32 dayEnd = k;
        if (isRangeMark(scan.at(k))) {
            qint32 second = k + 1;
            if (calendarNumber(scan, second, 2) > 0)
                dayEnd = second;
        }
        if (scan.at(dayEnd) == u'日' || scan.at(dayEnd) == u'号') {
            end = dayEnd + 1;
            dayValue = day;
        }
    }
    scan.pushValue(at, end, MentionKind::Date, dateValue(year, lastMonth, dayValue));
    return end;
}

qint32 readFromYear(BlockScan& scan, qint32 at, qint32 i, int year) {
    const char16_t mark = scan.at(i);
    // 2021-2025, 2021年—2025年, 2016至2020年度.
    qint32 j = i;
    if (scan.at(j) == u'年')
        ++j;
    if (scan.at(j) == u'度')
        ++j;
    if (isRangeMark(scan.at(j))) {
        qint32 k = j + 1;
        while (isRangeMark(scan.at(k)))
            ++k;
        const qint32 secondStart = k;
        const int second = scan.smallNumber(k, 4);
        if (k - secondStart == 4 && isPlausibleYear(second) && second >= year &&
            !(scan.at(k) == u'-' || scan.at(k) == u'/')) {
            if (scan.at(k) == u'年' && !isAsciiDigit(scan.at(k + 1))) {
                ++k;
                if (scan.at(k) == u'度')
                    ++k;
            }
            scan.pushValue(at, k, MentionKind::Period, Decimal(year));
            return k;
        }
    }
    if (mark == u'年') {
        qint32 k = i + 1;
        const int month = calendarNumber(scan, k, 2);
        if (month >= 1 && month <= 12 && (scan.at(k) == u'月' || isRangeMark(scan.at(k)))) {
            const qint32 end = readFromMonth(scan, at, k, year, month);
            if (end > at)
                return end;
        }
        k = i + 1;
        if (scan.at(k) == u'度')
            ++k;
        scan.pushValue(at, k, MentionKind::Period, Decimal(year));
        return k;
    }
    if (!isAsciiDigit(scan.at(at)))
        return -1;
    if (mark == u'-' || mark == u'/' || mark == u'.') {
        qint32 k = i + 1;
        const int month = scan.smallNumber(k, 2);
        if (month >= 1 && month <= 12) {
            int day = 0;
            if (scan.at(k) == mark) {
                qint32 dayEnd = k + 1;
                day = scan.smallNumber(dayEnd, 2);
                if (day < 1 || day > 31)
                    return -1;
                k = dayEnd;
            } else if (mark != u'-' && mark != u'/') {
                return -1;
            }
            scan.pushValue(at, k, MentionKind::Date, dateValue(year, month, day));
            return k;
        }
        return -1;
    }
    if (isAsciiDigit(mark) || isLatin(mark))
        return -1;
    // A bare year: alone in its line or before what is no unit.
    if (scan.words().unitAt(scan.view(), i).length == 0 && scalePower(mark) == 0 && mark != u'余' && mark != u'多' &&
        mark != u',' && mark != u'+' && !hasQuantityBehind(scan, i)) {
        if (i == scan.size() && at == 0)
            scan.pushValue(at, i, MentionKind::Date, dateValue(year, 0, 0));
        else
            scan.pushValue(at, i, MentionKind::Period, Decimal(year));
        return i;
    }
    return -1;
}

// 星期二, 每周三由律师坐班; 每周三次 is a count.
bool isWeekday(const BlockScan& scan, qint32 at, qint32 end) {
    const bool week = scan.at(at - 1) == u'周' || (scan.at(at - 1) == u'期' && scan.at(at - 2) == u'星');
    return week && !readUnit(scan, end).found();
}

// 28日 behind a date, 于28日, 每月28日; 28日内 is a span.
bool isDayOfMonth(const BlockScan& scan, qint32 at, qint32 end) {
    const bool day = scan.at(at - 1) == u'于' || scan.at(at - 1) == u'月';
    return (day || isDateBefore(scan, at)) && !isSpanBehind(scan, end);
}

// The number of a quarter at a place, 0 where there is none.
int quarterAt(const BlockScan& scan, qint32 at) {
    const char16_t c = scan.at(at);
    const int number = isAsciiDigit(c) ? c - u'0' : chineseDigit(c);
    const bool more = isAsciiDigit(scan.at(at + 1)) || isChineseNumeral(scan.at(at + 1));
    return number >= 1 && number <= kQuarters && !more ? number : 0;
}

// 19:20, 9时30分, 九时三十分, 04/07 from behind the first number on.
qint32 readClock(BlockScan& scan, qint32 at, qint32 i, int first) {
    if (scan.at(i) == u':' && isAsciiDigit(scan.at(i + 1)) && isAsciiDigit(scan.at(i + 2)) &&
        !isAsciiDigit(scan.at(i + 3)) && first < 24 && i - at == 2) {
        qint32 j = i + 3;
        if (scan.at(j) == u':' && isAsciiDigit(scan.at(j + 1)) && isAsciiDigit(scan.at(j + 2)))
            j += 3;
        scan.push(at, j, MentionKind::Date);
        return j;
    }
    if (scan.at(i) == u'时' && first <= 24 && scan.words().noUnitAt(scan.view(), i) == 0) {
        qint32 j = i + 1;
        const int minutes = calendarNumber(scan, j, 2);
        const qint32 end = minutes >= 0 && minutes < 60 && scan.at(j) == u'分' ? j + 1 : i + 1;
        scan.push(at, end, MentionKind::Date);
        return end;
    }
    if (scan.at(i) == u'/' && i - at == 2 && first <= 12) {
        qint32 j = i + 1;
        const int second = scan.smallNumber(j, 2);
        if (second >= 1 && second <= 31 && j - i == 3 && scan.words().unitAt(scan.view(), j).length == 0) {
            scan.pushValue(at, j, MentionKind::Date, dateValue(0, first, second));
            return j;
        }
    }
    return -1;
}

} // namespace

qint32 readQuarters(BlockScan& scan, qint32 at) {
    qint32 start = at;
    qint32 i = at;
    for (int count = 0; count < kQuarters; ++count) {
        i += scan.at(i) == u'第' ? 1 : 0;
        if (quarterAt(scan, i) == 0)
            return -1;
        const char16_t mark = scan.at(++i);
        if (mark != u'、' && mark != u'和' && mark != u'及' && !isRangeMark(mark))
            break;
        ++i;
    }
    const bool first = scan.at(at - 1) == u'前';
    start -= first ? 1 : 0;
    i += first && scan.at(i) == u'个' ? 1 : 0;
    if (scan.view().mid(i, 2) != u"季度" || isAsciiDigit(scan.at(start - 1)) || isChineseNumeral(scan.at(start - 1)))
        return -1;
    scan.push(start, i + 2, MentionKind::Period);
    return i + 2;
}

qint32 readDate(BlockScan& scan, qint32 at) {
    qint32 i = at;
    const bool arabic = isAsciiDigit(scan.at(at));
    const int first = calendarNumber(scan, i, 4);
    if (first < 0)
        return -1;
    if (i - at == 4 && isPlausibleYear(first))
        return readFromYear(scan, at, i, first);
    if (arabic && i - at > 2)
        return -1;
    // 三月内 is a span.
    if (scan.at(i) == u'月' && first >= 1 && first <= 12 && (arabic || !isSpanBehind(scan, i + 1)))
        return readFromMonth(scan, at, i, 0, first);
    if (scan.at(i) == u'日' && first >= 1 && first <= 31 && isDayOfMonth(scan, at, i + 1)) {
        scan.pushValue(at, i + 1, MentionKind::Date, dateValue(0, 0, first));
        return i + 1;
    }
    if (isRangeMark(scan.at(i))) {
        qint32 j = i + 1;
        const int second = calendarNumber(scan, j, 2);
        if (second > first && second <= 12 && scan.at(j) == u'月')
            return readFromMonth(scan, at, j, 0, second);
    }
    if (!arabic && isWeekday(scan, at, i)) {
        scan.push(at, i, MentionKind::Date);
        return i;
    }
    return readClock(scan, at, i, first);
}

} // namespace bijian
