// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_range.h"

#include <QString>

#include <optional>
#include <vector>

namespace bijian {

// A calendar date as a text writes it: 2024年3月28日, 2024-03-28, 2024/3/28, 2024.03.28, 二〇二四年三月, 2023年度;
// blanks between the parts and full-width digits are allowed. `month` and `day` are 0 where not written. 1990 <= year
// <= 2099, and a written day exists.
struct WrittenDate {
    TextRange range;
    int year = 0;
    int month = 0;
    int day = 0;

    // "2024-03-28", "2024-03" or "2024".
    QString toIso() const;

    bool operator==(const WrittenDate&) const = default;
};

// The date that begins exactly at `position`, within `end`.
std::optional<WrittenDate> dateAt(QStringView text, qint32 position, qint32 end);
// All dates of a stretch of the text, from left to right. Linear.
std::vector<WrittenDate> findDates(QStringView text, const TextRange& within);

} // namespace bijian
