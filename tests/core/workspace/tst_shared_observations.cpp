// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/engine.h"
#include "tests/support/compare_lines.h"

#include <QDir>
#include <QTest>

using namespace bijian;

namespace {

// What was read, positions apart.
QStringList linesOf(const Report& report) {
    const Identity& identity = report.identity;
    QStringList lines = {identity.regionCode.value(),  identity.region.value,    QString::number(identity.year),
                         identity.title.value,         identity.publisher.value, identity.published.value,
                         identity.documentNumber.value};
    for (const Observation& observation : report.observations) {
        QString written = report.slice(observation.number);
        written.remove(u'\n');
        written.remove(u' ');
        lines.append(QStringList{observation.indicator.value(), observation.quantity.value.toString(),
                                 measureId(observation.measure), observation.period.toString(), observation.scope,
                                 qualifierId(observation.quantity.qualifier), written}
                         .join(u'|'));
    }
    return lines;
}

} // namespace

// The five reports in many formats state the same.
class TestSharedObservations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameInAllFormats_data();
    void sameInAllFormats();

private:
    QStringList read(const QString& path);

    std::shared_ptr<const Engine> m_engine;
};

void TestSharedObservations::initTestCase() {
    if (!QDir(QStringLiteral(BIJIAN_SHARED_FOLDER "/formats")).exists())
        QSKIP("there is no ../shared/formats");
    m_engine = *Engine::create(QStringLiteral(BIJIAN_READER));
}

void TestSharedObservations::sameInAllFormats_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("converted");
    const QDir formats(QStringLiteral(BIJIAN_SHARED_FOLDER "/formats"));
    for (const QString& format : formats.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(formats.filePath(format));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            const QString number = name.section(u'.', 0, 0);
            QTest::newRow(qPrintable(QString(format + u'/' + number)))
                << QString(QStringLiteral(BIJIAN_SHARED_FOLDER "/reports/") + number + QStringLiteral(".txt"))
                << folder.filePath(name);
        }
    }
    if (!formats.exists())
        QTest::newRow("none") << QString() << QString();
}

QStringList TestSharedObservations::read(const QString& path) {
    Monitor monitor;
    const auto report = m_engine->readOne(path, monitor);
    return report ? linesOf(**report) : QStringList{QString::number(static_cast<int>(report.error().code))};
}

void TestSharedObservations::sameInAllFormats() {
    QFETCH(QString, text);
    QFETCH(QString, converted);
    if (text.isEmpty())
        QSKIP("there is no ../shared/formats");
    const QStringList expected = read(text);
    QVERIFY(expected.size() > 20);
    COMPARE_LINES(read(converted), expected);
}

QTEST_APPLESS_MAIN(TestSharedObservations)
#include "tst_shared_observations.moc"
