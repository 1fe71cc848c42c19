// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/open_job.h"
#include "tests/support/compare_lines.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace bijian;

namespace {

QStringList asTheyAre(const QStringList& paths) {
    return paths;
}

// Paths with "bad" fail; the others are reports of their name.
Result<ReportPointer> readName(const QString& path, Monitor&) {
    if (path.contains(QStringLiteral("bad")))
        return ErrorCode::FileEmpty;
    auto report = std::make_shared<Report>();
    report->source.path = path;
    return ReportPointer(report);
}

} // namespace

class TestOpenJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsOverInOrder();
    void laterRequestsWaitForTheirTurn();
    void cancelEndsAtOnce();
    void mayStartAgainAfterCancel();
    void endsWithItsOwner();

private:
    void listenTo(OpenJob& job);

    QStringList m_lines;
};

void TestOpenJob::init() {
    m_lines.clear();
}

void TestOpenJob::listenTo(OpenJob& job) {
    connect(&job, &OpenJob::opened, &job, [this](const std::vector<OpenJob::Opened>& reports) {
        for (const OpenJob::Opened& opened : reports)
            m_lines.append(opened.path + (opened.report ? QStringLiteral(" read") : QStringLiteral(" failed")));
    });
    connect(&job, &OpenJob::finished, &job, [this](bool cancelled) {
        m_lines.append(cancelled ? QStringLiteral("cancelled") : QStringLiteral("finished"));
    });
}

void TestOpenJob::handsOverInOrder() {
    OpenJob job;
    listenTo(job);
    QSignalSpy progress(&job, &OpenJob::progressed);
    job.start({QStringLiteral("a"), QStringLiteral("bad"), QStringLiteral("c")}, asTheyAre, readName);
    QVERIFY(job.isRunning());
    QTRY_VERIFY(!job.isRunning());
    COMPARE_LINES(m_lines, QStringList({QStringLiteral("a read"), QStringLiteral("bad failed"),
                                        QStringLiteral("c read"), QStringLiteral("finished")}));
    QCOMPARE(progress.last(), QList<QVariant>({qint64(3), qint64(3)}));
}

void TestOpenJob::laterRequestsWaitForTheirTurn() {
    OpenJob job;
    listenTo(job);
    job.start({QStringLiteral("a")}, asTheyAre, readName);
    job.start(
        {QStringLiteral("b")}, [](const QStringList&) { return QStringList{QStringLiteral("found")}; }, readName);
    QTRY_VERIFY(!job.isRunning());
    COMPARE_LINES(m_lines,
                  QStringList({QStringLiteral("a read"), QStringLiteral("found read"), QStringLiteral("finished")}));
}

void TestOpenJob::cancelEndsAtOnce() {
    QSemaphore started;
    OpenJob job;
    listenTo(job);
    job.start({QStringLiteral("a"), QStringLiteral("b")}, asTheyAre,
              [&started](const QString& path, Monitor& monitor) -> Result<ReportPointer> {
                  started.release();
                  while (!monitor.isCancelled())
                      QThread::msleep(1);
                  return readName(path, monitor);
              });
    started.acquire();
    job.cancel();
    QVERIFY(!job.isRunning());
    job.cancel();
    COMPARE_LINES(m_lines, QStringList({QStringLiteral("cancelled")}));
}

void TestOpenJob::mayStartAgainAfterCancel() {
    OpenJob job;
    listenTo(job);
    job.start({QStringLiteral("a")}, asTheyAre, [](const QString&, Monitor& monitor) -> Result<ReportPointer> {
        while (!monitor.isCancelled())
            QThread::msleep(1);
        return ErrorCode::Cancelled;
    });
    job.cancel();
    job.start({QStringLiteral("b")}, asTheyAre, readName);
    QTRY_VERIFY(!job.isRunning());
    COMPARE_LINES(m_lines,
                  QStringList({QStringLiteral("cancelled"), QStringLiteral("b read"), QStringLiteral("finished")}));
}

void TestOpenJob::endsWithItsOwner() {
    std::atomic<bool> ended = false;
    {
        QSemaphore started;
        OpenJob job;
        job.start({QStringLiteral("a")}, asTheyAre, [&](const QString&, Monitor& monitor) -> Result<ReportPointer> {
            started.release();
            while (!monitor.isCancelled())
                QThread::msleep(1);
            ended = true;
            return ErrorCode::Cancelled;
        });
        started.acquire();
    }
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(TestOpenJob)
#include "tst_open_job.moc"
