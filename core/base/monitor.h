// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace bijian {

// Progress and cancelling for a call that may take over 50 ms. The caller owns it and may cancel from another thread;
// the worker reports steps done of steps planned and asks whether to stop. A cancelled call returns
// ErrorCode::Cancelled and has changed nothing.
class Monitor {
public:
    Monitor() = default;
    Monitor(const Monitor&) = delete;
    Monitor& operator=(const Monitor&) = delete;
    virtual ~Monitor() = default;

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    // Called from the working thread; 0 <= done <= total. The default does nothing.
    virtual void progress(qint64 done, qint64 total) {
        Q_UNUSED(done)
        Q_UNUSED(total)
    }

private:
    std::atomic<bool> m_cancelled = false;
};

} // namespace bijian
