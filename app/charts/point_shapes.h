// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPen>

namespace bijian {

// The shape of a series' points around `centre`; neighbours differ in shape as well as in colour.
QPainterPath pointShape(size_t series, const QPointF& centre, double size);
// A diamond, for one of several values.
QPainterPath diamond(const QPointF& centre, double size);
// The pen of a series' line; where colours begin again, the line is dashed.
QPen linePen(size_t series, size_t colourCount, const QColor& colour);

} // namespace bijian
