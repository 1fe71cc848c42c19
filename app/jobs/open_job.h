// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/parallel_read.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace bijian {

// Opens reports in the background. What was read is handed over in small portions, in the order asked for; progress is
// told at most a few times a second. A second call of start() while one runs waits for its turn and counts as part of
// the same work. Destroying it cancels and waits for the files being read.
class OpenJob : public QObject {
    Q_OBJECT

public:
    // Turns what the user named into files; runs in the background, for a folder may be large.
    using FindFiles = std::function<QStringList(const QStringList& paths)>;

    explicit OpenJob(QObject* parent = nullptr);
    ~OpenJob() override;

    void start(const QStringList& paths, FindFiles find, ReadFunction read);
    // What was handed over stays; nothing more comes but finished(true), at once.
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void opened(const std::vector<bijian::FileReport>& reports);
    void finished(bool cancelled);

private:
    struct Run;
    struct Request {
        QStringList paths;
        FindFiles find;
        ReadFunction read;
    };

    void startNext();
    void handOver();
    void finishRun();

    std::shared_ptr<Run> m_run; // null when nothing runs; a cancelled one until its thread is done
    std::vector<Request> m_waiting;
    QFutureWatcher<void> m_watcher;
    QTimer m_timer;
};

} // namespace bijian
