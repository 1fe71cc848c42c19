// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace bijian {

// The colours of the window beyond what a palette has. Two sets exist, light and dark; a widget takes the one that fits
// its palette each time it paints, so a change of theme needs no more than a repaint.
struct Theme {
    bool dark = false;
    QColor window;     // behind panes
    QColor base;       // behind text and tables
    QColor raised;     // headers and bars
    QColor line;       // borders and grids
    QColor text;       // what is read
    QColor muted;      // what stands beside it: not stated, file names, units
    QColor accent;     // selection, links, the chosen tab
    QColor accentText; // on accent
    QColor selection;  // behind a selected cell, with `text` on it
    QColor warning;    // several values, remarks
    QColor failure;    // what could not be read
    QColor marker;     // behind the words that a figure was read from
    QColor markerText; // on marker

    // The colour that marks the numbers of an indicator category, of as many as there may be: behind text.
    QColor category(int index) const;
};

const Theme& lightTheme();
const Theme& darkTheme();
// The one that a widget with this palette is painted in.
const Theme& themeOf(const QPalette& palette);
QPalette paletteOf(const Theme& theme);

} // namespace bijian
