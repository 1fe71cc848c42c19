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

// Paths with "bad" fail; "many" holds two; the others are reports of their name.
std::vector<FileReport> readName(const QString& path, Monitor&) {
    if (path.contains(QStringLiteral("bad")))
        return {{path, ErrorCode::FileEmpty}};
    if (path == u"many")
        return {{QStringLiteral("many/1"), std::make_shared<const Report>()},
                {QStringLiteral("many/2"), ErrorCode::FileEmpty}};
    auto report = std::make_shared<Report>();
    report->source.path = path;
    return {{path, ReportPointer(report)}};
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
    connect(&job, &OpenJob::opened, &job, [this](const std::vector<FileReport>& reports) {
        for (const FileReport& opened : reports)
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
    job.start({QStringLiteral("a"), QStringLiteral("bad"), QStringLiteral("many"), QStringLiteral("c")}, asTheyAre,
              readName);
    QVERIFY(job.isRunning());
    QTRY_VERIFY(!job.isRunning());
    COMPARE_LINES(m_lines,
                  QStringList({QStringLiteral("a read"), QStringLiteral("bad failed"), QStringLiteral("many/1 read"),
                               QStringLiteral("many/2 failed"), QStringLiteral("c read"), QStringLiteral("finished")}));
    QCOMPARE(progress.last(), QList<QVariant>({qint64(4), qint64(4)}));
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
              [&started](const QString& path, Monitor& monitor) -> std::vector<FileReport> {
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
    job.start({QStringLiteral("a")}, asTheyAre, [](const QString&, Monitor& monitor) -> std::vector<FileReport> {
        while (!monitor.isCancelled())
            QThread::msleep(1);
        return {};
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
        job.start({QStringLiteral("a")}, asTheyAre, [&](const QString&, Monitor& monitor) -> std::vector<FileReport> {
            started.release();
            while (!monitor.isCancelled())
                QThread::msleep(1);
            ended = true;
            return {};
        });
        started.acquire();
    }
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(TestOpenJob)
#include "tst_open_job.moc"
