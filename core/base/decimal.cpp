// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <array>

namespace bijian {

namespace {

__extension__ typedef __int128 Wide;

constexpr int kPowers = Decimal::kMaxDigits + 1;
constexpr std::array<qint64, kPowers> kPowerOfTen = [] {
    std::array<qint64, kPowers> powers{};
    qint64 power = 1;
    for (qint64& slot : powers) {
        slot = power;
        power = power < 1'000'000'000'000'000'000 ? power * 10 : power;
    }
    return powers;
}();
constexpr qint64 kLimit = kPowerOfTen[Decimal::kMaxDigits];

qint64 powerOfTen(int exponent) {
    return kPowerOfTen[static_cast<size_t>(exponent)];
}

Result<Decimal> tooLarge(const QString& text = {}) {
    return Result<Decimal>(ErrorCode::NumberTooLarge, {text});
}

// Drops trailing zeros first, so that only numbers which truly need too many digits fail.
Result<Decimal> narrowed(Wide coefficient, int scale) {
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    if (scale > Decimal::kMaxDigits || coefficient >= kLimit || coefficient <= -kLimit)
        return tooLarge();
    return Decimal::fromParts(static_cast<qint64>(coefficient), scale);
}

} // namespace

Decimal::Decimal(qint64 coefficient, int scale) : m_coefficient(coefficient) {
    while (scale > 0 && m_coefficient % 10 == 0) {
        m_coefficient /= 10;
        --scale;
    }
    m_scale = static_cast<qint8>(scale);
}

Decimal Decimal::fromParts(qint64 coefficient, int scale) {
    Q_ASSERT(scale >= 0 && scale <= kMaxDigits && coefficient > -kLimit && coefficient < kLimit);
    return Decimal(coefficient, scale);
}

Result<Decimal> Decimal::parse(QStringView text) {
    const QStringView whole = text;
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    qint64 coefficient = 0;
    int scale = 0;
    int digits = 0;
    bool point = false;
    bool any = false;
    bool fraction = false;
    for (const QChar c : text) {
        if (c == u'.' && !point && any) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return {ErrorCode::NumberInvalid, {whole.toString()}};
        any = true;
        fraction = fraction || point;
        if (digits > 0 || c != u'0')
            ++digits;
        if (digits > kMaxDigits || (point && scale == kMaxDigits))
            return tooLarge(whole.left(64).toString());
        coefficient = coefficient * 10 + (c.unicode() - u'0');
        scale += point ? 1 : 0;
    }
    if (!any || (point && !fraction))
        return {ErrorCode::NumberInvalid, {whole.toString()}};
    return Decimal(negative ? -coefficient : coefficient, scale);
}

Result<Decimal> Decimal::plus(const Decimal& other) const {
    const int common = std::max(m_scale, other.m_scale);
    const Wide sum = static_cast<Wide>(m_coefficient) * powerOfTen(common - m_scale) +
                     static_cast<Wide>(other.m_coefficient) * powerOfTen(common - other.m_scale);
    return narrowed(sum, common);
}

Result<Decimal> Decimal::times(const Decimal& other) const {
    return narrowed(static_cast<Wide>(m_coefficient) * other.m_coefficient, m_scale + other.m_scale);
}

Result<Decimal> Decimal::scaledByPowerOfTen(int power) const {
    if (m_coefficient == 0)
        return *this;
    if (power <= m_scale && m_scale - power <= kMaxDigits)
        return Decimal(m_coefficient, m_scale - power);
    if (power > m_scale && power - m_scale <= kMaxDigits)
        return narrowed(static_cast<Wide>(m_coefficient) * powerOfTen(power - m_scale), 0);
    return tooLarge();
}

Decimal Decimal::rounded(int places) const {
    if (m_scale <= places)
        return *this;
    const qint64 unit = powerOfTen(m_scale - places);
    const qint64 half = unit / 2;
    const qint64 quotient = (m_coefficient + (m_coefficient < 0 ? -half : half)) / unit;
    return Decimal(quotient, places);
}

double Decimal::toDouble() const {
    return static_cast<double>(m_coefficient) / static_cast<double>(powerOfTen(m_scale));
}

QString Decimal::toString() const {
    QString digits = QString::number(m_coefficient < 0 ? -m_coefficient : m_coefficient);
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    return m_coefficient < 0 ? u'-' + digits : digits;
}

QString Decimal::toGroupedString() const {
    QString text = toString();
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype i = (point < 0 ? text.size() : point) - 3; i > first; i -= 3)
        text.insert(i, u',');
    return text;
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const {
    const int common = std::max(m_scale, other.m_scale);
    const Wide left = static_cast<Wide>(m_coefficient) * powerOfTen(common - m_scale);
    const Wide right = static_cast<Wide>(other.m_coefficient) * powerOfTen(common - other.m_scale);
    return left < right ? std::strong_ordering::less
                        : (left > right ? std::strong_ordering::greater : std::strong_ordering::equal);
}

} // namespace bijian
