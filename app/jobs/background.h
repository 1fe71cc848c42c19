// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <utility>

namespace bijian {

// Runs `work` on the pool and then `deliver` with its value in the thread of `context`; every call is delivered, in the
// order in which they end, unless `context` is gone by then. `work` must own what it uses.
template <typename Work, typename Deliver>
void runInBackground(QObject* context, Work work, Deliver deliver) {
    using Value = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, context,
                     [watcher, deliver = std::move(deliver)]() mutable {
                         watcher->deleteLater();
                         deliver(watcher->future().takeResult());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace bijian
