// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_input.h"

#include "app/cli/exit_status.h"
#include "app/jobs/parallel_read.h"

#include <QCoreApplication>
#include <QFile>

namespace bijian {

namespace {

constexpr int kMostThreads = 256;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportInput)
};

Result<std::shared_ptr<const Engine>> engineWith(const QString& path) {
    if (path.isEmpty())
        return Engine::create(readerProgram());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileMissing, {file.errorString()}, path, 0, 0};
    auto engine = Engine::createWithCodebook(file.readAll(), readerProgram());
    if (!engine)
        engine.error().file = path;
    return engine;
}

} // namespace

void addInputOptions(CommandLine& line, bool codebook) {
    if (codebook)
        line.addOption(QStringLiteral("codebook"), QStringLiteral("FILE"),
                       Words::tr("Read by this codebook in place of the program's own."));
    line.addOption(QStringLiteral("jobs"), QStringLiteral("N"),
                   Words::tr("Read so many files at a time; otherwise as many as there are processors."));
}

std::optional<int> ReportInput::prepare(const CommandLine& line, Console& console, ReportInput& input) {
    if (line.isSet(QStringLiteral("jobs"))) {
        bool isNumber = false;
        input.m_threads = line.value(QStringLiteral("jobs")).toInt(&isNumber);
        if (!isNumber || input.m_threads < 1 || input.m_threads > kMostThreads)
            return line.wrongUsage(Words::tr("--jobs is a number from 1 to %1").arg(kMostThreads), console);
    }
    auto engine = engineWith(line.value(QStringLiteral("codebook")));
    if (!engine) {
        console.say(engine.error());
        return kWrongUsage;
    }
    input.m_engine = std::move(*engine);
    return std::nullopt;
}

Result<void> ReportInput::read(const QStringList& paths, Console& console,
                               const std::function<Result<void>(const ReportPointer&)>& take) {
    const QStringList files = reportFiles(paths);
    if (files.isEmpty()) {
        console.say(Words::tr("there are no reports in: %1").arg(paths.join(QStringLiteral(", "))));
        m_someFailed = true;
        return {};
    }
    Result<void> taken;
    const auto read = readInParallel(
        files, m_threads, [this](const QString& path, Monitor& monitor) { return m_engine->read(path, monitor); },
        console,
        [&](const FileReport& file) {
            const Result<ReportPointer>& report = file.report;
            if (!taken)
                return;
            if (!report) {
                console.say(report.error());
                m_someFailed = true;
                return;
            }
            console.sayIssues(**report);
            taken = take(*report);
            if (!taken)
                console.cancel();
        });
    console.clearProgress();
    return taken ? read : taken;
}

} // namespace bijian
