// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QStringView>

namespace bijian {

// One of 〇零一二三四五六七八九十百千万亿两; 半 is not.
bool isChineseNumeral(char16_t c);
// 0 to 9 for a Chinese digit (两 is 2), -1 otherwise.
int chineseDigit(char16_t c);
// 1 to 8 for 十 百 千 万 亿 as powers of ten (1, 2, 3, 4, 8), 0 otherwise.
int scalePower(char16_t c);

// A numeral read at a place of a folded text: how many characters it takes and its value. length 0 where none begins
// there. `tooLarge`: it has a length but no value that Decimal can hold. `arabic`: begins with an ASCII digit.
// `exponent`: the power of ten of the scale words at its end (8 for 364.8亿, 0 for 3万4000).
struct Numeral {
    qint32 length = 0;
    Decimal value;
    int exponent = 0;
    bool tooLarge = false;
    bool arabic = false;
    bool plainInteger = false; // ASCII digits only: no point, separator or scale word
};

// Arabic digits with thousands separators and a decimal point, then scale words and further groups: 1,100万, 3万4000,
// 25万6千, 1千零1, 364.8亿; or Chinese: 二十万亿, 一万五千亿, 三百二十, 二〇二三. `mayScale` answers whether the scale
// word at a place is one (and not the head of a unit such as 千瓦). Linear in its length.
template <typename MayScale>
Numeral readNumeral(QStringView text, qint32 position, const MayScale& mayScale);

// ASCII digits with separators and point only.
Numeral readArabic(QStringView text, qint32 position);
// Chinese numeral characters only.
Numeral readChinese(QStringView text, qint32 position);

template <typename MayScale>
Numeral readNumeral(QStringView text, qint32 position, const MayScale& mayScale) {
    Numeral first = readArabic(text, position);
    if (first.length == 0)
        return readChinese(text, position);
    Numeral result = first;
    Decimal total;
    Decimal section = first.value;
    int lastPower = 100;
    qint32 sectionEnd = position + first.length;
    while (!result.tooLarge) {
        // 万亿, 千万, 百亿: scale words multiply one after another. 十 scales what follows another scale only: 3百5十.
        qint32 at = sectionEnd;
        int power = 0;
        while (at < text.size() && scalePower(text[at].unicode()) > (lastPower < 100 ? 0 : 1) && mayScale(at) &&
               power < 100) {
            power += scalePower(text[at].unicode());
            ++at;
        }
        // What a larger scale follows is a number of its own: 3万 and 5亿.
        if (power >= lastPower)
            break;
        const auto scaled = section.scaledByPowerOfTen(power);
        const auto sum = scaled ? total.plus(*scaled) : scaled;
        if (sum)
            total = *sum;
        result.tooLarge = !sum;
        result.length = at - position;
        result.exponent = power;
        if (power == 0 || !sum)
            break;
        lastPower = power;
        result.plainInteger = false;
        // A further group must be smaller than the scale before it: 3万4000, 25万6千, 1千零1.
        qint32 next = at;
        if (next < text.size() && (text[next] == u'零' || text[next] == u'〇'))
            ++next;
        const Numeral group = next < text.size() ? readArabic(text, next) : Numeral{};
        const auto limit = Decimal(1).scaledByPowerOfTen(power);
        if (group.length == 0 || group.tooLarge || !limit || !group.value.isInteger() || group.value >= *limit)
            break;
        section = group.value;
        sectionEnd = next + group.length;
    }
    if (!result.tooLarge)
        result.value = total;
    return result;
}

} // namespace bijian
