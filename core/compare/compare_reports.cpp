// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare_reports.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace bijian {

namespace {

// Whose report it is: what makes two reports stand in one row. Ordered as rows are.
struct Reporter {
    QString code;
    QString name;
    QString department;
    QByteArray unknown; // of a report without a region its id: two such reports have nothing in common

    QString label() const {
        if (department.isEmpty() || department.startsWith(name))
            return department.isEmpty() ? name : department;
        return name + department;
    }

    // A code identifies a region whatever it is called; regions without code come last, unknown ones after them.
    auto key() const {
        return std::make_tuple(!unknown.isEmpty(), code.isEmpty(), code, code.isEmpty() ? name : QString(), department,
                               unknown);
    }
    bool operator<(const Reporter& other) const { return key() < other.key(); }
};

struct RowKey {
    size_t reporter = 0;
    int year = 0;

    auto operator<=>(const RowKey&) const = default;
};

struct Row {
    bool hasReport = false;
    std::vector<ComparisonCell> cells; // one for each indicator
};

Reporter reporterOf(const Report& report) {
    const Identity& identity = report.identity;
    Reporter reporter{identity.regionCode.value(), identity.region.value, identity.department.value, {}};
    if (reporter.code.isEmpty() && reporter.name.isEmpty()) {
        reporter.name = QFileInfo(report.source.path).fileName();
        reporter.unknown = report.id.value();
    }
    return reporter;
}

bool isAsked(const Reporter& reporter, const QStringList& regions) {
    return regions.isEmpty() || regions.contains(reporter.code) || regions.contains(reporter.name);
}

bool isAsked(int year, const std::vector<int>& years) {
    return years.empty() || std::find(years.begin(), years.end(), year) != years.end();
}

void addValue(ComparisonCell& cell, const Indicator& indicator, CellValue value) {
    if (value.quantity.unit != indicator.unit) {
        if (cell.values.empty())
            cell.state = CellState::NotComparable;
        return;
    }
    const bool known = std::any_of(cell.values.begin(), cell.values.end(),
                                   [&](const CellValue& other) { return other.quantity == value.quantity; });
    if (!known)
        cell.values.push_back(std::move(value));
    cell.state = cell.values.size() == 1 ? CellState::Stated : CellState::Conflicting;
}

// Gathers what the reports say by (reporter, year) and then lays it out.
class Comparer {
public:
    Comparer(const std::vector<IndicatorId>& ids, const Codebook& codebook, const ComparisonOptions& options)
        : m_options(options) {
        for (const IndicatorId& id : ids) {
            const Indicator* indicator = codebook.find(id);
            if (indicator && !m_columns.contains(id)) {
                m_columns.insert(id, m_indicators.size());
                m_indicators.push_back(indicator);
            }
        }
    }

    void gather(const std::vector<ReportPointer>& reports) {
        std::map<Reporter, std::vector<const Report*>> byReporter;
        for (const ReportPointer& report : reports) {
            Reporter reporter = reporterOf(*report);
            if (isAsked(reporter, m_options.regions))
                byReporter[std::move(reporter)].push_back(report.get());
        }
        for (const auto& [reporter, own] : byReporter)
            ++m_labelCounts[reporter.label()];
        for (auto& [reporter, own] : byReporter) {
            // By year and file, so that the order in which files were opened changes nothing; the same bytes once.
            std::stable_sort(own.begin(), own.end(), [](const Report* left, const Report* right) {
                return std::tie(left->identity.year, left->source.path) <
                       std::tie(right->identity.year, right->source.path);
            });
            std::set<QByteArray> ids;
            std::erase_if(own, [&ids](const Report* report) { return !ids.insert(report->id.value()).second; });
            gatherReporter(reporter, own);
        }
    }

    Comparison layOut(ComparisonLayout layout) {
        Comparison comparison;
        comparison.layout = layout;
        comparison.sources = std::move(m_sources);
        if (layout == ComparisonLayout::RegionsByYears)
            layOutYears(comparison);
        else
            layOutIndicators(comparison);
        return comparison;
    }

private:
    void gatherReporter(const Reporter& reporter, const std::vector<const Report*>& reports) {
        const size_t index = m_reporters.size();
        std::map<RowKey, Row> rows;
        for (const int year : m_options.years)
            rowAt(rows, {index, year});
        for (const Report* report : reports) {
            if (isAsked(report->identity.year, m_options.years))
                rowAt(rows, {index, report->identity.year}).hasReport = true;
        }
        // A report's own year first, so that a later look back stands behind it.
        for (const bool lookBack : {false, true}) {
            for (const Report* report : reports)
                gatherValues(rows, index, *report, lookBack);
        }
        if (rows.empty())
            return;
        m_reporters.push_back(reporter);
        for (const Report* report : reports)
            addSource(reporter, *report, rows);
        m_rows.merge(rows);
    }

