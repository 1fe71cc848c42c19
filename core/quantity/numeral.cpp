// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/numeral.h"

#include <algorithm>

namespace bijian {

namespace {

bool isDigit(QStringView text, qint32 at) {
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

// Whether a separator at `at` parts a group of exactly three digits from what stands before.
bool isThousandsSeparator(QStringView text, qint32 at) {
    return at < text.size() && text[at] == u',' && isDigit(text, at + 1) && isDigit(text, at + 2) &&
           isDigit(text, at + 3) && !isDigit(text, at + 4);
}

// Whether a Chinese numeral that begins at `start` goes on at `at`; a circle between two digits is a zero: 二○二三.
bool isNumeralAt(QStringView text, qint32 at, qint32 start) {
    if (at >= text.size())
        return false;
    const char16_t c = text[at].unicode();
    if (c != u'○' && c != u'O')
        return isChineseNumeral(c);
    return at > start && chineseDigit(text[at - 1].unicode()) >= 0 && at + 1 < text.size() &&
           chineseDigit(text[at + 1].unicode()) >= 0;
}

} // namespace

bool isChineseNumeral(char16_t c) {
    return chineseDigit(c) >= 0 || scalePower(c) > 0;
}

int chineseDigit(char16_t c) {
    switch (c) {
    case u'〇':
    case u'零':
        return 0;
    case u'一':
        return 1;
    case u'二':
    case u'两':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

int scalePower(char16_t c) {
    switch (c) {
    case u'十':
        return 1;
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    default:
        return 0;
    }
}

Numeral readArabic(QStringView text, qint32 position) {
    Numeral numeral;
    if (!isDigit(text, position))
        return numeral;
    qint64 coefficient = 0;
    int digits = 0;
    int scale = 0;
    bool plain = true;
    bool point = false;
    qint32 at = position;
    qint32 firstGroup = 0;
    const auto take = [&](QChar c) {
        digits += digits > 0 || c != u'0' ? 1 : 0;
        scale += point ? 1 : 0;
        if (digits <= Decimal::kMaxDigits && scale <= Decimal::kMaxDigits)
            coefficient = coefficient * 10 + (c.unicode() - u'0');
    };
    for (; isDigit(text, at); ++at, ++firstGroup)
        take(text[at]);
    if (firstGroup <= 3 && text[position] != u'0') {
        // 1,100 and 1,234,567; a list such as 3,100,5 has a last group that is too short and ends at its comma.
        while (isThousandsSeparator(text, at) ||
               (at < text.size() && text[at] == u',' && isDigit(text, at + 1) && isDigit(text, at + 2) &&
                isDigit(text, at + 3) && isThousandsSeparator(text, at + 4))) {
            for (qint32 i = 1; i <= 3; ++i)
                take(text[at + i]);
            at += 4;
            plain = false;
        }
    }
    if (at < text.size() && text[at] == u'.' && isDigit(text, at + 1)) {
        point = true;
        plain = false;
        for (++at; isDigit(text, at); ++at)
            take(text[at]);
    }
    numeral.length = at - position;
    numeral.arabic = true;
    numeral.plainInteger = plain;
    numeral.tooLarge = digits > Decimal::kMaxDigits || scale > Decimal::kMaxDigits;
    if (!numeral.tooLarge)
        numeral.value = Decimal::fromParts(coefficient, scale);
    return numeral;
}

Numeral readChinese(QStringView text, qint32 position) {
    Numeral numeral;
    qint32 at = position;
    bool scaled = false;
    qint64 positional = 0;
    int count = 0;
    for (; isNumeralAt(text, at, position); ++at, ++count) {
        scaled = scaled || scalePower(text[at].unicode()) > 0;
        if (count < Decimal::kMaxDigits && !scaled)
            positional = positional * 10 + std::max(chineseDigit(text[at].unicode()), 0);
    }
    numeral.length = at - position;
    if (count == 0)
        return numeral;
    if (!scaled) {
        numeral.tooLarge = count > Decimal::kMaxDigits;
        numeral.value = numeral.tooLarge ? Decimal() : Decimal::fromParts(positional, 0);
        return numeral;
    }
    // 亿 multiplies all that stands before it since the last 亿, 万 all since the last 万 or 亿.
    constexpr qint64 kBound = 1'000'000'000'000'000'000;
    qint64 total = 0;
    qint64 below = 0;
    qint64 section = 0;
    qint64 current = -1;
    qint64 lastScale = 1;
    bool zero = false;
    for (qint32 i = position; i < at && !numeral.tooLarge; ++i) {
        const char16_t c = text[i].unicode();
        const int digit = isChineseNumeral(c) ? chineseDigit(c) : 0;
        if (digit >= 0) {
            current = digit;
            zero = zero || digit == 0;
            continue;
        }
        const int power = scalePower(c);
        if (power < 4) {
            const qint64 scale = power == 1 ? 10 : (power == 2 ? 100 : 1000);
            section += (current < 0 ? 1 : current) * scale;
            lastScale = scale;
        } else {
            section += current > 0 ? current : 0;
            const qint64 scale = power == 4 ? 10'000 : 100'000'000;
            qint64& multiplied = power == 4 ? below : total;
            multiplied += power == 4 ? section : below + section;
            numeral.tooLarge = multiplied >= kBound / scale;
            multiplied = numeral.tooLarge ? 0 : std::max<qint64>(multiplied, 1) * scale;
            below = power == 4 ? below : 0;
            lastScale = scale;
            section = 0;
        }
        current = -1;
        zero = false;
    }
    if (current > 0) {
        // 一万五 is 15000, 一万零五 is 10005.
        const bool colloquial = lastScale >= 100 && !zero && chineseDigit(text[at - 1].unicode()) > 0 &&
                                scalePower(text[at - 2].unicode()) > 0;
        section += current * (colloquial ? lastScale / 10 : 1);
    }
    const qint64 value = total + below + section;
    numeral.tooLarge = numeral.tooLarge || value >= kBound;
    if (numeral.tooLarge)
        return numeral;
    numeral.value = Decimal::fromParts(value, 0);
    for (qint32 i = at - 1; i > position && scalePower(text[i].unicode()) > 0; --i)
        numeral.exponent += scalePower(text[i].unicode());
    return numeral;
}

} // namespace bijian
