// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace bijian {

// One kind of call, run on the pool for an owner that asks again whenever its question changes. At most one call runs
// and at most one waits: a newer request cancels the running call and replaces the waiting one, and the answer of an
// overtaken or cancelled call is dropped. Lives in the thread that asks; `deliver` is called there, never after this
// object is gone. Destroying it cancels the call and waits for it.
template <typename Value>
class LatestJob {
public:
    using Work = std::function<Value(Monitor&)>;
    using Deliver = std::function<void(Value)>;

    LatestJob() {
        QObject::connect(&m_watcher, &QFutureWatcher<Value>::finished, &m_watcher, [this] { finish(); });
    }
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;
    ~LatestJob() {
        m_watcher.disconnect();
        if (!m_running)
            return;
        m_monitor->cancel();
        m_watcher.waitForFinished();
    }

    void start(Work work, Deliver deliver) {
        Request request{++m_newest, std::move(work), std::move(deliver)};
        if (!m_running) {
            run(std::move(request));
            return;
        }
        m_monitor->cancel();
        m_waiting = std::move(request);
    }

    // Nothing is delivered for what was asked so far.
    void cancel() {
        ++m_newest;
        m_waiting.reset();
        if (m_monitor)
            m_monitor->cancel();
    }

    bool isRunning() const { return m_running.has_value(); }

private:
    struct Request {
        quint64 number = 0;
        Work work;
        Deliver deliver;
    };

    void run(Request request) {
        m_monitor = std::make_shared<Monitor>();
        m_watcher.setFuture(
            QtConcurrent::run([work = std::move(request.work), monitor = m_monitor] { return work(*monitor); }));
        m_running = std::move(request);
    }

    void finish() {
        const Request done = std::move(*m_running);
        m_running.reset();
        Value value = m_watcher.future().takeResult();
        if (m_waiting) {
            Request next = std::move(*m_waiting);
            m_waiting.reset();
            run(std::move(next));
        } else if (done.number == m_newest) {
            done.deliver(std::move(value));
        }
    }

    QFutureWatcher<Value> m_watcher;
    std::shared_ptr<Monitor> m_monitor;
    std::optional<Request> m_running;
    std::optional<Request> m_waiting;
    quint64 m_newest = 0;
};

} // namespace bijian
