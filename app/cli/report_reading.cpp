// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_reading.h"

#include "app/jobs/parallel_read.h"
#include "app/models/message_text.h"
#include "core/reader/reader_registry.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace bijian::cli {

namespace {

constexpr int kBarWidth = 40;

// Reports progress on a terminal, in one line that is drawn over.
class ProgressBar : public Monitor {
public:
    ProgressBar() : m_shown(isatty(fileno(stderr)) != 0) {}
    ~ProgressBar() override { clear(); }

    void progress(qint64 done, qint64 total) override {
        if (!m_shown || total < 2)
            return;
        const auto filled = static_cast<int>(done * kBarWidth / total);
        std::fprintf(stderr, "\r[%s%s] %lld/%lld", QByteArray(filled, '#').constData(),
                     QByteArray(kBarWidth - filled, '.').constData(), static_cast<long long>(done),
                     static_cast<long long>(total));
        std::fflush(stderr);
        m_drawn = true;
    }

    void clear() {
        if (m_drawn)
            std::fprintf(stderr, "\r\033[K");
        m_drawn = false;
    }

private:
    const bool m_shown;
    bool m_drawn = false;
};

} // namespace

void addReadingOptions(Arguments& arguments) {
    arguments.add(QStringLiteral("codebook"), QCoreApplication::translate("cli", "Read by the codebook in FILE."),
                  QStringLiteral("FILE"));
    arguments.add(QStringLiteral("jobs"),
                  QCoreApplication::translate("cli", "Read N files at once (default: one for each processor)."),
                  QStringLiteral("N"), QStringLiteral("0"));
}

std::shared_ptr<const Engine> createEngine(const Arguments& arguments, int& status) {
    bool number = false;
    const int jobs = arguments.value(QStringLiteral("jobs")).toInt(&number);
    if (!number || jobs < 0) {
        status = usageError(QCoreApplication::translate("cli", "--jobs takes a whole number from 1"));
        return nullptr;
    }
    const QString path = arguments.value(QStringLiteral("codebook"));
    auto engine = Result<std::shared_ptr<const Engine>>(ErrorCode::Cancelled);
    if (path.isEmpty()) {
        engine = Engine::create();
    } else {
        Monitor monitor;
        const auto bytes = readFileBytes(path, monitor);
        engine = bytes ? Engine::createWithCodebook(*bytes) : Result<std::shared_ptr<const Engine>>(bytes.error());
        if (!engine)
            engine.error().file = path;
    }
    if (engine)
        return *engine;
    status = usageError(messageLine(engine.error()));
    return nullptr;
}

int readReports(const Arguments& arguments, const Engine& engine, const std::function<void(ReportPointer)>& take) {
    const QStringList paths = reportFiles(arguments.operands());
    ProgressBar bar;
    int status = AllWell;
    if (paths.isEmpty()) {
        printError(QCoreApplication::translate("cli", "no reports found"));
        return SomeFailed;
    }
    const auto read = [&](const QString& path, Monitor& monitor) { return engine.read(path, monitor); };
    const auto deliver = [&](const QString& path, Result<ReportPointer> report) {
        if (!report) {
            Error error = report.error();
            error.file = path;
            bar.clear();
            printError(messageLine(error));
            status = SomeFailed;
            return;
        }
        for (const Issue& issue : (*report)->issues) {
            if (issue.severity == IssueSeverity::Note)
                continue;
            bar.clear();
            printError(visibleName(path) + QStringLiteral(": ") + issueText(issue));
        }
        take(std::move(*report));
    };
    const auto done = readInParallel(paths, arguments.value(QStringLiteral("jobs")).toInt(), read, bar, deliver);
    return done ? status : SomeFailed;
}

} // namespace bijian::cli
