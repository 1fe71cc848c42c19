// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axis_scale.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace bijian {

namespace {

// Lines may leave out what lies below this share of their highest value.
constexpr double kNearZero = 0.5;

double roundStep(double rough) {
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : std::array{1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1.0 - 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

int digitsAfterPoint(double step) {
    int digits = 0;
    for (double scaled = step; digits < 12 && std::abs(scaled - std::round(scaled)) > 1e-9 * scaled; ++digits)
        scaled *= 10.0;
    return digits;
}

} // namespace

std::vector<double> AxisScale::ticks() const {
    const auto count = static_cast<int>(std::lround((maximum - minimum) / step));
    std::vector<double> values;
    for (int i = 0; i <= count; ++i)
        values.push_back(minimum + step * i);
    return values;
}

QString AxisScale::label(double tick) const {
    // Sums of steps may leave a trace of binary rounding beside zero.
    const double clean = std::abs(tick) < step * 1e-6 ? 0.0 : tick;
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(clean, 'f', digitsAfterPoint(step));
}

AxisScale axisFor(double low, double high, bool fromZero, int wanted) {
    const bool nearZero = low <= 0.0 || low < high * kNearZero;
    if (fromZero || nearZero)
        low = std::min(low, 0.0);
    if (fromZero || high < 0.0)
        high = std::max(high, 0.0);
    if (high <= low) {
        // One value alone: it lies between its neighbours.
        if (high == 0.0)
            return {};
        const double margin = std::abs(high) / 10.0;
        low -= margin;
        high += margin;
    }
    AxisScale scale;
    scale.step = roundStep((high - low) / std::max(1, wanted));
    scale.minimum = std::floor(low / scale.step + 1e-9) * scale.step;
    scale.maximum = std::ceil(high / scale.step - 1e-9) * scale.step;
    return scale;
}

} // namespace bijian
