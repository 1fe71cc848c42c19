// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/exit_status.h"
#include "app/models/message_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace bijian {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool allows(const QString& choices, const QString& value) {
    return !choices.contains(u'|') || choices.split(u'|').contains(value);
}

} // namespace

CommandLine::CommandLine(QString command, QString usage, QString summary)
    : m_command(std::move(command)), m_usage(std::move(usage)), m_summary(std::move(summary)) {
    addOption(QStringLiteral("help"), {}, Words::tr("Show this help."));
}

void CommandLine::addOption(const QString& name, const QString& value, const QString& help) {
    m_options.push_back({name, value, help});
}

std::optional<int> CommandLine::parse(const QStringList& arguments, qsizetype least, qsizetype most, Console& console) {
    QCommandLineParser parser;
    for (const Option& option : m_options) {
        const QStringList names =
            option.name == u"help" ? QStringList{option.name, QStringLiteral("h")} : QStringList{option.name};
        parser.addOption(QCommandLineOption(names, {}, option.value));
    }
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList(m_command) + arguments))
        return wrongUsage(
            parser.unknownOptionNames().isEmpty()
                ? parser.errorText()
                : Words::tr("there is no option “%1”").arg(visibleName(parser.unknownOptionNames().constFirst())),
            console);
    if (parser.isSet(QStringLiteral("help")))
        return writeOut(helpText()) ? kAllWell : kSomeFailed;

    for (const Option& option : m_options) {
        if (!parser.isSet(option.name))
            continue;
        const QStringList values = parser.values(option.name);
        m_values.insert(option.name, values);
        for (const QString& value : values) {
            if (!allows(option.value, value))
                return wrongUsage(
                    Words::tr("--%1 is one of %2, not “%3”")
                        .arg(option.name, option.value.split(u'|').join(QStringLiteral(", ")), visibleName(value)),
                    console);
        }
    }
    m_files = parser.positionalArguments();
    if (m_files.size() < least)
        return wrongUsage(Words::tr("no files are named"), console);
    if (m_files.size() > most)
        return wrongUsage(Words::tr("too many files are named"), console);
    return std::nullopt;
}

int CommandLine::wrongUsage(const QString& what, Console& console) const {
    console.say(QStringLiteral("bijian-cli ") + m_command + QStringLiteral(": ") + what);
    console.say(Words::tr("For help: %1").arg(QStringLiteral("bijian-cli ") + m_command + QStringLiteral(" --help")));
    return kWrongUsage;
}

QString CommandLine::value(const QString& name, const QString& otherwise) const {
    const QStringList given = m_values.value(name);
    return given.isEmpty() ? otherwise : given.constLast();
}

QString CommandLine::helpText() const {
    QString text = Words::tr("Usage: %1").arg(QStringLiteral("bijian-cli ") + m_command + u' ' + m_usage) +
                   QStringLiteral("\n\n") + m_summary + QStringLiteral("\n\n") + Words::tr("Options:") + u'\n';
    qsizetype widest = 0;
    const auto left = [](const Option& option) {
        return QString(QStringLiteral("  --") + option.name +
                       (option.value.isEmpty() ? QString() : u' ' + option.value));
    };
    for (const Option& option : m_options)
        widest = std::max(widest, left(option).size());
    for (const Option& option : m_options)
        text += left(option).leftJustified(widest + 2) + option.help + u'\n';
    return text;
}

bool writeOut(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

} // namespace bijian
