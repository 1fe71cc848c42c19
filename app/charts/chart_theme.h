// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <vector>

namespace bijian {

// The colours of a chart. All are opaque, so that printers need not rasterise. The series' colours are those of Okabe
// and Ito, which colour-blind readers can tell apart; after the last they begin again, nearer to the background.
struct ChartTheme {
    QColor background;
    QColor text;
    QColor faintText;
    QColor axis;
    QColor grid;
    std::vector<QColor> series;

    static ChartTheme light();
    static ChartTheme dark();

    QColor seriesColour(size_t index) const;
    // The fill of what is not stated exactly: the series' colour, nearer to the background.
    QColor hollowColour(size_t index) const;
};

// The font of charts and sheets: one with complete Chinese glyphs where it is installed.
QFont documentFont(int pixelSize, bool bold = false);

} // namespace bijian
