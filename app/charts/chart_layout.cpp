// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_layout.h"

#include "app/charts/category_labels.h"
#include "app/charts/chart_theme.h"
#include "app/charts/text_lines.h"
#include "app/charts/value_labels.h"

#include <QFontMetricsF>

#include <algorithm>

namespace bijian {

namespace {

constexpr double kMargin = 14.0;
constexpr double kGap = 8.0;
constexpr double kPanelGap = 16.0; // below a panel
constexpr double kTickGap = 6.0;   // between a tick's label and the axis
constexpr double kHeadroom = 18.0; // above a plot, for the label of its highest bar
constexpr double kSwatch = 12.0;
constexpr double kSmallestPlot = 40.0;
constexpr double kGroupShare = 0.78; // of a slot that its bars fill
constexpr double kWidestBar = 48.0;
constexpr double kMarkStep = 10.0;
constexpr double kMarkStrip = 14.0;

double lineHeight(ChartFont font) {
    return QFontMetricsF(chartFont(font)).height();
}

double textWidth(const QString& text, ChartFont font) {
    return QFontMetricsF(chartFont(font)).horizontalAdvance(text);
}

AxisScale axisOf(const ChartPanel& panel, bool bars) {
    double low = 0.0;
    double high = 0.0;
    bool any = false;
    const auto include = [&](double value) {
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    };
    for (const ChartSeries& series : panel.series) {
        for (const ChartPoint& point : series.points) {
            if (point.value)
                include(*point.value);
            std::for_each(point.alternatives.begin(), point.alternatives.end(), include);
        }
    }
    return axisFor(low, high, bars);
}

std::vector<AxisScale> axesOf(const ChartSpec& spec) {
    std::vector<AxisScale> axes;
    for (const ChartPanel& panel : spec.panels)
        axes.push_back(axisOf(panel, spec.kind == ChartKind::Bar));
    return axes;
}

bool hasGaps(const ChartSpec& spec) {
    return std::any_of(spec.panels.begin(), spec.panels.end(),
                       [](const ChartPanel& panel) { return !panel.note.isEmpty(); });
}

double widestTick(const std::vector<AxisScale>& axes) {
    double widest = 0.0;
    for (const AxisScale& axis : axes) {
        for (const double tick : axis.ticks())
            widest = std::max(widest, textWidth(axis.label(tick), ChartFont::Label));
    }
    return widest;
}

bool sameSeries(const ChartPanel& left, const ChartPanel& right) {
    return std::equal(left.series.begin(), left.series.end(), right.series.begin(), right.series.end(),
                      [](const ChartSeries& a, const ChartSeries& b) { return a.name == b.name; });
}

// Puts the parts of a chart one below the other.
class Arranger {
public:
    Arranger(const ChartSpec& spec, const QSizeF& size)
        : m_spec(spec), m_bars(spec.kind == ChartKind::Bar),
          m_sharedLegend(
              std::all_of(spec.panels.begin(), spec.panels.end(),
                          [&spec](const ChartPanel& panel) { return sameSeries(panel, spec.panels.front()); })),
          m_axes(axesOf(spec)), m_left(kMargin + widestTick(m_axes) + kTickGap), m_right(size.width() - kMargin),
          m_labels(spec.categories, (m_right - m_left) / static_cast<double>(spec.categories.size())),
          m_strip(!m_bars && hasGaps(spec) ? kMarkStrip : 0.0) {
        m_layout.size = size;
    }

    ChartLayout arrange() {
        arrangeHead();
        const double plots = m_layout.size.height() - fixedHeight();
        const double plot = std::max(kSmallestPlot, plots / static_cast<double>(m_spec.panels.size()));
        for (size_t i = 0; i < m_spec.panels.size(); ++i)
            addPanel(i, plot);
        m_y = std::max(m_y, m_layout.size.height() - kMargin - notesHeight());
        for (const QString& note : m_spec.notes)
            addLines(note, ChartFont::Note, true);
        return std::move(m_layout);
    }

    // Title and legend stand first; of the rest everything but the plots has a height of its own.
    void arrangeHead() {
        m_y = kMargin;
        addLines(m_spec.title, ChartFont::Title, false);
        if (m_sharedLegend)
            addLegend(m_spec.panels.front());
    }

    double fixedHeight() const {
        double height = m_y + notesHeight() + kMargin;
        for (const ChartPanel& panel : m_spec.panels)
            height += panelHeight(panel);
        return height;
    }

private:
    double width() const { return m_right - kMargin; }

    void addLine(const QString& text, ChartFont font, bool faint, double left) {
        m_layout.texts.push_back(
            {text, QRectF(left, m_y, textWidth(text, font), lineHeight(font)), font, false, faint});
    }

    void addLines(const QString& text, ChartFont font, bool faint) {
        if (text.isEmpty())
            return;
        for (const QString& line : textLines(text, chartFont(font), width())) {
            addLine(line, font, faint, kMargin);
            m_y += lineHeight(font);
        }
        m_y += font == ChartFont::Note ? 0.0 : kGap / 2.0;
    }

    double notesHeight() const {
        double height = m_spec.notes.isEmpty() ? 0.0 : kGap;
        for (const QString& note : m_spec.notes)
            height += static_cast<double>(textLines(note, chartFont(ChartFont::Note), width()).size()) *
                      lineHeight(ChartFont::Note);
        return height;
    }

