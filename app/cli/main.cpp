// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_status.h"
#include "app/cli/program_language.h"
#include "app/models/message_text.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>

using namespace bijian;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(main)
};

struct Command {
    QStringView name;
    const char* summary;
    int (*run)(const QStringList& arguments, Console& console);
};

constexpr Command kCommands[] = {
    {u"extract", QT_TRANSLATE_NOOP("main", "what reports state, one observation a row"), runExtract},
    {u"identify", QT_TRANSLATE_NOOP("main", "whose reports they are and of which year"), runIdentify},
    {u"text", QT_TRANSLATE_NOOP("main", "the text of a report as it was read"), runText},
    {u"ledger", QT_TRANSLATE_NOOP("main", "every number of a report and what became of it"), runLedger},
    {u"explain", QT_TRANSLATE_NOOP("main", "why a number of a report was read as it was, or not read"), runExplain},
    {u"suggest", QT_TRANSLATE_NOOP("main", "entries that the codebook lacks, as a codebook file to edit"), runSuggest},
    {u"compare", QT_TRANSLATE_NOOP("main", "indicators side by side, as .csv, .html or .pdf"), runCompare},
    {u"chart", QT_TRANSLATE_NOOP("main", "a chart of indicators, as .png, .svg or .pdf"), runChart},
};

// Qt complains on every start where the locale is not UTF-8 (as with no LANG at all), although all it needs is this.
void useUnicodeLocale() {
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // The language stays: only the encoding changes.
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        qunsetenv("LC_ALL");
        qunsetenv("LC_MESSAGES");
        qputenv("LANG", all);
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

// Standard error is for what users can act on; Qt's own warnings are not.
void passOnlyWhatIsFatal(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

// Drawing needs an application with fonts, but never a display.
bool draws(int argc, char** argv) {
    const auto isPdf = [](const char* argument) {
        const size_t length = std::strlen(argument);
        return length > 4 && qstricmp(argument + length - 4, ".pdf") == 0;
    };
    return argc > 1 && (std::strcmp(argv[1], "chart") == 0 ||
                        (std::strcmp(argv[1], "compare") == 0 && std::any_of(argv + 2, argv + argc, isPdf)));
}

QString helpText() {
    QString text = Words::tr("Reads annual reports on building a law-based government and compares their figures.") +
                   QStringLiteral("\n\n") + Words::tr("Usage: %1").arg(QStringLiteral("bijian-cli COMMAND …")) +
                   QStringLiteral("\n\n") + Words::tr("Commands:") + u'\n';
    for (const Command& command : kCommands)
        text += QStringLiteral("  ") + command.name.toString().leftJustified(10) + Words::tr(command.summary) + u'\n';
    return text + u'\n' +
           Words::tr("“bijian-cli COMMAND --help” explains a command. The exit status is 0 where all is well, 1 where "
                     "some inputs failed and the rest is done, 2 where the usage is wrong.") +
           u'\n';
}

int run(const QStringList& arguments) {
    Console console;
    const QString first = arguments.value(0);
    if (first == u"--version" || first == u"-v")
        return writeOut(QStringLiteral("bijian-cli ") + QCoreApplication::applicationVersion() + u'\n') ? kAllWell
                                                                                                        : kSomeFailed;
    if (first == u"--help" || first == u"-h" || first == u"help")
        return writeOut(helpText()) ? kAllWell : kSomeFailed;
    const auto* command = std::find_if(std::begin(kCommands), std::end(kCommands),
                                       [&first](const Command& known) { return known.name == first; });
    if (command != std::end(kCommands))
        return command->run(arguments.mid(1), console);
    if (!first.isEmpty())
        console.say(Words::tr("There is no command “%1”.").arg(visibleName(first)));
    console.say(helpText().trimmed());
    return kWrongUsage;
}

} // namespace

int main(int argc, char** argv) {
    useUnicodeLocale();
    qInstallMessageHandler(passOnlyWhatIsFatal);
    std::unique_ptr<QCoreApplication> application;
    if (draws(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("bijian-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BIJIAN_VERSION));

    speakLanguageOf(QLocale());
    return run(QCoreApplication::arguments().mid(1));
}
