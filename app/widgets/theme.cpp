// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

namespace bijian {

namespace {

// Neighbouring categories are far apart on the colour wheel.
constexpr int kHueStep = 137;
constexpr int kFirstHue = 205;

} // namespace

QColor Theme::category(int index) const {
    const int hue = (kFirstHue + index * kHueStep) % 360;
    return dark ? QColor::fromHsl(hue, 90, 62) : QColor::fromHsl(hue, 150, 222);
}

const Theme& lightTheme() {
    static const Theme theme = {
        false,
        QColor(0xf3, 0xf4, 0xf7), // window
        QColor(0xff, 0xff, 0xff), // base
        QColor(0xec, 0xee, 0xf2), // raised
        QColor(0xd8, 0xdb, 0xe2), // line
        QColor(0x1d, 0x23, 0x2f), // text
        QColor(0x6a, 0x71, 0x80), // muted
        QColor(0x1f, 0x5a, 0xa8), // accent
        QColor(0xff, 0xff, 0xff), // accentText
        QColor(0xdc, 0xe8, 0xf8), // selection
        QColor(0xb3, 0x5c, 0x00), // warning
        QColor(0xb3, 0x26, 0x1e), // failure
        QColor(0xff, 0xdd, 0x66), // marker
        QColor(0x1d, 0x23, 0x2f), // markerText
    };
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme = {
        true,
        QColor(0x1c, 0x1f, 0x25), // window
        QColor(0x22, 0x26, 0x2d), // base
        QColor(0x2a, 0x2f, 0x38), // raised
        QColor(0x3b, 0x41, 0x4c), // line
        QColor(0xe3, 0xe6, 0xec), // text
        QColor(0x98, 0xa1, 0xb0), // muted
        QColor(0x6f, 0xa8, 0xf0), // accent
        QColor(0x10, 0x18, 0x24), // accentText
        QColor(0x2c, 0x41, 0x60), // selection
        QColor(0xf0, 0xa8, 0x4e), // warning
        QColor(0xf2, 0x8b, 0x82), // failure
        QColor(0xe0, 0xb0, 0x2e), // marker
        QColor(0x1a, 0x16, 0x08), // markerText
    };
    return theme;
}

const Theme& themeOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    const QColor faint = theme.dark ? theme.muted.darker(150) : theme.muted.lighter(150);
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.base);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.raised);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.failure);
    palette.setColor(QPalette::ToolTipBase, theme.base);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.dark ? theme.raised.lighter(130) : theme.base);
    palette.setColor(QPalette::Midlight, theme.dark ? theme.raised.lighter(115) : theme.raised);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line.darker(125));
    palette.setColor(QPalette::Shadow, theme.dark ? QColor(Qt::black) : theme.line.darker(160));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}

} // namespace bijian