    void gatherValues(std::map<RowKey, Row>& rows, size_t reporter, const Report& report, bool lookBack) {
        for (size_t i = 0; i < report.observations.size(); ++i) {
            const Observation& observation = report.observations[i];
            const auto column = m_columns.constFind(observation.indicator);
            if (column == m_columns.constEnd() || observation.measure != Measure::Level ||
                !observation.scope.isEmpty() || observation.period.isSpan())
                continue;
            const int year = observation.period.isKnown() ? observation.period.first : report.identity.year;
            if ((year != report.identity.year) != lookBack || !isAsked(year, m_options.years))
                continue;
            CellValue value{observation.quantity,  report.slice(observation.number), observation.period,
                            observation.scope,     observation.confidence,           {report.id, observation.number},
                            static_cast<qint32>(i)};
            addValue(rowAt(rows, {reporter, year}).cells[*column], *m_indicators[*column], std::move(value));
        }
    }

    Row& rowAt(std::map<RowKey, Row>& rows, const RowKey& key) const {
        Row& row = rows[key];
        row.cells.resize(m_indicators.size());
        return row;
    }

    // A report is a source where it is of a row, or where a value was read from it.
    void addSource(const Reporter& reporter, const Report& report, const std::map<RowKey, Row>& rows) {
        const auto cites = [&report](const ComparisonCell& cell) {
            return std::any_of(cell.values.begin(), cell.values.end(),
                               [&](const CellValue& value) { return value.evidence.report == report.id; });
        };
        const bool used = isAsked(report.identity.year, m_options.years) ||
                          std::any_of(rows.begin(), rows.end(), [&](const auto& entry) {
                              return std::any_of(entry.second.cells.begin(), entry.second.cells.end(), cites);
                          });
        if (used)
            m_sources.push_back(
                {report.id, labelOf(reporter), report.identity.year, report.identity.title.value, report.source.path});
    }

    ComparisonHead regionHead(size_t reporter, int year) const {
        ComparisonHead head;
        head.regionName = labelOf(m_reporters[reporter]);
        head.region = RegionCode(m_reporters[reporter].code);
        head.label = head.regionName;
        head.year = year;
        return head;
    }

    // Two regions of one name (城关区) are told apart by their codes.
    QString labelOf(const Reporter& reporter) const {
        const QString label = reporter.label();
        const bool alone = m_labelCounts.value(label) < 2 || reporter.code.isEmpty();
        return alone ? label : QString(label + QStringLiteral(" (") + reporter.code + u')');
    }

    void nameIndicator(ComparisonHead& head, const Indicator& indicator) const {
        head.indicator = indicator.id;
        head.indicatorName = m_options.language == Language::Chinese ? indicator.nameZh : indicator.nameEn;
        head.unit = indicator.unit;
    }

    static ComparisonCell cellOf(const Row& row, size_t indicator) {
        ComparisonCell cell = row.cells[indicator];
        if (cell.state == CellState::NotStated && !row.hasReport)
            cell.state = CellState::ReportMissing;
        return cell;
    }

    void layOutIndicators(Comparison& comparison) const {
        for (const Indicator* indicator : m_indicators) {
            ComparisonHead head;
            nameIndicator(head, *indicator);
            head.label = head.indicatorName;
            comparison.columns.push_back(std::move(head));
        }
        for (const auto& [key, row] : m_rows) {
            comparison.rows.push_back(regionHead(key.reporter, key.year));
            if (comparison.layout == ComparisonLayout::YearsByIndicators)
                comparison.rows.back().label = yearLabel(key.year);
            for (size_t indicator = 0; indicator < m_indicators.size(); ++indicator)
                comparison.cells.push_back(cellOf(row, indicator));
        }
    }

    void layOutYears(Comparison& comparison) const {
        std::set<int> years;
        for (const auto& [key, row] : m_rows)
            years.insert(key.year);
        for (const int year : years) {
            ComparisonHead head;
            head.label = yearLabel(year);
            head.year = year;
            comparison.columns.push_back(std::move(head));
        }
        for (size_t indicator = 0; indicator < m_indicators.size(); ++indicator) {
            for (size_t reporter = 0; reporter < m_reporters.size(); ++reporter) {
                ComparisonHead head = regionHead(reporter, 0);
                nameIndicator(head, *m_indicators[indicator]);
                comparison.rows.push_back(std::move(head));
                for (const int year : years) {
                    const auto row = m_rows.find({reporter, year});
                    comparison.cells.push_back(row == m_rows.end() ? ComparisonCell{CellState::ReportMissing, {}}
                                                                   : cellOf(row->second, indicator));
                }
            }
        }
    }

    // An unknown year has no label of its own: who shows it has the words.
    static QString yearLabel(int year) { return year == 0 ? QString() : QString::number(year); }

    const ComparisonOptions& m_options;
    std::vector<const Indicator*> m_indicators;
    QHash<IndicatorId, size_t> m_columns;
    QHash<QString, int> m_labelCounts;
    std::vector<Reporter> m_reporters;
    std::map<RowKey, Row> m_rows;
    std::vector<ComparisonSource> m_sources;
};

} // namespace

Comparison compareReports(const std::vector<ReportPointer>& reports, const std::vector<IndicatorId>& indicators,
                          ComparisonLayout layout, const Codebook& codebook, const ComparisonOptions& options) {
    Comparer comparer(indicators, codebook, options);
    comparer.gather(reports);
    return comparer.layOut(layout);
}

} // namespace bijian
