// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_spec.h"

#include "app/charts/comparison_cube.h"
#include "core/compare/comparison_text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace bijian {

namespace {

// An axis keeps plain numbers below this, whatever scale words there are.
constexpr double kScaleFrom = 100'000.0;
// Up to so many indicators are named in a title.
constexpr size_t kNamedIndicators = 3;

QString chartNumber(const Decimal& value, int power) {
    const auto scaled = value.scaledByPowerOfTen(-power);
    if (power == 0 || !scaled)
        return value.toGroupedString();
    // Two digits after the point, or as many more as keep a small value from becoming 0.
    Decimal rounded = scaled->rounded(2);
    for (int places = 3; rounded.isZero() && !scaled->isZero(); ++places)
        rounded = scaled->rounded(places).isZero() ? rounded : scaled->rounded(places + 1);
    return rounded.toGroupedString();
}

double scaledValue(const Decimal& value, int power) {
    return value.toDouble() / std::pow(10.0, power);
}

class ChartMaker {
public:
    ChartMaker(const Comparison& comparison, ChartKind kind, const DocumentWords& words)
        : m_cube(comparison), m_words(words), m_years(m_cube.years()), m_bars(kind == ChartKind::Bar) {
        m_spec.kind = kind;
        m_spec.language = words.language;
    }

    ChartSpec make(const QString& title) {
        if (m_bars) {
            for (const ComparisonHead* region : m_cube.regions())
                m_spec.categories.append(region->regionName);
        } else {
            for (const int year : m_years)
                m_spec.categories.append(yearName(year));
        }
        // Where the other dimension has one member, indicators of one unit share a panel, each a series.
        if ((m_bars ? m_years.size() : m_cube.regions().size()) == 1)
            addPanelsByUnit();
        else
            addPanelsByIndicator();
        m_spec.title = title.isEmpty() ? ownTitle() : title;
        addNotes();
        return std::move(m_spec);
    }

private:
    QString yearName(int year) const { return year == 0 ? m_words.yearUnknown : QString::number(year); }

    void addPanelsByUnit() {
        std::vector<QString> units;
        for (const ComparisonHead* indicator : m_cube.indicators()) {
            if (std::find(units.begin(), units.end(), indicator->unit) == units.end())
                units.push_back(indicator->unit);
        }
        for (const QString& unit : units) {
            std::vector<size_t> members;
            for (size_t i = 0; i < m_cube.indicators().size(); ++i) {
                if (m_cube.indicators()[i]->unit == unit)
                    members.push_back(i);
            }
            ChartPanel panel;
            if (members.size() == 1 && units.size() > 1)
                panel.title = m_cube.indicators()[members.front()]->indicatorName;
            const int power = scale(panel, members);
            for (const size_t indicator : members) {
                panel.series.push_back({m_cube.indicators()[indicator]->indicatorName, {}});
                for (qsizetype category = 0; category < m_spec.categories.size(); ++category)
                    panel.series.back().points.push_back(pointAt(indicator, category, 0, power));
            }
            finish(std::move(panel));
        }
    }

    void addPanelsByIndicator() {
        const size_t seriesCount = m_bars ? m_years.size() : m_cube.regions().size();
        for (size_t indicator = 0; indicator < m_cube.indicators().size(); ++indicator) {
            ChartPanel panel;
            if (m_cube.indicators().size() > 1)
                panel.title = m_cube.indicators()[indicator]->indicatorName;
            const int power = scale(panel, {indicator});
            for (size_t series = 0; series < seriesCount; ++series) {
                panel.series.push_back({m_bars ? yearName(m_years[series]) : m_cube.regions()[series]->regionName, {}});
                for (qsizetype category = 0; category < m_spec.categories.size(); ++category)
                    panel.series.back().points.push_back(pointAt(indicator, category, series, power));
            }
            finish(std::move(panel));
        }
    }

    // Names the panel's unit and says by which power of ten its figures are divided.
    int scale(ChartPanel& panel, const std::vector<size_t>& indicators) const {
        double largest = 0.0;
        for (const size_t indicator : indicators)
            largest = std::max(largest, m_cube.largest(indicator));
        const QString unit = m_words.unitName(m_cube.indicators()[indicators.front()]->unit);
        panel.unit = unit;
        if (largest < kScaleFrom)
            return 0;
        for (const DocumentWords::Scale& word : m_words.scales) {
            if (largest >= std::pow(10.0, word.power)) {
                panel.unit =
                    word.word + (m_words.language == Language::Chinese ? QString() : QStringLiteral(" ")) + unit;
                return word.power;
            }
        }
        return 0;
    }

