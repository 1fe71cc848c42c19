// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/engine.h"
#include "tests/core/reader/package_builder.h"
#include "tests/support/compare_lines.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bijian;
using bijian::test::packageOf;

namespace {

const QByteArray kReport = "大理市2023年法治政府建设年度报告\n全年受理行政复议案件120件。\n";

QByteArray letter(const QByteArray& body) {
    return "From: a@b.cn\r\nSubject: report\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; "
           "boundary=\"=b\"\r\n\r\n"
           "--=b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" +
           body +
           "\r\n--=b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename=\"a.txt\""
           "\r\n\r\n" +
           kReport + "\r\n--=b--\r\n";
}

QString failed(const QString& path, ErrorCode code) {
    return path + QStringLiteral(" failed ") + QString::number(static_cast<int>(code));
}

QString failed(const char* path, ErrorCode code) {
    return failed(QString::fromLatin1(path), code);
}

} // namespace

class TestCollectionReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void readsOneByItsLabel();

private:
    std::shared_ptr<const Engine> m_inProcess;
    std::shared_ptr<const Engine> m_isolated;
};

void TestCollectionReports::initTestCase() {
    m_inProcess = *Engine::create();
    m_isolated = *Engine::create(QStringLiteral(BIJIAN_READER));
}

void TestCollectionReports::reads_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const QByteArray inner = packageOf({{"a.txt", kReport}});
    QTest::newRow("report") << kReport << QStringList{QStringLiteral("f 1")};
    QTest::newRow("two reports") << packageOf({{"2023/a.txt", kReport}, {"b.html", "<html><body>" + kReport}})
                                 << QStringList{QStringLiteral("f/2023/a.txt 1"), QStringLiteral("f/b.html 1")};
    QTest::newRow("a report and what is none")
        << packageOf({{"a.txt", kReport}, {"b.pdf", "%PDF-1.4 x"}, {"c.png", "x"}})
        << QStringList{QStringLiteral("f/a.txt 1"), failed("f/b.pdf", ErrorCode::FileDamaged)};
    QTest::newRow("document") << bijian::test::docxOf("<w:p><w:r><w:t>" + QByteArray(kReport).replace('\n', "") +
                                                      "</w:t></w:r></w:p>")
                              << QStringList{QStringLiteral("f 1")};
    QTest::newRow("archive in an archive")
        << packageOf({{"in.zip", inner}}) << QStringList{QStringLiteral("f/in.zip/a.txt 1")};
    QTest::newRow("archive in an archive in an archive")
        << packageOf({{"mid.zip", packageOf({{"in.zip", inner}, {"a.txt", kReport}})}})
        << QStringList{failed("f/mid.zip/in.zip", ErrorCode::PackageTooLarge), QStringLiteral("f/mid.zip/a.txt 1")};
    QTest::newRow("no reports") << packageOf({{"a.png", "x"}}) << QStringList{failed("f", ErrorCode::NoReports)};
    QTest::newRow("letter") << letter("请查收附件。") << QStringList{QStringLiteral("f/a.txt 1")};
    QTest::newRow("letter with figures") << letter("大理市2023年全年审结行政复议案件100件。")
                                         << QStringList{QStringLiteral("f 1"), QStringLiteral("f/a.txt 1")};
}

void TestCollectionReports::reads() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    for (const auto& engine : {m_inProcess, m_isolated}) {
        QStringList found;
        Monitor monitor;
        for (const FileReport& one : engine->readFile(bytes, QStringLiteral("f"), monitor)) {
            if (one.report) {
                found.append(one.path + u' ' + QString::number((*one.report)->observations.size()));
                QCOMPARE((*one.report)->source.path, one.path);
            } else {
                found.append(failed(one.path, one.report.error().code));
                QCOMPARE(one.report.error().file, one.path);
            }
        }
        COMPARE_LINES(found, lines);
    }
}

void TestCollectionReports::readsOneByItsLabel() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = packageOf({{"x/a.txt", kReport}, {"x/b.txt", kReport + "审结1件。"}});
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    Monitor monitor;
    QCOMPARE((*m_isolated->readOne(path + QStringLiteral("/x/b.txt"), monitor))->source.path,
             path + QStringLiteral("/x/b.txt"));
    QCOMPARE((*m_isolated->readOne(path, monitor))->source.path, path + QStringLiteral("/x/a.txt"));
    QCOMPARE(m_isolated->readOne(path + QStringLiteral("/x/c.txt"), monitor).error().code, ErrorCode::FileMissing);
    QCOMPARE(m_isolated->readOne(folder.filePath(QStringLiteral("no.zip")), monitor).error().code,
             ErrorCode::FileMissing);
}

QTEST_APPLESS_MAIN(TestCollectionReports)
#include "tst_collection_reports.moc"
