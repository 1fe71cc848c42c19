// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace bijian {

// The time period that a value is about: a year or a closed span of years. first <= last. 0/0 is "unknown" and prints
// as an empty string.
struct Period {
    int first = 0;
    int last = 0;

    static Period year(int year) { return {year, year}; }
    bool isKnown() const { return first > 0; }
    bool isSpan() const { return first != last; }
    // "2023" or "2021/2023" (ISO 8601 interval of years).
    QString toString() const {
        if (!isKnown())
            return {};
        return isSpan() ? QString::number(first) + u'/' + QString::number(last) : QString::number(first);
    }

    auto operator<=>(const Period&) const = default;
};

} // namespace bijian
