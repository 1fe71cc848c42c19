// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace bijian::cli;

namespace {

constexpr Command kCommands[] = {
    {"extract", QT_TRANSLATE_NOOP("cli", "observations of reports, one a row"), runExtract},
    {"identify", QT_TRANSLATE_NOOP("cli", "whose reports they are and of which year"), runIdentify},
    {"text", QT_TRANSLATE_NOOP("cli", "the text of a report as it is read"), runText},
    {"ledger", QT_TRANSLATE_NOOP("cli", "every number of a report and what became of it"), runLedger},
    {"compare", QT_TRANSLATE_NOOP("cli", "reports side by side, as CSV, HTML or PDF"), runCompare},
    {"chart", QT_TRANSLATE_NOOP("cli", "a chart, as PNG, SVG or PDF"), runChart},
};

QString overview() {
    QString text =
        QCoreApplication::translate("cli", "Usage: bijian-cli COMMAND [FILES…] [OPTIONS]") + QStringLiteral("\n\n");
    for (const Command& command : kCommands)
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1String(command.name), -10)
                    .arg(QCoreApplication::translate("cli", command.summary));
    return text + u'\n' +
           QCoreApplication::translate("cli", "bijian-cli COMMAND --help tells more; --version prints the version.") +
           u'\n';
}

void print(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

// Only pictures need fonts; without a display they are drawn all the same.
std::unique_ptr<QCoreApplication> createApplication(int& argc, char** argv, const QByteArray& command) {
    const bool draws = command == "chart" || command == "compare";
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

// Qt's own warnings about the session (no runtime directory, say) are none of the user's business here.
void ignoreWarnings(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        printError(message);
}

} // namespace

int main(int argc, char** argv) {
    qInstallMessageHandler(ignoreWarnings);
    const QByteArray name = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    const auto application = createApplication(argc, argv, name);
    QCoreApplication::setApplicationName(QStringLiteral("bijian-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BIJIAN_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("bijian"), QStringLiteral("_"),
                        QStringLiteral(":/bijian/translations")))
        QCoreApplication::installTranslator(&translator);
    if (name.isEmpty() || name == "--help" || name == "-h" || name == "help") {
        print(overview());
        return name.isEmpty() ? WrongUsage : AllWell;
    }
    if (name == "--version" || name == "-v") {
        print(QStringLiteral("bijian-cli " BIJIAN_VERSION "\n"));
        return AllWell;
    }
    const auto command = std::find_if(std::begin(kCommands), std::end(kCommands),
                                      [&](const Command& known) { return name == known.name; });
    if (command == std::end(kCommands))
        return usageError(QCoreApplication::translate("cli", "there is no command %1; see bijian-cli --help")
                              .arg(QString::fromLocal8Bit(name)));
    return command->run(QCoreApplication::arguments().mid(2));
}
