// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_theme.h"

namespace bijian {

namespace {

// How much of the way to the background a colour goes when its turn comes again, and for a bar that is not exact.
constexpr double kSecondTurn = 0.45;

QColor mixed(const QColor& colour, const QColor& other, double share) {
    const auto mix = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {mix(colour.red(), other.red()), mix(colour.green(), other.green()), mix(colour.blue(), other.blue())};
}

} // namespace

ChartTheme ChartTheme::light() {
    return {QColor(0xff, 0xff, 0xff),
            QColor(0x1a, 0x1a, 0x1a),
            QColor(0x60, 0x60, 0x60),
            QColor(0x80, 0x80, 0x80),
            QColor(0xe2, 0xe2, 0xe2),
            {QColor(0x00, 0x72, 0xb2), QColor(0xe6, 0x9f, 0x00), QColor(0x00, 0x9e, 0x73), QColor(0xcc, 0x79, 0xa7),
             QColor(0x56, 0xb4, 0xe9), QColor(0xd5, 0x5e, 0x00), QColor(0x6b, 0x6b, 0x6b)}};
}

ChartTheme ChartTheme::dark() {
    return {QColor(0x22, 0x24, 0x27),
            QColor(0xee, 0xee, 0xee),
            QColor(0xa8, 0xa8, 0xa8),
            QColor(0x8a, 0x8a, 0x8a),
            QColor(0x40, 0x43, 0x47),
            {QColor(0x56, 0xb4, 0xe9), QColor(0xe6, 0x9f, 0x00), QColor(0x1f, 0xc2, 0x95), QColor(0xdd, 0x9a, 0xc0),
             QColor(0xf0, 0xe4, 0x42), QColor(0xf2, 0x7d, 0x2e), QColor(0xc4, 0xc4, 0xc4)}};
}

QColor ChartTheme::seriesColour(size_t index) const {
    const QColor& colour = series[index % series.size()];
    return index / series.size() % 2 == 0 ? colour : mixed(colour, background, kSecondTurn);
}

QColor ChartTheme::hollowColour(size_t index) const {
    return mixed(seriesColour(index), background, 0.65);
}

QFont documentFont(int pixelSize, bool bold) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixelSize);
    font.setBold(bold);
    // One character, one glyph: shaping would draw the figures between blanks with glyphs that stand for no character,
    // and a PDF's text would lack them. Chinese and English need none.
    font.setStyleStrategy(QFont::PreferNoShaping);
    // The same widths at every scale: a chart on paper breaks its lines where the one on the screen does.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace bijian
