// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/block_scan.h"

namespace bijian {

// Years outside 1949 to 2060 are other numbers.
constexpr bool isPlausibleYear(int value) {
    return value >= 1949 && value <= 2060;
}

// Dates, periods and times of day (日期识别): 2021年10月27-28日, 2024-02-28, 2021—2025年, 6月, 1至4月, 19:20, 9时30分,
// 2022年度, 二〇二三年三月五日. The value of a date is its year, month and day as one number (20211027, 0 for what is
// not stated); that of a period is its first year.
qint32 readDate(BlockScan& scan, qint32 at);
// Quarters of a year as a period without a value: 第一、二季度, 一至三季度, 前3季度, 前三个季度.
qint32 readQuarters(BlockScan& scan, qint32 at);

} // namespace bijian
