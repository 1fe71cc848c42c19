// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bijian {

// How an office program writes the numbers of a list (自动编号).
enum class ListNumbering : quint8 {
    None,
    Decimal,
    DecimalZero,      // 01
    DecimalFullWidth, // １
    Circled,          // ①
    Chinese,          // 一, 十二, 一百零五
    ChineseDigits,    // 一二, 一〇五
    ChineseFormal,    // 壹, 壹拾贰
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    HeavenlyStems, // 甲乙丙
};

// The number as written; Arabic digits for those that a system does not reach (① up to 20, 甲 up to 10), nothing for
// None and for numbers below 0.
QString listNumber(int number, ListNumbering numbering);

// With what parts it from the text: nothing behind a Chinese sign, else a blank.
QString withBlankBehind(const QString& number);

} // namespace bijian