    // Calls `place` for each entry with its place relative to the legend's corner; returns the legend's height.
    template <typename Place>
    double flowLegend(const ChartPanel& panel, Place place) const {
        if (panel.series.size() < 2)
            return 0.0;
        const double height = lineHeight(ChartFont::Label);
        double x = 0.0;
        double y = 0.0;
        for (size_t i = 0; i < panel.series.size(); ++i) {
            const double entry = kSwatch + kTickGap + textWidth(panel.series[i].name, ChartFont::Label);
            if (x > 0.0 && x + entry > width()) {
                x = 0.0;
                y += height;
            }
            place(i, QPointF(x, y));
            x += entry + 2.0 * kGap;
        }
        return y + height + kGap / 2.0;
    }

    void addLegend(const ChartPanel& panel) {
        const double height = lineHeight(ChartFont::Label);
        m_y += flowLegend(panel, [&](size_t series, const QPointF& place) {
            const double left = kMargin + place.x();
            const double top = m_y + place.y();
            m_layout.swatches.push_back({QRectF(left, top + (height - kSwatch) / 2.0, kSwatch, kSwatch), series});
            const QString& name = panel.series[series].name;
            m_layout.texts.push_back({name,
                                      QRectF(left + kSwatch + kTickGap, top, textWidth(name, ChartFont::Label), height),
                                      ChartFont::Label, false, false});
        });
    }

    // Everything of a panel but its plot.
    double panelHeight(const ChartPanel& panel) const {
        double height = lineHeight(ChartFont::Note) + kHeadroom + m_strip + m_labels.height() + kPanelGap;
        if (!panel.title.isEmpty())
            height += lineHeight(ChartFont::Heading) + kGap / 2.0;
        if (!m_sharedLegend)
            height += flowLegend(panel, [](size_t, const QPointF&) {});
        return panel.note.isEmpty() ? height : height + lineHeight(ChartFont::Note);
    }

    void addPanel(size_t index, double plotHeight) {
        const ChartPanel& panel = m_spec.panels[index];
        addLines(panel.title, ChartFont::Heading, false);
        if (!m_sharedLegend)
            addLegend(panel);
        addLine(panel.unit, ChartFont::Note, true, kMargin);
        m_y += lineHeight(ChartFont::Note) + kHeadroom;

        PanelLayout placed{QRectF(m_left, m_y, m_right - m_left, plotHeight), m_axes[index], m_spec.categories.size(),
                           panel.series.size(), m_bars};
        addTicks(placed);
        m_labels.place(placed.plot.adjusted(0.0, 0.0, 0.0, m_strip), m_layout.texts);
        m_y += plotHeight + m_strip + m_labels.height();
        if (!panel.note.isEmpty()) {
            addLine(panel.note, ChartFont::Note, true, m_left);
            m_y += lineHeight(ChartFont::Note);
        }
        m_y += kPanelGap;
        const auto values = valueLabels(panel, placed, m_layout.size.width());
        m_layout.texts.insert(m_layout.texts.end(), values.begin(), values.end());
        m_layout.panels.push_back(placed);
    }

    void addTicks(const PanelLayout& panel) {
        const double height = lineHeight(ChartFont::Label);
        const std::vector<double> ticks = panel.axis.ticks();
        // In a low plot only the ends are named.
        const bool crowded = panel.plot.height() < height * static_cast<double>(ticks.size());
        for (size_t i = 0; i < ticks.size(); ++i) {
            if (crowded && i > 0 && i + 1 < ticks.size())
                continue;
            const QString text = panel.axis.label(ticks[i]);
            const double tickWidth = textWidth(text, ChartFont::Label);
            m_layout.texts.push_back(
                {text,
                 QRectF(panel.plot.left() - kTickGap - tickWidth, panel.y(ticks[i]) - height / 2.0, tickWidth, height),
                 ChartFont::Label, false, true});
        }
    }

    const ChartSpec& m_spec;
    const bool m_bars;
    const bool m_sharedLegend; // all panels have the same series
    const std::vector<AxisScale> m_axes;
    const double m_left;
    const double m_right;
    const CategoryLabels m_labels;
    const double m_strip; // below the axis of lines, for the signs of missing values
    ChartLayout m_layout;
    double m_y = 0.0;
};

} // namespace

double PanelLayout::barWidth() const {
    return std::min(kWidestBar, slotWidth() * kGroupShare / static_cast<double>(seriesCount));
}

double PanelLayout::x(size_t series, qsizetype category) const {
    const double middle = plot.left() + slotWidth() * (static_cast<double>(category) + 0.5);
    const double place = static_cast<double>(series) - (static_cast<double>(seriesCount) - 1.0) / 2.0;
    return bars ? middle + place * barWidth() : middle;
}

QPointF PanelLayout::mark(size_t series, qsizetype category) const {
    if (bars)
        return {x(series, category), baseline() - kMarkStrip / 2.0};
    const double step = std::min(kMarkStep, slotWidth() / static_cast<double>(seriesCount));
    const double place = static_cast<double>(series) - (static_cast<double>(seriesCount) - 1.0) / 2.0;
    return {x(series, category) + step * place, plot.bottom() + kMarkStrip / 2.0};
}

QFont chartFont(ChartFont font) {
    switch (font) {
    case ChartFont::Title:
        return documentFont(17, true);
    case ChartFont::Heading:
        return documentFont(13, true);
    case ChartFont::Label:
        return documentFont(12);
    case ChartFont::Note:
        return documentFont(11);
    }
    return documentFont(12);
}

ChartLayout layOutChart(const ChartSpec& spec, const QSizeF& size) {
    if (spec.isEmpty())
        return {size, {}, {}, {}};
    return Arranger(spec, size).arrange();
}

double fixedChartHeight(const ChartSpec& spec, double width) {
    if (spec.isEmpty())
        return 0.0;
    Arranger arranger(spec, {width, 0.0});
    arranger.arrangeHead();
    return arranger.fixedHeight();
}

} // namespace bijian
