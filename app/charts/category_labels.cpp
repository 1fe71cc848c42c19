// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/category_labels.h"

#include "app/charts/text_lines.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace bijian {

namespace {

constexpr double kGap = 8.0;        // between neighbours
constexpr double kAbove = 6.0;      // between the axis and the names
constexpr double kNarrowest = 40.0; // a wrapped name needs room for three Chinese characters
constexpr int kWrappedLines = 3;
constexpr double kTurnedLength = 170.0;
constexpr int kTurnedLines = 3;

double widestOf(const QStringList& names, const QFontMetricsF& metrics) {
    double widest = 0.0;
    for (const QString& name : names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    return widest;
}

} // namespace

CategoryLabels::CategoryLabels(const QStringList& names, double slotWidth) : m_slotWidth(slotWidth) {
    const QFont font = chartFont(ChartFont::Label);
    const QFontMetricsF metrics(font);
    const double room = slotWidth - kGap;
    const double widest = widestOf(names, metrics);

    const auto wrap = [&](double width, int maximum) {
        m_lines.clear();
        qsizetype most = 1;
        for (const QString& name : names) {
            m_lines.push_back(textLines(name, font, width, maximum));
            most = std::max(most, m_lines.back().size());
        }
        return most;
    };
    if (widest <= room) {
        wrap(widest + 1.0, 1);
        m_height = kAbove + metrics.height();
        return;
    }
    if (room >= kNarrowest) {
        const qsizetype lines = wrap(room, kWrappedLines + 1);
        if (lines <= kWrappedLines) {
            m_height = kAbove + static_cast<double>(lines) * metrics.height();
            return;
        }
    }
    m_turned = true;
    const int fitting = std::clamp(static_cast<int>(slotWidth / metrics.height()), 1, kTurnedLines);
    wrap(kTurnedLength, fitting);
    m_every = static_cast<size_t>(std::max(1.0, std::ceil(metrics.height() / slotWidth)));
    m_height = kAbove + std::min(widest + 1.0, kTurnedLength);
}

double CategoryLabels::slotFor(const QStringList& names) {
    const QFontMetricsF metrics(chartFont(ChartFont::Label));
    const double lines = std::ceil((widestOf(names, metrics) + kGap) / kTurnedLength);
    return std::clamp(lines, 1.0, static_cast<double>(kTurnedLines)) * metrics.height() + 1.0;
}

void CategoryLabels::place(const QRectF& plot, std::vector<PlacedText>& texts) const {
    const QFontMetricsF metrics(chartFont(ChartFont::Label));
    for (size_t i = 0; i < m_lines.size(); i += m_every) {
        const double middle = plot.left() + m_slotWidth * (static_cast<double>(i) + 0.5);
        const QStringList& lines = m_lines[i];
        const double start = middle - static_cast<double>(lines.size()) * metrics.height() / 2.0;
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const double width = metrics.horizontalAdvance(lines[line]);
            const double offset = static_cast<double>(line) * metrics.height();
            const QRectF area =
                m_turned ? QRectF(start + offset, plot.bottom() + kAbove, metrics.height(), width)
                         : QRectF(middle - width / 2.0, plot.bottom() + kAbove + offset, width, metrics.height());
            texts.push_back({lines[line], area, ChartFont::Label, m_turned, false});
        }
    }
}

} // namespace bijian
