// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison_options.h"

#include "app/models/message_text.h"

#include <QCoreApplication>

namespace bijian::cli {

namespace {

std::optional<ComparisonLayout> layoutFromId(const QString& id) {
    if (id == u"regions-by-indicators")
        return ComparisonLayout::RegionsByIndicators;
    if (id == u"regions-by-years")
        return ComparisonLayout::RegionsByYears;
    if (id == u"years-by-indicators")
        return ComparisonLayout::YearsByIndicators;
    return std::nullopt;
}

// Ids may be given one by one or several with commas.
QStringList listed(const QStringList& values) {
    QStringList all;
    for (const QString& value : values)
        all.append(value.split(u',', Qt::SkipEmptyParts));
    return all;
}

} // namespace

void addComparisonOptions(Arguments& arguments) {
    arguments.add(QStringLiteral("indicator"),
                  QCoreApplication::translate("cli", "An indicator's id; may be given several times."),
                  QStringLiteral("ID"));
    arguments.add(QStringLiteral("years"), QCoreApplication::translate("cli", "Only these years, such as 2022,2023."),
                  QStringLiteral("YEARS"));
    arguments.add(QStringLiteral("layout"),
                  QCoreApplication::translate("cli", "regions-by-indicators, regions-by-years or years-by-indicators."),
                  QStringLiteral("LAYOUT"), QStringLiteral("regions-by-indicators"));
    arguments.add(QStringLiteral("language"), QCoreApplication::translate("cli", "Language of the labels: zh or en."),
                  QStringLiteral("LANGUAGE"));
    arguments.add(QStringLiteral("out"),
                  QCoreApplication::translate("cli", "The file to write; its suffix says the format."),
                  QStringLiteral("FILE"));
    addReadingOptions(arguments);
}

std::optional<AskedComparison> compareAsAsked(const Arguments& arguments, int& status) {
    const auto layout = layoutFromId(arguments.value(QStringLiteral("layout")));
    const auto language = languageFromId(arguments.value(QStringLiteral("language")));
    const QStringList ids = listed(arguments.values(QStringLiteral("indicator")));
    if (!layout || !language || ids.isEmpty() || arguments.value(QStringLiteral("out")).isEmpty()) {
        const QString what =
            !layout ? QStringLiteral("--layout")
                    : (!language ? QStringLiteral("--language")
                                 : (ids.isEmpty() ? QStringLiteral("--indicator") : QStringLiteral("--out")));
        status = usageError(
            QCoreApplication::translate("cli", "%1 is missing or has a value it does not take; see --help").arg(what));
        return std::nullopt;
    }
    ComparisonOptions options;
    options.language = *language;
    for (const QString& year : listed(arguments.values(QStringLiteral("years")))) {
        bool number = false;
        options.years.push_back(year.toInt(&number));
        if (!number) {
            status = usageError(QCoreApplication::translate("cli", "--years takes years, such as 2022,2023"));
            return std::nullopt;
        }
    }
    const auto engine = createEngine(arguments, status);
    if (!engine)
        return std::nullopt;
    std::vector<IndicatorId> indicators;
    for (const QString& id : ids) {
        if (engine->codebook().find(IndicatorId(id)) == nullptr) {
            status = usageError(
                messageText({ErrorCode::IndicatorUnknown, QStringList{id} + engine->codebook().nearest(id), {}, 0, 0}));
            return std::nullopt;
        }
        indicators.push_back(IndicatorId(id));
    }
    AskedComparison asked;
    asked.language = *language;
    std::vector<ReportPointer> reports;
    asked.status = readReports(arguments, *engine, [&](ReportPointer report) { reports.push_back(std::move(report)); });
    if (reports.empty()) {
        printError(messageText({ErrorCode::NothingToCompare, {}, {}, 0, 0}));
        status = SomeFailed;
        return std::nullopt;
    }
    asked.comparison = compareReports(reports, indicators, *layout, engine->codebook(), options);
    return asked;
}

} // namespace bijian::cli
