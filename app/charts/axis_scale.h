// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bijian {

// A value axis: ends and ticks at round numbers (1, 2, 2.5 or 5 times a power of ten), so that labels are short and
// exact. minimum < maximum; every tick lies between them, both ends are ticks.
struct AxisScale {
    double minimum = 0.0;
    double maximum = 1.0;
    double step = 1.0;

    std::vector<double> ticks() const;
    // "1,000", "0.5": no more digits after the point than the step has.
    QString label(double tick) const;
    // 0 at the minimum, 1 at the maximum.
    double position(double value) const { return (value - minimum) / (maximum - minimum); }

    bool operator==(const AxisScale&) const = default;
};

// The axis for values between `low` and `high` with about `wanted` steps. From zero: 0 lies on the axis, as bars need
// it; otherwise only where the values come near it. An axis without values runs from 0 to 1.
AxisScale axisFor(double low, double high, bool fromZero, int wanted = 5);

} // namespace bijian
