// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chart_pane.h"
#include "app/widgets/evidence_pane.h"
#include "app/widgets/frozen_table_view.h"
#include "app/widgets/ledger_list.h"
#include "app/widgets/sources_pane.h"
#include "app/widgets/table_pane.h"
#include "tests/gui/window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace bijian;
using namespace bijian::test;

namespace {

// A row of a gold file that a cell of the comparison shows: a level of the whole region for one year.
struct GoldRow {
    QString indicator;
    QString value;
    int year = 0;
    QString asWritten;
};

QStringList linesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

std::vector<GoldRow> goldOf(const QString& report) {
    std::vector<GoldRow> rows;
    const QStringList lines = linesOf(sharedGold(report, QStringLiteral(".tsv"))).mid(1);
    for (const QString& line : lines) {
        const QStringList fields = line.split(u'\t');
        bool isYear = false;
        const int year = fields.value(4).toInt(&isYear);
        if (fields.value(3) == QStringLiteral("level") && fields.value(5).isEmpty() && isYear)
            rows.push_back({fields[0], fields[1], year, fields.value(7)});
    }
    return rows;
}

QString regionOf(const QString& report) {
    const QStringList lines = linesOf(sharedGold(report, QStringLiteral(".meta.tsv")));
    for (const QString& line : lines) {
        if (line.startsWith(QStringLiteral("region\t")))
            return line.section(u'\t', 1);
    }
    return {};
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOfPdf(const QString& path) {
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

// What the issue asks of the whole: from files to a comparison, its evidence, a chart, a file and a sheet of paper.
class TestJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tableShowsEveryReport();
    void cellsLeadToTheGoldsWords();
    void evidenceLeadsIntoTheText();
    void everyNumberIsListed();
    void chartIsExported_data();
    void chartIsExported();
    void tableIsExported();
    void sheetHoldsTheTablesFigures();
    void printingPrintsTheSheet();
    void pageSetupIsKept();
    void failedExportsAreTold();

private:
    std::vector<const ComparisonCell*> statedCells() const;
    // Chooses the cell and says which words are marked below.
    QStringList marksOf(size_t row, size_t column);

    QStringList m_reports; // empty where the shared folder is not there
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestJourney::initTestCase() {
    m_reports = sharedReports();
    m_fixture = std::make_unique<WindowFixture>();
    if (m_reports.isEmpty()) {
        qInfo("The shared reports are not beside the sources: the samples are opened, and no gold is compared.");
        QVERIFY(m_fixture->openSamples());
    } else {
        QVERIFY(m_fixture->open(m_reports));
    }
}

void TestJourney::tableShowsEveryReport() {
    const Session& session = m_fixture->window->session();
    if (!m_reports.isEmpty())
        QCOMPARE(session.reports().size(), size_t(m_reports.size()));
    QVERIFY(!session.indicators().empty());
    for (const ReportPointer& report : session.reports()) {
        const auto& rows = session.comparison()->rows;
        QVERIFY(std::any_of(rows.begin(), rows.end(), [&report](const ComparisonHead& row) {
            return row.regionName == report->identity.region.value && row.year == report->identity.year;
        }));
    }
}

void TestJourney::cellsLeadToTheGoldsWords() {
    std::vector<IndicatorId> all;
    for (const Indicator& indicator : m_fixture->window->session().codebook()->indicators())
        all.push_back(indicator.id);
    m_fixture->window->session().setIndicators(all);
    QVERIFY(m_fixture->settle());
    const Comparison comparison = *m_fixture->window->session().comparison();

    int compared = 0;
    for (const QString& report : std::as_const(m_reports)) {
        const QString region = regionOf(report);
        for (const GoldRow& gold : goldOf(report)) {
            for (size_t row = 0; row < comparison.rows.size(); ++row) {
                if (comparison.rows[row].regionName != region || comparison.rows[row].year != gold.year)
                    continue;
                for (size_t column = 0; column < comparison.columns.size(); ++column) {
                    if (comparison.columns[column].indicator.value() != gold.indicator)
                        continue;
                    // What the engine reads otherwise than the gold is measured elsewhere.
                    const std::vector<CellValue>& values = comparison.cell(row, column).values;
                    if (std::none_of(values.begin(), values.end(), [&gold](const CellValue& value) {
                            return value.quantity.value.toString() == gold.value;
                        }))
                        continue;
                    ++compared;
                    const QStringList marks = marksOf(row, column);
                    QCOMPARE(marks.size(), qsizetype(values.size()));
                    QVERIFY2(marks.contains(gold.asWritten),
                             qPrintable(gold.indicator + QStringLiteral(": ") + marks.join(u' ') +
                                        QStringLiteral(" not ") + gold.asWritten));
                }
            }
        }
    }
    if (!m_reports.isEmpty())
        QVERIFY2(compared >= 80, qPrintable(QStringLiteral("only %1 cells agree with the gold").arg(compared)));
}

void TestJourney::evidenceLeadsIntoTheText() {
    const Comparison comparison = *m_fixture->window->session().comparison();
    MainWindow& window = *m_fixture->window;
    int followed = 0;
    for (size_t i = 0; i < comparison.cells.size() && followed < 12; ++i) {
        if (comparison.cells[i].state != CellState::Stated)
            continue;
        ++followed;
        window.tabs().setCurrentWidget(&window.tablePane());
        const QStringList marks = marksOf(i / comparison.columns.size(), i % comparison.columns.size());
        window.tablePane().evidence()->findChild<QToolButton*>()->click();
        QCOMPARE(window.tabs().currentWidget(), &window.sourcesPane());
        QCOMPARE(window.sourcesPane().chosenWords(), marks.value(0));
        const CellValue& value = comparison.cells[i].values.front();
        QCOMPARE(window.sourcesPane().shown()->id, value.evidence.report);
        QCOMPARE(marks.value(0), value.asWritten);
    }
    QCOMPARE(followed, 12);
    window.tabs().setCurrentWidget(&window.tablePane());
    window.session().suggestIndicators();
    QVERIFY(m_fixture->settle());
}

void TestJourney::everyNumberIsListed() {
    MainWindow& window = *m_fixture->window;
    window.tabs().setCurrentWidget(&window.sourcesPane());
    const ReportPointer report = window.sourcesPane().shown();
    QVERIFY(report);
    LedgerList& numbers = *window.sourcesPane().numbers();
    const QAbstractItemModel& model = *numbers.view()->model();
    QCOMPARE(size_t(model.rowCount()), report->mentions.size());
    for (int row = 0; row < model.rowCount(); row += 7) {
        numbers.view()->setCurrentIndex(model.index(row, 0));
        QCOMPARE(window.sourcesPane().chosenWords(), report->slice(report->mentions[size_t(row)].range));
    }
    int listed = 0;
    for (int filter = 1; filter < numbers.filter()->count(); ++filter) {
        numbers.filter()->setCurrentIndex(filter);
        listed += model.rowCount();
        QVERIFY(numbers.filter()->currentText().endsWith(QString::number(model.rowCount())));
    }
    QCOMPARE(size_t(listed), report->mentions.size());
    numbers.filter()->setCurrentIndex(0);
    window.tabs().setCurrentWidget(&window.tablePane());
}

void TestJourney::chartIsExported_data() {
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PNG") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("SVG") << QStringLiteral("svg") << QByteArray("<?xml");
    QTest::newRow("PDF") << QStringLiteral("pdf") << QByteArray("%PDF");
}

void TestJourney::chartIsExported() {
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    m_fixture->dialogs.fileToSave = m_fixture->path(QStringLiteral("chart.") + suffix);
    m_fixture->window->actions().exportChart->trigger();
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
    QVERIFY(m_fixture->dialogs.suffixesAsked.contains(suffix));
    const QByteArray bytes = bytesOf(m_fixture->dialogs.fileToSave);
    QVERIFY(bytes.startsWith(start));
    QVERIFY(bytes.size() > 5000);
    if (suffix == QStringLiteral("png"))
        QVERIFY(!QImage::fromData(bytes).isNull());
}

void TestJourney::tableIsExported() {
    m_fixture->dialogs.fileToSave = m_fixture->path(QStringLiteral("table.csv"));
    m_fixture->window->actions().exportTable->trigger();
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
    const QString text = QString::fromUtf8(bytesOf(m_fixture->dialogs.fileToSave));
    for (const ComparisonCell* cell : statedCells())
        QVERIFY(text.contains(figuresText(*cell, false)));
}

void TestJourney::sheetHoldsTheTablesFigures() {
    m_fixture->dialogs.fileToSave = m_fixture->path(QStringLiteral("sheet.pdf"));
    m_fixture->window->actions().savePdf->trigger();
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
    const QString text = textOfPdf(m_fixture->dialogs.fileToSave);
    QVERIFY2(!text.isEmpty(), "pdftotext (poppler-utils) gave no text");
    QVERIFY(statedCells().size() >= 10);
    for (const ComparisonCell* cell : statedCells()) {
        for (const CellValue& value : cell->values) {
            const QString figure = quantityText(value.quantity);
            QVERIFY2(text.contains(figure), qPrintable(figure));
        }
    }
}

void TestJourney::printingPrintsTheSheet() {
    m_fixture->dialogs.fileToSave = m_fixture->path(QStringLiteral("printed.pdf"));
    m_fixture->window->actions().print->trigger();
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
    QVERIFY(bytesOf(m_fixture->dialogs.fileToSave).startsWith("%PDF"));
    m_fixture->dialogs.fileToSave = m_fixture->path(QStringLiteral("previewed.pdf"));
    m_fixture->window->actions().printPreview->trigger();
    QVERIFY(m_fixture->dialogs.failures.isEmpty());
    QVERIFY(bytesOf(m_fixture->dialogs.fileToSave).startsWith("%PDF"));
}

void TestJourney::pageSetupIsKept() {
    QCOMPARE(m_fixture->settings.pageSetup().orientation, Orientation::Landscape);
    m_fixture->window->actions().pageSetup->trigger();
    QCOMPARE(m_fixture->settings.pageSetup().orientation, Orientation::Portrait);
}

void TestJourney::failedExportsAreTold() {
    const QString nowhere = m_fixture->path(QStringLiteral("no/such/folder/file."));
    m_fixture->dialogs.fileToSave = nowhere + QStringLiteral("csv");
    m_fixture->window->actions().exportTable->trigger();
    m_fixture->dialogs.fileToSave = nowhere + QStringLiteral("png");
    m_fixture->window->actions().exportChart->trigger();
    m_fixture->dialogs.fileToSave = nowhere + QStringLiteral("pdf");
    m_fixture->window->actions().savePdf->trigger();
    QCOMPARE(m_fixture->dialogs.failures.size(), 3);
    for (const QString& failure : std::as_const(m_fixture->dialogs.failures))
        QVERIFY(failure.contains(QStringLiteral("no/such/folder")));
    // Nothing is asked where the user changes their mind.
    m_fixture->dialogs.fileToSave.clear();
    m_fixture->window->actions().exportTable->trigger();
    QCOMPARE(m_fixture->dialogs.failures.size(), 3);
}

std::vector<const ComparisonCell*> TestJourney::statedCells() const {
    std::vector<const ComparisonCell*> cells;
    for (const ComparisonCell& cell : m_fixture->window->session().comparison()->cells) {
        if (!cell.values.empty())
            cells.push_back(&cell);
    }
    return cells;
}

QStringList TestJourney::marksOf(size_t row, size_t column) {
    TablePane& pane = m_fixture->window->tablePane();
    pane.chooseCell(int(row), int(column));
    return pane.evidence()->markedWords();
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
