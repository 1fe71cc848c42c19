// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/code_reader.h"

#include "core/quantity/quantity_reader.h"

namespace bijian {

namespace {

constexpr qint32 kLongestQuotedName = 12;

} // namespace

qint32 readDocumentNumber(BlockScan& scan, qint32 at) {
    const char16_t close = scan.at(at) == u'〔' ? u'〕' : (scan.at(at) == u'[' ? u']' : u'】');
    const qint32 end = scan.closing(at, close, 5);
    if (end != at + 5 || !isAsciiDigit(scan.at(at + 1)))
        return -1;
    qint32 i = end + 1;
    if (scan.at(i) == u'第')
        ++i;
    if (!isAsciiDigit(scan.at(i)))
        return -1;
    while (isAsciiDigit(scan.at(i)))
        ++i;
    if (scan.at(i) == u'号')
        ++i;
    scan.push(at, i, MentionKind::Other);
    return i;
}

qint32 readQuotedName(BlockScan& scan, qint32 at, char16_t open) {
    const char16_t close = open == u'“' ? u'”' : (open == u'「' ? u'」' : (open == u'‘' ? u'’' : u'"'));
    const qint32 end = scan.closing(at, close, kLongestQuotedName + 1);
    if (end < 0)
        return -1;
    bool hasNumeral = false;
    bool hasDigit = false;
    bool hasUnit = false;
    for (qint32 i = at + 1; i < end; ++i) {
        const char16_t c = scan.at(i);
        const QuantityLexicon::Word word = scan.words().wordAt(scan.view(), i);
        if (word.length > 0 && !word.isName && !isAsciiDigit(c)) {
            i += word.length - 1;
            continue;
        }
        hasNumeral =
            hasNumeral || isChineseNumeral(c) || isAsciiDigit(c) || (c == u'第' && isChineseNumeral(scan.at(i + 1)));
        hasDigit = hasDigit || isAsciiDigit(c);
        if (isAsciiDigit(c) && !isAsciiDigit(scan.at(i + 1)))
            hasUnit = hasUnit || scan.words().unitAt(scan.view(), i + 1).length > 0 || scan.at(i + 1) == u'年';
    }
    if (!hasNumeral || hasUnit)
        return -1;
    scan.push(at + 1, end, MentionKind::Name);
    return end + 1;
}

qint32 readListMark(BlockScan& scan, qint32 at) {
    qint32 i = at;
    while (isAsciiDigit(scan.at(i)) && i - at < 3)
        ++i;
    if (i - at > 2)
        return -1;
    const char16_t next = scan.at(i);
    const Numeral value = readArabic(scan.view().left(i), at);
    if (scan.at(at - 1) == u'(' && next == u')') {
        scan.pushValue(at - 1, i + 1, MentionKind::Ordinal, value.value);
        return i + 1;
    }
    if (!scan.startsSentence(at) || (next != u'.' && next != u'、' && next != u','))
        return -1;
    // "1.5万件" opens no list; "2.12345热线" does.
    if (next == u'.' && isAsciiDigit(scan.at(i + 1))) {
        const Numeral behind = readArabic(scan.view(), i + 1);
        if (behind.length < 5 && !(behind.length == 4 && scan.at(i + 5) == u'年'))
            return -1;
    }
    if (next == u',' && isAsciiDigit(scan.at(i + 1)))
        return -1;
    if (next == u'、' && isAsciiDigit(scan.at(i + 1)))
        return -1;
    scan.pushValue(at, i + 1, MentionKind::Ordinal, value.value);
    return i + 1;
}

qint32 readFormula(BlockScan& scan, qint32 at) {
    qint32 i = at;
    bool plus = false;
    while (isAsciiDigit(scan.at(i)) || ((scan.at(i) == u'+' || scan.at(i) == u'＋') && i > at) ||
           (plus && isLatin(scan.at(i)))) {
        plus = plus || scan.at(i) == u'+';
        ++i;
    }
    if (!plus)
        return -1;
    scan.push(at, i, MentionKind::Name);
    return i;
}

qint32 readCode(BlockScan& scan, qint32 at) {
    const char16_t before = scan.at(at - 1);
    qint32 i = at;
    while (isAsciiDigit(scan.at(i)))
        ++i;
    const char16_t next = scan.at(i);
    if (isLatin(before) || (isLatin(next) && scan.words().unitAt(scan.view(), i).length == 0)) {
        while (isAsciiDigit(scan.at(i)) || isLatin(scan.at(i)) || scan.at(i) == u'-')
            ++i;
        scan.push(at, i, MentionKind::Name);
        return i;
    }
    if ((next == u'·' || next == u'•' || next == u'.') && isAsciiDigit(scan.at(i + 1)) && before == u'“') {
        for (++i; isAsciiDigit(scan.at(i)); ++i) {
        }
        scan.push(at, i, MentionKind::Name);
        return i;
    }
    if (next == u'/' && isAsciiDigit(scan.at(i + 1)) && before != u'/') {
        const qint32 slash = i;
        qint32 k = slash + 1;
        const int lower = scan.smallNumber(k, 3);
        qint32 top = at;
        const int upper = scan.smallNumber(top, 3);
        if (top == slash && lower > upper && upper > 0 && scan.at(k) != u'/' && scan.at(k) != u'-') {
            pushFraction(scan, at, k, upper, lower);
            return k;
        }
    }
    if (next == u':' && isAsciiDigit(scan.at(i + 1)) && i - at <= 3) {
        for (++i; isAsciiDigit(scan.at(i)); ++i) {
        }
        scan.push(at, i, MentionKind::Other);
        return i;
    }
    bool joined = false;
    qint32 k = i;
    while ((scan.at(k) == u'-' || scan.at(k) == u'/') && isAsciiDigit(scan.at(k + 1))) {
        joined = joined || scan.at(k) == u'/' || i - at > 4;
        for (++k; isAsciiDigit(scan.at(k)); ++k) {
        }
        joined = joined || ((scan.at(k) == u'-' || scan.at(k) == u'/') && isAsciiDigit(scan.at(k + 1)));
    }
    if (joined) {
        scan.push(at, k, MentionKind::Other);
        return k;
    }
    if (next == u'号' && scan.words().unitAt(scan.view(), i).length == 0) {
        scan.push(at, i + 1, i - at <= 2 ? MentionKind::Name : MentionKind::Other);
        return i + 1;
    }
    return -1;
}

} // namespace bijian
