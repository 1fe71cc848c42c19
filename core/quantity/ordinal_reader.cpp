// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/ordinal_reader.h"

namespace bijian {

namespace {

constexpr qint32 kFarthestCongress = 12;

struct SignRange {
    char16_t first;
    char16_t last;
    int number; // of the first
};

constexpr SignRange kSigns[] = {
    {u'①', u'⑳', 1}, {u'⑴', u'⒇', 1}, {u'⒈', u'⒛', 1}, {u'㈠', u'㈩', 1}, {u'㊀', u'㊉', 1}, {u'❶', u'❿', 1},
};

// 第3批次, 第五位, 第十二条.
qint32 behindOrdinalUnit(const BlockScan& scan, qint32 at) {
    const TermTrie::Match unit = scan.words().unitAt(scan.view(), at);
    if (unit.length == 1 || scan.view().mid(at, unit.length) == u"批次")
        return at + unit.length;
    return scan.at(at) != u'\0' && QStringView(u"位届章款节号").contains(QChar(scan.at(at))) ? at + 1 : at;
}

bool isOrdinalNoun(const BlockScan& scan, qint32 at) {
    return QStringView(u"届次批条款项季章节期号名位").contains(QChar(scan.at(at)));
}

// 第一、二季度, 第3至5条: what follows without 第 is an ordinal too where the noun of the whole stands behind it.
qint32 readFurtherOrdinals(BlockScan& scan, qint32 end, bool arabic) {
    struct Item {
        qint32 start;
        Numeral numeral;
    };
    std::vector<Item> items;
    qint32 i = end;
    while (scan.at(i) == u'、' || scan.at(i) == u'和' || isRangeMark(scan.at(i))) {
        const Numeral numeral =
            isAsciiDigit(scan.at(i + 1)) ? readArabic(scan.view(), i + 1) : readChinese(scan.view(), i + 1);
        if (numeral.length == 0 || numeral.tooLarge || numeral.arabic != arabic)
            break;
        items.push_back({i + 1, numeral});
        i += 1 + numeral.length;
    }
    if (items.empty() || !isOrdinalNoun(scan, i))
        return end;
    for (size_t k = 0; k < items.size(); ++k) {
        const qint32 itemEnd = items[k].start + items[k].numeral.length;
        end = k + 1 < items.size() ? itemEnd : behindOrdinalUnit(scan, itemEnd);
        scan.pushOrdinal(items[k].start, end, items[k].numeral);
    }
    return end;
}

// 十四届人大三次会议.
bool isSession(const BlockScan& scan, qint32 at, qint32 end) {
    const ScannedMention* last = scan.last();
    const QStringView noun = scan.view().mid(end + 1, 2);
    return scan.at(end) == u'次' && (noun == u"会议" || noun == u"全会" || noun == u"全体") && last != nullptr &&
           last->mention.kind == MentionKind::Ordinal && scan.at(last->folded.end - 1) == u'届' &&
           at - last->folded.end <= kFarthestCongress;
}

// What may stand right behind a list mark in digits: 2.12345热线, 1、2023年. "1.5万件" and "3、5件" open no list.
bool isListedNumber(const BlockScan& scan, qint32 at) {
    const Numeral numeral = readArabic(scan.view(), at);
    return numeral.length == 0 || (numeral.plainInteger && numeral.length >= 5) ||
           (numeral.length == 4 && scan.at(at + 4) == u'年');
}

} // namespace

int signNumber(char16_t c) {
    for (const SignRange& range : kSigns) {
        if (c >= range.first && c <= range.last)
            return range.number + (c - range.first);
    }
    return 0;
}

qint32 readListMark(BlockScan& scan, qint32 at) {
    qint32 i = at;
    const int value = scan.smallNumber(i, 2);
    if (value < 0)
        return -1;
    const char16_t next = scan.at(i);
    // 东河镇(40)、西山乡(30) are figures, no marks.
    const char16_t behind = scan.at(i + 1);
    const bool figure = isHan(scan.at(at - 2)) &&
                        (behind == u'、' || behind == u',' || behind == u'。' || behind == u';' || behind == u'\0');
    if (scan.at(at - 1) == u'(' && next == u')' && !figure) {
        scan.pushValue(at - 1, i + 1, MentionKind::Ordinal, value);
        return i + 1;
    }
    const bool mark = next == u'.' || next == u'、' || next == u')' || next == u',';
    if (!mark || !scan.startsSentence(at) || (next == u',' && isAsciiDigit(scan.at(i + 1))) ||
        !isListedNumber(scan, i + 1))
        return -1;
    scan.pushValue(at, i + 1, MentionKind::Ordinal, value);
    return i + 1;
}

qint32 readOrdinal(BlockScan& scan, qint32 at) {
    const Numeral numeral =
        isAsciiDigit(scan.at(at + 1)) ? readArabic(scan.view(), at + 1) : readChinese(scan.view(), at + 1);
    if (numeral.length == 0)
        return -1;
    qint32 end = at + 1 + numeral.length;
    if (scan.view().mid(end, 3) == u"个五年") {
        end += 3;
        if (scan.at(end) == u'规' || scan.at(end) == u'计')
            end += 2;
        scan.push(at, end, MentionKind::Name);
        return end;
    }
    const qint32 behind = behindOrdinalUnit(scan, end);
    scan.pushOrdinal(at, behind, numeral);
    return behind > end ? behind : readFurtherOrdinals(scan, end, numeral.arabic);
}

qint32 readChineseOrdinal(BlockScan& scan, qint32 at, const Numeral& numeral) {
    const char16_t before = scan.at(at - 1);
    const qint32 end = at + numeral.length;
    const char16_t next = scan.at(end);
    qint32 stop = -1;
    if (before == u'(' && next == u')') {
        scan.pushOrdinal(at - 1, end + 1, numeral);
        return end + 1;
    }
    const bool label = next == u'、' && scan.startsSentence(at);
    const bool point =
        (next == u'是' || next == u'要') && numeral.length <= 2 && !QStringView(u"第统之唯").contains(QChar(before));
    if (label || point || isSession(scan, at, end)) {
        stop = end + 1;
    } else if (next == u'届' || next == u'中' || scan.view().mid(end, 2) == u"全会") {
        stop = end + (next == u'全' ? 0 : 1);
        // 十届七次.
        const Numeral second = readChinese(scan.view(), stop);
        if (second.length > 0 && scan.at(stop + second.length) == u'次')
            stop += second.length + 1;
    } else if (before == u'其' && next == u',') {
        stop = end;
    }
    if (stop > at)
        scan.pushOrdinal(at, stop, numeral);
    return stop;
}

} // namespace bijian
