// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/parallel_read.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <vector>

namespace bijian {

namespace {

// Results that may wait for delivery, per thread: enough to ride over a slow file, few enough to bound memory.
constexpr qsizetype kAhead = 16;
// How soon a cancelled monitor is noticed while files are being read.
constexpr auto kCancelInterval = std::chrono::milliseconds(20);

// What the workers and the calling thread share; all of it under the mutex.
class Exchange {
public:
    Exchange(qsizetype count, qsizetype window) : m_count(count), m_window(window) {}

    // The next file to read, or -1 when there is none; waits while too many results wait for delivery.
    qsizetype take() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_next >= m_count || m_next < m_delivered + m_window; });
        return m_stopped || m_next >= m_count ? -1 : m_next++;
    }

    void put(qsizetype index, std::vector<FileReport> result) {
        const std::lock_guard lock(m_mutex);
        m_results.emplace(index, std::move(result));
        m_changed.notify_all();
    }

    // The next result in order; nothing when the interval passed without it.
    std::optional<std::vector<FileReport>> next() {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, kCancelInterval, [this] { return m_results.contains(m_delivered); });
        auto node = m_results.extract(m_delivered);
        if (node.empty())
            return std::nullopt;
        ++m_delivered;
        m_changed.notify_all();
        return std::move(node.mapped());
    }

    void stop() {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<qsizetype, std::vector<FileReport>> m_results;
    const qsizetype m_count;
    const qsizetype m_window;
    qsizetype m_next = 0;
    qsizetype m_delivered = 0;
    bool m_stopped = false;
};

} // namespace

Result<void> readInParallel(const QStringList& paths, int threads, const ReadFunction& read, Monitor& monitor,
                            const DeliverFunction& deliver) {
    const int wanted = threads > 0 ? threads : std::max(1, QThread::idealThreadCount());
    const int workers = static_cast<int>(std::clamp<qsizetype>(paths.size(), 1, wanted));
    Exchange exchange(paths.size(), kAhead * workers);
    // One monitor each: progress inside a file is nobody's business here, and cancelling reaches all of them.
    std::vector<Monitor> monitors(static_cast<size_t>(workers));

    QThreadPool pool;
    pool.setMaxThreadCount(workers);
    for (Monitor& own : monitors) {
        pool.start([&] {
            for (qsizetype index = exchange.take(); index >= 0; index = exchange.take())
                exchange.put(index, read(paths[index], own));
        });
    }

    monitor.progress(0, paths.size());
    qsizetype delivered = 0;
    while (delivered < paths.size() && !monitor.isCancelled()) {
        std::optional<std::vector<FileReport>> result = exchange.next();
        if (!result)
            continue;
        for (FileReport& report : *result)
            deliver(std::move(report));
        ++delivered;
        monitor.progress(delivered, paths.size());
    }

    exchange.stop();
    for (Monitor& own : monitors)
        own.cancel();
    pool.waitForDone();
    return delivered < paths.size() ? Result<void>(ErrorCode::Cancelled) : Result<void>();
}

} // namespace bijian
