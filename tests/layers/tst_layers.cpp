// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/include_check.h"
#include "tests/support/compare_lines.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using bijian::test::IncludeCheck;
using bijian::test::layerTable;

class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void objects_data();
    void objects();
    void sourcesKeepTheTable();
    void textStaysPlain();
    void programsLinkNoNetwork_data();
    void programsLinkNoNetwork();

private:
    IncludeCheck m_check{layerTable(), QLibraryInfo::path(QLibraryInfo::HeadersPath)};
};

void TestLayers::objects_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("objection");
    const auto row = [](const char* name, const char* file, const char* include, const char* objection) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(include)
                            << QString::fromLatin1(objection);
    };
    row("own folder", "core/text/a.cpp", "\"core/text/a.h\"", "");
    row("folder below", "core/text/a.h", "\"core/model/report.h\"", "");
    row("folder above", "core/text/a.h", "\"core/reader/reader.h\"", "core/text may not include core/reader");
    row("core from app", "core/workspace/a.cpp", "\"app/jobs/a.h\"", "core/workspace may not include app/jobs");
    row("all of core", "app/models/a.cpp", "\"core/mapping/extractor.h\"", "");
    row("window from models", "app/models/a.cpp", "\"app/widgets/a.h\"", "app/models may not include app/widgets");
    row("drawing from spec", "app/charts/chart_spec.cpp", "\"app/charts/chart_view.h\"",
        "chart_spec may not include app/charts");
    row("spec from drawing", "app/charts/chart_view.cpp", "\"app/charts/chart_spec.h\"", "");
    row("relative", "core/text/a.cpp", "\"a.h\"", "not a header of core/ or app/, named from the root");
    row("tests", "core/text/a.cpp", "\"tests/support/compare_lines.h\"",
        "not a header of core/ or app/, named from the root");
    row("new folder", "core/fresh/a.cpp", "<vector>", "the folder is in no layer");
    row("standard library", "core/base/a.h", "<string_view>", "");
    row("Qt Core", "core/base/a.h", "<QString>", "");
    row("Qt Core, with its folder", "core/base/a.h", "<QtCore/qglobal.h>", "");
    row("Qt Gui in core", "core/base/a.h", "<QColor>", "core/base may not use QtGui");
    row("Qt Widgets in core", "core/workspace/a.cpp", "<QtWidgets/QLabel>", "core/workspace may not use QtWidgets");
    row("Qt Charts outside", "app/widgets/a.cpp", "<QChart>", "app/widgets may not use QtCharts");
    row("Qt Network", "app/gui/a.cpp", "<QTcpSocket>", "app/gui may not use QtNetwork");
    row("Qt Gui in models", "app/models/a.cpp", "<QIcon>", "app/models may not use QtGui");
    row("foreign, allowed", "core/text/a.cpp", "<unicode/coll.h>", "");
    row("foreign, in a header", "core/text/a.h", "<unicode/coll.h>", "only .cpp files may use this library");
    row("foreign, elsewhere", "core/mapping/a.cpp", "<unicode/coll.h>", "core/mapping may not use this library");
}

void TestLayers::objects() {
    QFETCH(QString, file);
    QFETCH(QString, include);
    QTEST(m_check.objection(file, include), "objection");
}

void TestLayers::sourcesKeepTheTable() {
    static const QRegularExpression kInclude(QStringLiteral("^\\s*#\\s*include\\s*(<[^>]+>|\"[^\"]+\")"),
                                             QRegularExpression::MultilineOption);
    const QDir root(QStringLiteral(BIJIAN_SOURCE_FOLDER));
    QStringList objections;
    int includes = 0;
    for (const QString& top : {QStringLiteral("core"), QStringLiteral("app")}) {
        QDirIterator files(root.filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile source(files.next());
            QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.fileName()));
            const QString name = root.relativeFilePath(source.fileName());
            auto matches = kInclude.globalMatch(QString::fromUtf8(source.readAll()));
            while (matches.hasNext()) {
                const QString include = matches.next().captured(1);
                ++includes;
                if (const QString objection = m_check.objection(name, include); !objection.isEmpty())
                    objections += name + QStringLiteral(": ") + include + QStringLiteral(": ") + objection;
            }
        }
    }
    objections.sort();
    QVERIFY2(includes > 0, "no source was found");
    COMPARE_LINES(objections, QStringList());
}

// What shows text from documents as rich text would open the files that the text names.
void TestLayers::textStaysPlain() {
    static const QRegularExpression kRich(QStringLiteral(
        "\\b(setHtml|insertHtml|QTextBrowser|setMarkdown|RichText|AutoText|MarkdownText|QSplashScreen|setWhatsThis)\\b|"
        "\\bsetToolTip\\((?!tr\\()|\\bsetStatusTip\\((?!tr\\()"));
    QStringList objections;
    int files = 0;
    const QDir root(QStringLiteral(BIJIAN_SOURCE_FOLDER));
    QDirIterator sources(root.filePath(QStringLiteral("app")), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                         QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        ++files;
        const QString name = root.relativeFilePath(file.fileName());
        const QRegularExpressionMatch match = kRich.match(text);
        if (match.hasMatch())
            objections.append(name + QStringLiteral(": ") + match.captured());
        // Boxes and labels take what looks like markup for it unless they are told otherwise.
        for (const char* widget : {"QMessageBox box", "new QLabel"}) {
            if (text.contains(QLatin1StringView(widget)) && !text.contains(u"setTextFormat(Qt::PlainText)") &&
                !text.contains(u"setPixmap("))
                objections.append(name + QStringLiteral(": ") + QLatin1StringView(widget));
        }
    }
    QVERIFY(files > 50);
    COMPARE_LINES(objections, QStringList());
}

void TestLayers::programsLinkNoNetwork_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("window") << QStringLiteral(BIJIAN_WINDOW) << QStringLiteral("Network|WebEngine|Quick");
    QTest::newRow("command line") << QStringLiteral(BIJIAN_CLI) << QStringLiteral("Network|WebEngine|Quick");
    QTest::newRow("reader") << QStringLiteral(BIJIAN_READER) << QStringLiteral("Network|WebEngine|Gui|Widgets|DBus");
}

void TestLayers::programsLinkNoNetwork() {
    QFETCH(QString, program);
    QFETCH(QString, forbidden);
    QProcess process;
    process.start(QStringLiteral("ldd"), {program});
    QVERIFY(process.waitForFinished());
    const QString libraries = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(libraries.contains(u"libQt6Core"));
    const QRegularExpressionMatch match =
        QRegularExpression(QStringLiteral("libQt6(%1)[^ ]*").arg(forbidden)).match(libraries);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
