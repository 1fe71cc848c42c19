// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/point_shapes.h"

#include <QPolygonF>

namespace bijian {

namespace {

constexpr double kLineWidth = 2.0;

QPainterPath closed(const QPolygonF& polygon) {
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath pointShape(size_t series, const QPointF& centre, double size) {
    const double half = size / 2.0;
    QPainterPath path;
    switch (series % 4) {
    case 0:
        path.addEllipse(centre, half, half);
        return path;
    case 1:
        path.addRect(QRectF(centre.x() - half * 0.9, centre.y() - half * 0.9, size * 0.9, size * 0.9));
        return path;
    case 2:
        return closed({centre + QPointF(0, -half * 1.1), centre + QPointF(half * 1.1, half * 0.9),
                       centre + QPointF(-half * 1.1, half * 0.9)});
    default:
        return closed({centre + QPointF(0, half * 1.1), centre + QPointF(half * 1.1, -half * 0.9),
                       centre + QPointF(-half * 1.1, -half * 0.9)});
    }
}

QPainterPath diamond(const QPointF& centre, double size) {
    const double half = size / 2.0;
    return closed(
        {centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half), centre + QPointF(-half, 0)});
}

QPen linePen(size_t series, size_t colourCount, const QColor& colour) {
    static constexpr Qt::PenStyle kStyles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    QPen pen(colour, kLineWidth, kStyles[series / colourCount % 3]);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

} // namespace bijian
