// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/code_reader.h"

#include "core/quantity/date_reader.h"
#include "core/quantity/fraction_reader.h"
#include "core/quantity/number_words.h"
#include "core/quantity/unit_reader.h"

namespace bijian {

namespace {

using Context = QuantityLexicon::Context;

constexpr qint32 kLongestQuotedName = 12;
constexpr qint32 kLongestPrefix = 16;
constexpr int kMostHotlines = 8;
constexpr int kShortestCode = 5;
constexpr int kLongestRatio = 5;
constexpr qint32 kLongestCaseNumber = 18;

bool isAlphanumeric(char16_t c) {
    return isAsciiDigit(c) || isLatin(c);
}

qint32 behindDigits(const BlockScan& scan, qint32 at) {
    while (isAsciiDigit(scan.at(at)))
        ++at;
    return at;
}

qint32 endOfLast(const BlockScan& scan) {
    const ScannedMention* last = scan.last();
    return last == nullptr ? 0 : last->folded.end;
}

bool isCounted(const BlockScan& scan, qint32 end) {
    const char16_t c = scan.at(end);
    return scalePower(c) > 0 || c == u'余' || c == u'多' || readUnit(scan, end).found();
}

qint32 pushCode(BlockScan& scan, qint32 start, qint32 end, MentionKind kind) {
    scan.push(start, end, kind);
    return end;
}

// Letters and digits together: A4, H5, 5G, PM2.5, GB/T 2260, abc12@163.com. APP12个 counts.
qint32 readLetters(BlockScan& scan, qint32 at) {
    const qint32 digits = behindDigits(scan, at);
    const qint32 bound = std::max(endOfLast(scan), at - kLongestPrefix);
    qint32 start = at;
    if ((scan.at(start - 1) == u' ' || scan.at(start - 1) == u'-') && isLatin(scan.at(start - 2)) && start - 2 >= bound)
        --start;
    while (start > bound &&
           (isLatin(scan.at(start - 1)) ||
            ((scan.at(start - 1) == u'/' || scan.at(start - 1) == u'@') && isLatin(scan.at(start - 2)))))
        --start;
    const bool behind = isLatin(scan.at(digits)) && scan.words().unitAt(scan.view(), digits).length == 0;
    if (start == at && !behind)
        return -1;
    const Numeral numeral = scan.numeralAt(at);
    if (at - start > 1 && !behind && isCounted(scan, at + numeral.length))
        return -1;
    qint32 end = digits;
    while (isAlphanumeric(scan.at(end)) ||
           ((scan.at(end) == u'-' || scan.at(end) == u'.' || scan.at(end) == u'@' || scan.at(end) == u'_') &&
            isAlphanumeric(scan.at(end + 1))))
        ++end;
    return pushCode(scan, start, end, MentionKind::Name);
}

// 12·4, 7×24小时, 1.2.3.
qint32 readJoinedName(BlockScan& scan, qint32 at, qint32 digits) {
    const char16_t next = scan.at(digits);
    if (!isAsciiDigit(scan.at(digits + 1)))
        return -1;
    const qint32 second = behindDigits(scan, digits + 1);
    if (next == u'·' || next == u'•' || (next == u'.' && scan.at(at - 1) == u'“' && scan.at(second) == u'”'))
        return pushCode(scan, at, second, MentionKind::Name);
    if (next == u'×' || next == u'*') {
        const UnitReading unit = readUnit(scan, second);
        return pushCode(scan, at, unit.found() ? unit.end : second, MentionKind::Name);
    }
    if (next != u'.' || scan.at(second) != u'.' || !isAsciiDigit(scan.at(second + 1)))
        return -1;
    qint32 end = second;
    while (scan.at(end) == u'.' && isAsciiDigit(scan.at(end + 1)))
        end = behindDigits(scan, end + 1);
    return pushCode(scan, at, end, scan.startsSentence(at) ? MentionKind::Ordinal : MentionKind::Name);
}

// 2.0平台, 3.0版, 1.5版本, “浙里办”4.0.
qint32 readVersion(BlockScan& scan, qint32 at) {
    const Numeral numeral = readArabic(scan.view(), at);
    const qint32 end = at + numeral.length;
    const char16_t next = scan.at(end);
    if (numeral.plainInteger || numeral.tooLarge)
        return -1;
    if (next == u'版')
        return pushCode(scan, at, end + (scan.at(end + 1) == u'本' ? 2 : 1), MentionKind::Name);
    const bool round = numeral.length == 3 && scan.at(at) != u'0' && scan.view().mid(at + 1, 2) == u".0";
    const char16_t before = scan.at(at - 1);
    const bool behindName = before == u'”' || before == u'》' || isLatin(before);
    const bool named = isHan(next) || next == u'”' || next == u'》' || (behindName && scan.endsClause(end));
    if (!round || !named || isRangeMark(next) || isCounted(scan, end) ||
        qualifierAround(scan, at, end) != Qualifier::Exact)
        return -1;
    return pushCode(scan, at, end, MentionKind::Name);
}

bool isHotlineNumber(const BlockScan& scan, qint32 at, qint32 end) {
    const char16_t first = scan.at(at);
    const char16_t second = scan.at(at + 1);
    switch (end - at) {
    case 3:
        return first == u'1' && (second == u'1' || second == u'2');
    case 4:
    case 5:
    case 6:
        return first == u'1' || (first == u'9' && (second == u'5' || second == u'6'));
    default:
        return false;
    }
}

// 12345热线; 拨打110、119; a number of a list is one where the last is: 12345、12348热线, but 分别为110、119件.
qint32 readHotline(BlockScan& scan, qint32 at, qint32 digits) {
    if (!isHotlineNumber(scan, at, digits))
        return -1;
    qint32 end = digits;
    for (int i = 0; i < kMostHotlines; ++i) {
        const qint32 next = behindDigits(scan, end + 1);
        if (!QStringView(u"、/和及").contains(QChar(scan.at(end))) || !isHotlineNumber(scan, end + 1, next))
            break;
        end = next;
    }
    const char16_t behind = scan.at(end);
    const ScannedMention* last = scan.last();
    const bool listed = last != nullptr && last->mention.kind == MentionKind::Name && last->folded.end + 1 == at &&
                        isAsciiDigit(scan.at(at - 2));
    const bool labelled = listed || scan.words().contextEndingAt(Context::HotlineLabel, scan.view(), at) > 0;
    const bool named = (isHan(behind) || behind == u'”' || behind == u'“') && !isRangeMark(behind);
    if (isCounted(scan, end) || (!labelled && !named) || qualifierAround(scan, at, end) != Qualifier::Exact)
        return -1;
    const bool slash = scan.at(digits) == u'/' && end > digits;
    return pushCode(scan, at, slash ? end : digits, MentionKind::Name);
}

// 010598667/2022-00140, 0931-8826101; 邮编:730000.
qint32 readNumberCode(BlockScan& scan, qint32 at, qint32 digits) {
    bool joined = scan.at(at) == u'0' && digits - at >= 3 && scan.at(digits) == u'-';
    qint32 end = digits;
    while ((scan.at(end) == u'-' || scan.at(end) == u'/') && isAsciiDigit(scan.at(end + 1))) {
        joined = joined || scan.at(end) == u'/' || digits - at > 4;
        end = behindDigits(scan, end + 1);
        joined = joined || ((scan.at(end) == u'-' || scan.at(end) == u'/') && isAsciiDigit(scan.at(end + 1)));
    }
    if (joined && end > digits)
        return pushCode(scan, at, end, MentionKind::Other);
    const Numeral numeral = readArabic(scan.view(), at);
    if (!numeral.plainInteger || isCounted(scan, digits))
        return -1;
    // 电话12: a short number without a colon may have lost its unit.
    const bool colon = scan.at(at - 1) == u':' || scan.at(at - 1) == u'为';
    const bool labelled = (colon || numeral.length >= kShortestCode) &&
                          scan.words().contextEndingAt(Context::CodeLabel, scan.view(), colon ? at - 1 : at) > 0;
    const bool zero = scan.at(at) == u'0' && numeral.length > 1;
    if (!labelled && !zero)
        return -1;
    end = scan.at(digits) == u'号' ? digits + 1 : digits;
    if (scan.at(end) == u'-' && isAsciiDigit(scan.at(end + 1)))
        end = behindDigits(scan, end + 1);
    return pushCode(scan, at, end, MentionKind::Other);
}

// 2:1, 3.78:1.
qint32 readRatio(BlockScan& scan, qint32 at) {
    const Numeral first = readArabic(scan.view(), at);
    const char16_t mark = scan.at(at + first.length);
    const Numeral second = readArabic(scan.view(), at + first.length + 1);
    if ((mark != u':' && mark != u'∶') || second.length == 0 || first.length > kLongestRatio)
        return -1;
    return pushCode(scan, at, at + first.length + 1 + second.length, MentionKind::Other);
}

// — 12 —, alone in its block.
qint32 readPageNumber(BlockScan& scan, qint32 at, qint32 digits) {
    const bool between = isRangeMark(scan.at(0)) && isRangeMark(scan.at(digits)) && at <= 2;
    return between && digits + 2 >= scan.size() ? pushCode(scan, at, digits, MentionKind::Other) : -1;
}

// 1/3; 110/119 is none.
qint32 readSlashFraction(BlockScan& scan, qint32 at, qint32 digits) {
    if (scan.at(digits) != u'/' || scan.at(at - 1) == u'/')
        return -1;
    qint32 end = digits + 1;
    qint32 top = at;
    const int lower = scan.smallNumber(end, 3);
    const int upper = scan.smallNumber(top, 2);
    if (upper <= 0 || lower <= upper || scan.at(end) == u'/' || scan.at(end) == u'-')
        return -1;
    pushFraction(scan, at, end, upper, lower);
    return end;
}

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

// (2023)浙01行终123号, (2022)15号.
qint32 readCaseNumber(BlockScan& scan, qint32 at) {
    qint32 i = at + 1;
    if (!isPlausibleYear(scan.smallNumber(i, 4)) || i != at + 5 || scan.at(i) != u')')
        return -1;
    const qint32 bound = std::min(scan.size(), i + kLongestCaseNumber);
    bool digit = false;
    for (++i; i < bound && (isHan(scan.at(i)) || isAsciiDigit(scan.at(i))); ++i) {
        if (digit && scan.at(i) == u'号' && isAsciiDigit(scan.at(i - 1)))
            return pushCode(scan, at, i + 1, MentionKind::Other);
        digit = digit || isAsciiDigit(scan.at(i));
    }
    return -1;
}

bool isPairedPhrase(const BlockScan& scan, qint32 at) {
    const auto isWord = [&](qint32 place) {
        const char16_t c = scan.at(place);
        return isHan(c) && !isChineseNumeral(c) && c != u'半' && c != u'是' && c != u'要';
    };
    if (scan.at(at) != u'一' || scan.at(at + 2) != u'一' || !isWord(at + 1) || !isWord(at + 3) ||
        scan.at(at + 1) == scan.at(at + 3) || isChineseNumeral(scan.at(at - 1)))
        return false;
    // 一年一次 says how often.
    const UnitReading first = readUnit(scan, at + 1);
    return !(first.found() && first.kind == MentionKind::Duration && readUnit(scan, at + 3).found());
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
        const bool holiday = i == at + 1 && i + word.length == end && readChinese(scan.view(), i).length == word.length;
        if (word.length > 0 && word.kind == QuantityLexicon::WordKind::NoNumber && !isAsciiDigit(c) && !holiday &&
            !isPairedPhrase(scan, i)) {
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

qint32 readFormula(BlockScan& scan, qint32 at) {
    qint32 start = at;
    const qint32 bound = std::max(endOfLast(scan), at - kLongestPrefix);
    if (scan.at(at - 1) == u'+') {
        while (start > bound && (scan.at(start - 1) == u'+' || isLatin(scan.at(start - 1))))
            --start;
    }
    bool plus = start < at && isLatin(scan.at(start));
    start = plus ? start : at;
    qint32 end = at;
    while (isAsciiDigit(scan.at(end)) || (scan.at(end) == u'+' && end > at) || (plus && isLatin(scan.at(end)))) {
        plus = plus || scan.at(end) == u'+';
        ++end;
    }
    return plus ? pushCode(scan, start, end, MentionKind::Name) : -1;
}

qint32 readAddress(BlockScan& scan, qint32 at) {
    const QStringView view = scan.view().mid(at);
    if (!view.startsWith(u"http") && !view.startsWith(u"www."))
        return -1;
    qint32 end = at;
    bool digit = false;
    while (isAlphanumeric(scan.at(end)) ||
           (scan.at(end) != u'\0' && QStringView(u":/._-?=&%#~+@").contains(QChar(scan.at(end))))) {
        digit = digit || isAsciiDigit(scan.at(end));
        ++end;
    }
    return digit ? pushCode(scan, at, end, MentionKind::Other) : end;
}

qint32 readCode(BlockScan& scan, qint32 at) {
    if (const qint32 end = readLetters(scan, at); end > at)
        return end;
    const qint32 digits = behindDigits(scan, at);
    for (const auto reader : {readJoinedName, readSlashFraction, readHotline, readNumberCode, readPageNumber}) {
        if (const qint32 end = reader(scan, at, digits); end > at)
            return end;
    }
    if (const qint32 end = readVersion(scan, at); end > at)
        return end;
    if (const qint32 end = readRatio(scan, at); end > at)
        return end;
    if (scan.at(digits) == u'号' && scan.words().unitAt(scan.view(), digits).length == 0)
        return pushCode(scan, at, digits + 1, digits - at <= 2 ? MentionKind::Name : MentionKind::Other);
    return -1;
}

} // namespace bijian
