// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison_input.h"

#include "app/cli/exit_status.h"
#include "app/cli/report_input.h"
#include "app/models/document_words.h"
#include "core/compare/compare_reports.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bijian {

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2100;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonInput)
};

const Indicator* indicatorNamed(const Codebook& codebook, const QString& name) {
    if (const Indicator* indicator = codebook.find(IndicatorId(name)))
        return indicator;
    for (const Indicator& indicator : codebook.indicators()) {
        if (indicator.nameZh == name || indicator.nameEn == name)
            return &indicator;
    }
    return nullptr;
}

// "2021,2023-2024"; nothing where it is none.
std::optional<std::vector<int>> yearsFrom(const QString& text) {
    std::vector<int> years;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList ends = part.trimmed().split(u'-');
        bool isFirst = false;
        bool isLast = false;
        const int first = ends.constFirst().toInt(&isFirst);
        const int last = ends.constLast().toInt(&isLast);
        if (ends.size() > 2 || !isFirst || !isLast || first < kFirstYear || last > kLastYear || first > last)
            return std::nullopt;
        for (int year = first; year <= last; ++year)
            years.push_back(year);
    }
    return years.empty() ? std::nullopt : std::optional(years);
}

// Sets apart what follows the files: in "--indicator a.x b.y", b.y is no file but a second indicator.
void takeIndicators(const CommandLine& line, const Codebook& codebook, QStringList& files, QStringList& names) {
    for (const QString& value : line.values(QStringLiteral("indicator")))
        names += value.split(u',', Qt::SkipEmptyParts);
    for (const QString& file : line.files()) {
        if (indicatorNamed(codebook, file) && !QFileInfo::exists(file))
            names.append(file);
        else
            files.append(file);
    }
}

} // namespace

void addComparisonOptions(CommandLine& line) {
    line.addOption(QStringLiteral("indicator"), QStringLiteral("ID"),
                   Words::tr("Compare this indicator; several are given apart by commas or with an option each."));
    line.addOption(QStringLiteral("years"), QStringLiteral("LIST"),
                   Words::tr("Only these years, such as 2021,2023-2024."));
    line.addOption(QStringLiteral("language"), QStringLiteral("zh|en"), Words::tr("The language of labels; else zh."));
    line.addOption(QStringLiteral("title"), QStringLiteral("TEXT"), Words::tr("A title of your own."));
    addInputOptions(line, true);
}

std::optional<int> compareNamedReports(const CommandLine& line, ComparisonLayout layout, Console& console,
                                       ComparisonInput& input) {
    ComparisonOptions options;
    if (line.value(QStringLiteral("language")) == u"en")
        options.language = Language::English;
    if (line.isSet(QStringLiteral("years"))) {
        const auto years = yearsFrom(line.value(QStringLiteral("years")));
        if (!years)
            return line.wrongUsage(Words::tr("--years is a list such as 2021,2023-2024"), console);
        options.years = *years;
    }
    ReportInput reader;
    if (const auto status = ReportInput::prepare(line, console, reader))
        return status;

    const Codebook& codebook = reader.engine().codebook();
    QStringList files;
    QStringList names;
    takeIndicators(line, codebook, files, names);
    if (names.isEmpty())
        return line.wrongUsage(Words::tr("no indicator is named (--indicator)"), console);
    if (files.isEmpty())
        return line.wrongUsage(Words::tr("no files are named"), console);
    std::vector<IndicatorId> indicators;
    for (const QString& name : names) {
        const Indicator* indicator = indicatorNamed(codebook, name.trimmed());
        if (!indicator) {
            console.say(Error{ErrorCode::IndicatorUnknown, QStringList(name) + codebook.nearest(name), {}, 0, 0});
            return kWrongUsage;
        }
        indicators.push_back(indicator->id);
    }

    std::vector<ReportPointer> reports;
    const auto read = reader.read(files, console, [&reports](const ReportPointer& report) {
        reports.push_back(report);
        return Result<void>();
    });
    if (!read) {
        console.say(read.error());
        return kSomeFailed;
    }
    input.comparison = compareReports(reports, indicators, layout, codebook, options);
    input.words = documentWords(options.language);
    input.someFailed = reader.someFailed();
    if (reports.empty() || input.comparison.rows.empty()) {
        console.say(Error{ErrorCode::NothingToCompare, {}, {}, 0, 0});
        return kSomeFailed;
    }
    return std::nullopt;
}

} // namespace bijian
