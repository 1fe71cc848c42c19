// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison_text.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace bijian {

namespace {

struct LayoutName {
    ComparisonLayout layout;
    QStringView id;
};

constexpr std::array kLayoutNames = {
    LayoutName{ComparisonLayout::RegionsByIndicators, u"regions-by-indicators"},
    LayoutName{ComparisonLayout::RegionsByYears, u"regions-by-years"},
    LayoutName{ComparisonLayout::YearsByIndicators, u"years-by-indicators"},
};

} // namespace

QString layoutId(ComparisonLayout layout) {
    const auto* found = std::find_if(kLayoutNames.begin(), kLayoutNames.end(),
                                     [layout](const LayoutName& name) { return name.layout == layout; });
    return found->id.toString();
}

std::optional<ComparisonLayout> layoutFromId(QStringView id) {
    const auto* found =
        std::find_if(kLayoutNames.begin(), kLayoutNames.end(), [id](const LayoutName& name) { return name.id == id; });
    return found == kLayoutNames.end() ? std::nullopt : std::optional(found->layout);
}

std::vector<HeadPart> rowHeadParts(ComparisonLayout layout) {
    if (layout == ComparisonLayout::RegionsByYears)
        return {HeadPart::Indicator, HeadPart::Unit, HeadPart::Region};
    return {HeadPart::Region, HeadPart::Year};
}

QString headPartTitle(HeadPart part, const DocumentWords& words) {
    switch (part) {
    case HeadPart::Indicator:
        return words.indicator;
    case HeadPart::Unit:
        return words.unit;
    case HeadPart::Region:
        return words.region;
    case HeadPart::Year:
        return words.year;
    }
    return {};
}

QString headPartText(const ComparisonHead& head, HeadPart part, const DocumentWords& words) {
    switch (part) {
    case HeadPart::Indicator:
        return head.indicatorName;
    case HeadPart::Unit:
        return words.unitName(head.unit);
    case HeadPart::Region:
        return head.regionName;
    case HeadPart::Year:
        return head.year == 0 ? words.yearUnknown : QString::number(head.year);
    }
    return {};
}

QString columnTitle(const ComparisonHead& head, const DocumentWords& words) {
    if (head.indicator.isNull())
        return headPartText(head, HeadPart::Year, words);
    const QString unit = words.unitName(head.unit);
    if (unit.isEmpty())
        return head.indicatorName;
    if (words.language == Language::Chinese)
        return head.indicatorName + u'（' + unit + u'）';
    return head.indicatorName + QStringLiteral(" (") + unit + u')';
}

QString markedFigure(const QString& figure, Qualifier qualifier) {
    switch (qualifier) {
    case Qualifier::Exact:
        return figure;
    case Qualifier::Approx:
        return u'≈' + figure;
    case Qualifier::GreaterThan:
        return figure + u'+';
    case Qualifier::LessThan:
        return u'<' + figure;
    }
    return figure;
}

QString quantityText(const Quantity& quantity, bool grouped) {
    return markedFigure(grouped ? quantity.value.toGroupedString() : quantity.value.toString(), quantity.qualifier);
}

QString figuresText(const ComparisonCell& cell, bool grouped) {
    QStringList figures;
    for (const CellValue& value : cell.values)
        figures.append(quantityText(value.quantity, grouped));
    return figures.join(QStringLiteral(" / "));
}

QString cellText(const ComparisonCell& cell, const DocumentWords& words, bool grouped) {
    if (cell.state == CellState::Stated)
        return figuresText(cell, grouped);
    if (cell.state == CellState::Conflicting)
        return words.severalValues.arg(figuresText(cell, grouped));
    return stateText(cell.state, words);
}

QString stateText(CellState state, const DocumentWords& words) {
    switch (state) {
    case CellState::Stated:
    case CellState::Conflicting:
        return {};
    case CellState::NotStated:
        return words.notStated;
    case CellState::ReportMissing:
        return words.reportMissing;
    case CellState::Unreadable:
        return words.unreadable;
    case CellState::NotComparable:
        return words.notComparable;
    }
    return {};
}

QString cellStateId(CellState state) {
    switch (state) {
    case CellState::Stated:
        return QStringLiteral("stated");
    case CellState::Conflicting:
        return QStringLiteral("conflicting");
    case CellState::NotStated:
        return QStringLiteral("not_stated");
    case CellState::ReportMissing:
        return QStringLiteral("report_missing");
    case CellState::Unreadable:
        return QStringLiteral("unreadable");
    case CellState::NotComparable:
        return QStringLiteral("not_comparable");
    }
    return {};
}

QString sourceText(const ComparisonSource& source, const DocumentWords& words) {
    const QString year = source.year == 0 ? words.yearUnknown : QString::number(source.year);
    const QString file = QFileInfo(source.path).fileName();
    return source.title.isEmpty() ? words.sourceUntitled.arg(source.region, year, file)
                                  : words.source.arg(source.region, year, source.title, file);
}

} // namespace bijian
