// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_output.h"

#include "core/exchange/file_writer.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace bijian {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataOutput)
};

Result<void> writeToStandardOutput(const std::function<Result<void>(QIODevice&)>& write) {
    const auto failed = [](const QFile& file) {
        return Error{ErrorCode::WriteFailed, {file.errorString()}, Words::tr("standard output"), 0, 0};
    };
    QFile file;
    if (!file.open(stdout, QIODevice::WriteOnly))
        return failed(file);
    if (auto written = write(file); !written) {
        if (written.error().code == ErrorCode::WriteFailed)
            written.error().file = Words::tr("standard output");
        return written;
    }
    return file.flush() ? Result<void>() : failed(file);
}

} // namespace

void addOutputOptions(CommandLine& line) {
    line.addOption(QStringLiteral("format"), QStringLiteral("tsv|csv|jsonl"), Words::tr("Write as this; else as tsv."));
    line.addOption(QStringLiteral("out"), QStringLiteral("FILE"),
                   Words::tr("Write to this file, not to standard output."));
}

bool writeData(const CommandLine& line, Console& console, const std::function<Result<void>(QIODevice&)>& write) {
    const QString path = line.value(QStringLiteral("out"));
    const Result<void> written = path.isEmpty() ? writeToStandardOutput(write) : writeFile(path, write);
    if (!written)
        console.say(written.error());
    return written.has_value();
}

bool writeRows(const CommandLine& line, Console& console, const std::vector<TableColumn>& columns,
               const std::function<Result<void>(TableWriter&)>& write) {
    // The command line has checked it.
    const auto format = tableFormatFromId(line.value(QStringLiteral("format"), QStringLiteral("tsv")));
    return writeData(line, console, [&](QIODevice& device) -> Result<void> {
        TableWriter writer(device, columns, {format.value_or(TableFormat::Tsv), false});
        if (auto header = writer.writeHeader(); !header)
            return header;
        return write(writer);
    });
}

} // namespace bijian
