// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/background.h"
#include "app/jobs/latest_job.h"

#include <QTest>

using namespace bijian;

class TestLatestJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversInTheAskingThread();
    void aNewerRequestReplacesOlderOnes();
    void aCancelledCallDeliversNothing();
    void nothingIsDeliveredAfterTheEnd();
    void backgroundCallsAreAllDelivered();
};

void TestLatestJob::deliversInTheAskingThread() {
    LatestJob<int> job;
    int delivered = 0;
    QThread* where = nullptr;
    job.start([](Monitor&) { return 7; },
              [&](int value) {
                  delivered = value;
                  where = QThread::currentThread();
              });
    QTRY_COMPARE(delivered, 7);
    QCOMPARE(where, QThread::currentThread());
    QVERIFY(!job.isRunning());
}

void TestLatestJob::aNewerRequestReplacesOlderOnes() {
    LatestJob<int> job;
    std::atomic<int> calls = 0;
    QList<int> delivered;
    const auto work = [&](int value) {
        return [&calls, value](Monitor& monitor) {
            ++calls;
            while (value == 1 && !monitor.isCancelled())
                QThread::yieldCurrentThread();
            return value;
        };
    };
    const auto deliver = [&delivered](int value) { delivered.append(value); };
    job.start(work(1), deliver); // runs until it is overtaken
    job.start(work(2), deliver); // waits, and is replaced
    job.start(work(3), deliver);
    QTRY_COMPARE(delivered, QList<int>({3}));
    QCOMPARE(calls.load(), 2);
}

void TestLatestJob::aCancelledCallDeliversNothing() {
    LatestJob<int> job;
    bool delivered = false;
    job.start(
        [](Monitor& monitor) {
            while (!monitor.isCancelled())
                QThread::msleep(1);
            return 1;
        },
        [&delivered](int) { delivered = true; });
    job.cancel();
    QTRY_VERIFY(!job.isRunning());
    QVERIFY(!delivered);
}

void TestLatestJob::nothingIsDeliveredAfterTheEnd() {
    bool delivered = false;
    {
        LatestJob<int> job;
        job.start([](Monitor&) { return 1; }, [&delivered](int) { delivered = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void TestLatestJob::backgroundCallsAreAllDelivered() {
    QList<int> delivered;
    {
        QObject context;
        for (const int value : {1, 2, 3})
            runInBackground(
                &context, [value] { return value; }, [&delivered](int result) { delivered.append(result); });
        QTRY_COMPARE(delivered.size(), 3);
        runInBackground(
            &context, [] { return 4; }, [&delivered](int result) { delivered.append(result); });
    }
    std::sort(delivered.begin(), delivered.end());
    QCoreApplication::processEvents();
    QCOMPARE(delivered, QList<int>({1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestLatestJob)
#include "tst_latest_job.moc"
