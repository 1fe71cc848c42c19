// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_output.h"
#include "app/cli/exit_status.h"
#include "app/cli/report_input.h"
#include "core/exchange/file_writer.h"
#include "core/workspace/suggest.h"

#include <QCoreApplication>

#include <limits>

namespace bijian {

namespace {

constexpr int kMostReports = 100'000;
constexpr int kMostEntries = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SuggestCommand)
};

// A whole number from 1 to `most`; `number` stays as it is where the option was not given. The exit status where it is
// none.
std::optional<int> readNumber(const CommandLine& line, const QString& option, int most, Console& console, int& number) {
    if (!line.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    number = line.value(option).toInt(&isNumber);
    if (isNumber && number >= 1 && number <= most)
        return std::nullopt;
    return line.wrongUsage(Words::tr("--%1 is a number from 1 to %2").arg(option).arg(most), console);
}

SuggestionWords suggestionWords() {
    return {
        {Words::tr("Suggested entries: quantities that several reports state and no indicator of the codebook fits."),
         Words::tr("Look at the examples. Give each entry that you keep an English name (here it is pinyin), a "
                   "definition (“counts: …”) and synonyms; drop the rest."),
         Words::tr("To read by them, add the entries, and the categories that it lacks, to the codebook; “suggest "
                   "--whole” writes both together.")},
        Words::tr("Reports: %1; numbers: %2, of which this rule reads %3")};
}

} // namespace

int runSuggest(const QStringList& arguments, Console& console) {
    SuggestOptions options;
    CommandLine line(QStringLiteral("suggest"), QStringLiteral("FILES|DIRS… [OPTIONS]"),
                     Words::tr("Writes entries that the codebook lacks: what several reports state and no indicator "
                               "fits, as a codebook file to edit."));
    line.addOption(QStringLiteral("out"), QStringLiteral("FILE"),
                   Words::tr("Write to this file, not to standard output."));
    line.addOption(QStringLiteral("min-reports"), QStringLiteral("N"),
                   Words::tr("Only what so many reports state; else %1.").arg(options.minimumReports));
    line.addOption(QStringLiteral("limit"), QStringLiteral("N"),
                   Words::tr("At most so many entries; else %1.").arg(options.limit));
    line.addOption(QStringLiteral("whole"), {},
                   Words::tr("Write the codebook with the entries behind its own, to read by with --codebook."));
    addInputOptions(line, true);
    if (const auto status = line.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return *status;
    if (const auto status =
            readNumber(line, QStringLiteral("min-reports"), kMostReports, console, options.minimumReports))
        return *status;
    if (const auto status = readNumber(line, QStringLiteral("limit"), kMostEntries, console, options.limit))
        return *status;
    ReportInput input;
    if (const auto status = ReportInput::prepare(line, console, input))
        return *status;

    std::vector<ReportPointer> reports;
    const auto read = input.read(line.files(), console, [&reports](const ReportPointer& report) {
        reports.push_back(report);
        return Result<void>();
    });
    if (!read) {
        console.say(read.error());
        return kSomeFailed;
    }
    if (reports.empty())
        return kSomeFailed;
    const auto entries = suggestEntries(input.engine(), reports, options, console);
    console.clearProgress();
    if (!entries) {
        console.say(entries.error());
        return kSomeFailed;
    }
    if (entries->empty())
        console.say(Words::tr("no quantity that the codebook lacks is stated by %1 reports or more")
                        .arg(options.minimumReports));
    const Codebook& codebook = input.engine().codebook();
    const QByteArray bytes =
        line.isSet(QStringLiteral("whole"))
            ? codebookWithSuggestions(input.engine().codebookBytes(), *entries, codebook, suggestionWords())
            : suggestionFile(*entries, codebook, suggestionWords()).toUtf8();
    const bool written = writeData(line, console, [&](QIODevice& device) { return writeAll(device, bytes); });
    return written && !input.someFailed() ? kAllWell : kSomeFailed;
}

} // namespace bijian
