// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_layout.h"

#include <QStringList>

#include <vector>

namespace bijian {

// The names under an axis, made to fit slots of one width: on one line, else wrapped, else turned.
class CategoryLabels {
public:
    CategoryLabels(const QStringList& names, double slotWidth);

    double height() const { return m_height; }
    bool turned() const { return m_turned; }
    // Adds the names below `plot`.
    void place(const QRectF& plot, std::vector<PlacedText>& texts) const;
    // The slot width at which every name can be shown whole.
    static double slotFor(const QStringList& names);

private:
    std::vector<QStringList> m_lines;
    double m_slotWidth;
    double m_height = 0.0;
    bool m_turned = false;
    size_t m_every = 1; // only every so many names are shown
};

} // namespace bijian
