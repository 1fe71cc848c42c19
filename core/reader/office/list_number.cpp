// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/list_number.h"

namespace bijian {

namespace {

constexpr int kLargestChinese = 99'999;
constexpr int kLargestRoman = 3'999;

// 一千零五, 一十二 as 十二: `digits` from zero on, `units` for ten, a hundred, a thousand, ten thousand.
QString chinese(int number, QStringView digits, QStringView units, bool shortTen) {
    if (number == 0)
        return digits.first(1).toString();
    QString text;
    bool isGap = false;
    int unit = 10'000;
    for (qsizetype place = 4; place >= 0; --place, unit /= 10) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            isGap = !text.isEmpty();
            continue;
        }
        if (isGap)
            text += digits[0];
        isGap = false;
        text += digits[digit];
        if (place > 0)
            text += units[place - 1];
    }
    return shortTen && number >= 10 && number < 20 ? text.mid(1) : text;
}

QString chineseDigits(int number) {
    QString text = QString::number(number);
    for (QChar& digit : text)
        digit = QStringView(u"〇一二三四五六七八九")[digit.digitValue()];
    return text;
}

// a … z, aa, bb, as Word counts.
QString letters(int number, char16_t first) {
    if (number <= 0)
        return {};
    constexpr int kMostLetters = 20;
    const int repeat = (number - 1) / 26 + 1;
    return QString(qMin(repeat, kMostLetters), QChar(static_cast<char16_t>(first + (number - 1) % 26)));
}

QString roman(int number) {
    struct Step {
        int value;
        QStringView letters;
    };
    static constexpr Step kSteps[] = {{1000, u"m"}, {900, u"cm"}, {500, u"d"}, {400, u"cd"}, {100, u"c"},
                                      {90, u"xc"},  {50, u"l"},   {40, u"xl"}, {10, u"x"},   {9, u"ix"},
                                      {5, u"v"},    {4, u"iv"},   {1, u"i"}};
    QString text;
    for (const Step& step : kSteps)
        for (; number >= step.value; number -= step.value)
            text += step.letters;
    return text;
}

} // namespace

QString listNumber(int number, ListNumbering numbering) {
    if (number < 0 || numbering == ListNumbering::None)
        return {};
    QString digits = QString::number(number);
    switch (numbering) {
    case ListNumbering::DecimalZero:
        return number < 10 ? u'0' + digits : digits;
    case ListNumbering::DecimalFullWidth: {
        QString wide = digits;
        for (QChar& digit : wide)
            digit = QChar(static_cast<char16_t>(u'０' + digit.digitValue()));
        return wide;
    }
    case ListNumbering::Circled:
        return number >= 1 && number <= 20 ? QString(QChar(static_cast<char16_t>(u'①' + number - 1))) : digits;
    case ListNumbering::Chinese:
        return number <= kLargestChinese ? chinese(number, u"零一二三四五六七八九", u"十百千万", true) : digits;
    case ListNumbering::ChineseDigits:
        return chineseDigits(number);
    case ListNumbering::ChineseFormal:
        return number <= kLargestChinese ? chinese(number, u"零壹贰叁肆伍陆柒捌玖", u"拾佰仟萬", false) : digits;
    case ListNumbering::LowerLetter:
        return letters(number, u'a');
    case ListNumbering::UpperLetter:
        return letters(number, u'A');
    case ListNumbering::LowerRoman:
        return number <= kLargestRoman ? roman(number) : digits;
    case ListNumbering::UpperRoman:
        return number <= kLargestRoman ? roman(number).toUpper() : digits;
    case ListNumbering::HeavenlyStems:
        return number >= 1 && number <= 10 ? QString(QStringView(u"甲乙丙丁戊己庚辛壬癸")[number - 1]) : digits;
    case ListNumbering::Decimal:
    case ListNumbering::None:
        break;
    }
    return digits;
}

QString withBlankBehind(const QString& number) {
    const bool isClosed = number.isEmpty() || number.back().unicode() >= 0x2000;
    return isClosed ? number : number + u' ';
}

} // namespace bijian
