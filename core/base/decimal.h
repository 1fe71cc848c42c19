// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <compare>

namespace bijian {

// An exact decimal number: an integer coefficient times ten to the minus `scale`. Always normalised: no trailing zero
// after the point, and zero has scale 0, so equal numbers have equal parts. At most 18 significant digits; whatever
// would need more is ErrorCode::NumberTooLarge, never a rounded value.
class Decimal {
public:
    static constexpr int kMaxDigits = 18;

    constexpr Decimal() = default;
    Decimal(int value) : Decimal(static_cast<qint64>(value), 0) {}

    // coefficient * 10^-scale, 0 <= scale <= 18, |coefficient| < 10^18 (asserted: not for unchecked input).
    static Decimal fromParts(qint64 coefficient, int scale);
    // Plain C notation: -?digits(.digits)?  Failures: NumberInvalid, NumberTooLarge.
    static Result<Decimal> parse(QStringView text);

    qint64 coefficient() const { return m_coefficient; }
    int scale() const { return m_scale; }
    bool isZero() const { return m_coefficient == 0; }
    bool isNegative() const { return m_coefficient < 0; }
    bool isInteger() const { return m_scale == 0; }

    Decimal negated() const { return Decimal(-m_coefficient, m_scale); }
    // Each fails with NumberTooLarge only.
    Result<Decimal> plus(const Decimal& other) const;
    Result<Decimal> minus(const Decimal& other) const { return plus(other.negated()); }
    Result<Decimal> times(const Decimal& other) const;
    // Times 10^power; power may be negative.
    Result<Decimal> scaledByPowerOfTen(int power) const;

    // Rounded half away from zero to `places` digits after the point, 0 <= places.
    Decimal rounded(int places) const;
    // For charts and ratios only; the nearest double.
    double toDouble() const;
    // Plain C notation without exponent, without trailing zeros: "36300", "-14.45", "0.5".
    QString toString() const;
    // toString() with the integer part in groups of three: "36,480,000,000".
    QString toGroupedString() const;

    bool operator==(const Decimal&) const = default;
    std::strong_ordering operator<=>(const Decimal& other) const;

private:
    Decimal(qint64 coefficient, int scale);

    qint64 m_coefficient = 0;
    qint8 m_scale = 0;
};

} // namespace bijian