    ChartPoint pointAt(size_t indicator, qsizetype category, size_t series, int power) const {
        const auto across = static_cast<size_t>(category);
        const ComparisonCube::Place* place =
            m_cube.find(indicator, m_bars ? across : series, m_years[m_bars ? series : across]);
        ChartPoint point;
        point.state = CellState::ReportMissing;
        point.text = m_words.reportMissing;
        if (!place)
            return point;
        const ComparisonCell& cell = m_cube.cell(*place);
        point.row = static_cast<qint32>(place->row);
        point.column = static_cast<qint32>(place->column);
        point.state = cell.state;
        point.text = cellText(cell, m_words);
        for (const CellValue& value : cell.values)
            point.alternatives.push_back(scaledValue(value.quantity.value, power));
        if (cell.state == CellState::Stated) {
            const Quantity& quantity = cell.values.front().quantity;
            point.value = point.alternatives.front();
            point.alternatives.clear();
            point.qualifier = quantity.qualifier;
            point.label = markedFigure(chartNumber(quantity.value, power), quantity.qualifier);
        }
        return point;
    }

    void finish(ChartPanel panel) {
        int missing = 0;
        int places = 0;
        for (const ChartSeries& series : panel.series) {
            for (const ChartPoint& point : series.points) {
                ++places;
                missing += point.value || !point.alternatives.empty() ? 0 : 1;
                m_states.insert(point.state);
                m_hollow = m_hollow || (point.value && point.qualifier != Qualifier::Exact);
            }
        }
        if (missing > 0)
            panel.note = m_words.withoutValue.arg(missing).arg(places);
        m_spec.panels.push_back(std::move(panel));
    }

    QString ownTitle() const {
        const bool chinese = m_words.language == Language::Chinese;
        QStringList names;
        for (const ComparisonHead* indicator : m_cube.indicators())
            names.append(indicator->indicatorName);
        QString title =
            m_cube.indicators().size() > kNamedIndicators ? m_words.title : names.join(chinese ? u"、" : u", ");
        QStringList rest;
        if (m_cube.regions().size() == 1)
            rest.append(m_cube.regions().front()->regionName);
        if (m_years.size() == 1)
            rest.append(yearName(m_years.front()));
        if (!rest.isEmpty())
            title += (chinese ? QStringLiteral("（") : QStringLiteral(" (")) + rest.join(chinese ? u"，" : u", ") +
                     (chinese ? u'）' : u')');
        return title;
    }

    void addNotes() {
        QStringList marks;
        for (const CellState state :
             {CellState::NotStated, CellState::ReportMissing, CellState::Unreadable, CellState::NotComparable}) {
            if (m_states.contains(state))
                marks.append(chartMark(state) + u' ' + stateText(state, m_words));
        }
        if (!marks.isEmpty())
            m_spec.notes.append(marks.join(QStringLiteral("    ")));
        if (m_states.contains(CellState::Conflicting))
            m_spec.notes.append(chartMark(CellState::Conflicting) + u' ' + m_words.severalNote);
        if (m_hollow)
            m_spec.notes.append(m_words.marks + u' ' + m_words.hollowNote);
    }

    const ComparisonCube m_cube;
    const DocumentWords& m_words;
    const std::vector<int> m_years;
    const bool m_bars;
    ChartSpec m_spec;
    std::set<CellState> m_states;
    bool m_hollow = false;
};

} // namespace

QString chartMark(CellState state) {
    switch (state) {
    case CellState::Stated:
        return {};
    case CellState::Conflicting:
        return QStringLiteral("◇");
    case CellState::NotStated:
        return QStringLiteral("×");
    case CellState::ReportMissing:
        return QStringLiteral("–");
    case CellState::Unreadable:
        return QStringLiteral("?");
    case CellState::NotComparable:
        return QStringLiteral("≠");
    }
    return {};
}

ChartSpec chartFromComparison(const Comparison& comparison, ChartKind kind, const DocumentWords& words,
                              const QString& title) {
    return ChartMaker(comparison, kind, words).make(title);
}

} // namespace bijian
