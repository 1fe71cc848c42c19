// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_output.h"
#include "app/cli/exit_status.h"
#include "app/cli/report_input.h"
#include "core/exchange/file_writer.h"
#include "core/exchange/report_rows.h"
#include "core/text/encoding_choice.h"

#include <QCoreApplication>

namespace bijian {

namespace {

bool writeLayout(const CommandLine& line, Console& console, const Report& report) {
    return writeRows(line, console, layoutColumns(), [&report](TableWriter& writer) {
        for (const Block& block : report.outline.blocks) {
            for (const QStringList& row : layoutRows(report, block)) {
                if (auto written = writer.writeRow(row); !written)
                    return written;
            }
        }
        return Result<void>();
    });
}

bool writeEncodings(const CommandLine& line, Console& console, const QString& path) {
    const auto choices = Engine::encodingsOf(path, console);
    if (!choices) {
        console.say(choices.error());
        return false;
    }
    const std::vector<TableColumn> columns = {
        {QStringLiteral("encoding")}, {QStringLiteral("broken"), TableColumn::Kind::Number}, {QStringLiteral("text")}};
    return writeRows(line, console, columns, [&choices](TableWriter& writer) {
        constexpr qsizetype kShown = 60;
        for (const EncodingChoice& choice : *choices) {
            const QStringList row = {choice.encoding, QString::number(choice.broken),
                                     choice.beginning.simplified().left(kShown)};
            if (auto written = writer.writeRow(row); !written)
                return written;
        }
        return Result<void>();
    });
}

} // namespace

int runText(const QStringList& arguments, Console& console) {
    CommandLine line(QStringLiteral("text"), QStringLiteral("FILE [OPTIONS]"),
                     QCoreApplication::translate(
                         "Commands", "Writes the text of a report as it was read; all positions count in it."));
    line.addOption(QStringLiteral("layout"), {},
                   QCoreApplication::translate(
                       "Commands", "Write a row for each block of the text: its kind, and its place on the page."));
    addOutputOptions(line);
    line.addOption(QStringLiteral("encoding"), QStringLiteral("NAME"),
                   QCoreApplication::translate("Commands", "Read it by this encoding, whatever it says of itself."));
    line.addOption(QStringLiteral("encodings"), {},
                   QCoreApplication::translate(
                       "Commands", "Write the encodings that it may be in and how many characters each breaks."));
    if (const auto status = line.parse(arguments, 1, 1, console))
        return *status;
    const bool rows = line.isSet(QStringLiteral("layout")) || line.isSet(QStringLiteral("encodings"));
    if (line.isSet(QStringLiteral("format")) && !rows)
        return line.wrongUsage(
            QCoreApplication::translate("Commands", "--format is for --layout and --encodings; a text has none"),
            console);
    const QString path = line.files().constFirst();
    if (line.isSet(QStringLiteral("encodings")))
        return writeEncodings(line, console, path) ? kAllWell : kSomeFailed;
    ReportInput input;
    if (const auto status = ReportInput::prepare(line, console, input))
        return *status;
    const auto report = line.isSet(QStringLiteral("encoding"))
                            ? input.engine().readAs(path, line.value(QStringLiteral("encoding")), console)
                            : input.engine().readOne(path, console);
    console.clearProgress();
    if (!report) {
        console.say(report.error());
        return kSomeFailed;
    }
    console.sayIssues(**report);
    const bool written = line.isSet(QStringLiteral("layout")) ? writeLayout(line, console, **report)
                                                              : writeData(line, console, [&report](QIODevice& device) {
                                                                    return writeAll(device, (*report)->text.toUtf8());
                                                                });
    return written ? kAllWell : kSomeFailed;
}

} // namespace bijian
