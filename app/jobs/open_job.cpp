// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/open_job.h"

#include <QtConcurrentRun>

#include <mutex>

namespace bijian {

namespace {

// How often what was read so far is shown.
constexpr int kHandOverMilliseconds = 100;

} // namespace

// One request on its way, shared with the thread that works at it.
struct OpenJob::Run : Monitor {
    void progress(qint64 filesDone, qint64 filesTotal) override {
        done.store(filesDone, std::memory_order_relaxed);
        total.store(filesTotal, std::memory_order_relaxed);
    }

    void put(FileReport report) {
        const std::lock_guard lock(mutex);
        results.push_back(std::move(report));
    }

    std::vector<FileReport> take() {
        const std::lock_guard lock(mutex);
        return std::exchange(results, {});
    }

    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::mutex mutex;
    std::vector<FileReport> results;
};

OpenJob::OpenJob(QObject* parent) : QObject(parent) {
    m_timer.setInterval(kHandOverMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &OpenJob::handOver);
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &OpenJob::finishRun);
}

OpenJob::~OpenJob() {
    m_watcher.disconnect();
    if (!m_run)
        return;
    m_run->cancel();
    m_watcher.waitForFinished();
}

void OpenJob::start(const QStringList& paths, FindFiles find, ReadFunction read) {
    m_waiting.push_back({paths, std::move(find), std::move(read)});
    if (!m_run)
        startNext();
}

void OpenJob::cancel() {
    if (!isRunning())
        return;
    m_waiting.clear();
    m_timer.stop();
    // The run ends by itself within moments; what it still gives is dropped.
    m_run->cancel();
    Q_EMIT finished(true);
}

bool OpenJob::isRunning() const {
    return m_run && (!m_run->isCancelled() || !m_waiting.empty());
}

void OpenJob::startNext() {
    Request request = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_run = std::make_shared<Run>();
    m_timer.start();
    m_watcher.setFuture(QtConcurrent::run([request = std::move(request), run = m_run] {
        const QStringList files = request.find(request.paths);
        // Cancelled is what finished(true) has said already.
        const Result<void> all =
            readInParallel(files, 0, request.read, *run, [&run](FileReport report) { run->put(std::move(report)); });
        Q_UNUSED(all)
    }));
}

void OpenJob::handOver() {
    const std::vector<FileReport> results = m_run->take();
    Q_EMIT progressed(m_run->done.load(std::memory_order_relaxed), m_run->total.load(std::memory_order_relaxed));
    if (!results.empty())
        Q_EMIT opened(results);
}

void OpenJob::finishRun() {
    if (!m_run->isCancelled())
        handOver();
    const bool wanted = !m_run->isCancelled();
    m_timer.stop();
    m_run.reset();
    if (!m_waiting.empty())
        startNext();
    else if (wanted)
        Q_EMIT finished(false);
}

} // namespace bijian
