// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"

#include <QCommandLineParser>
#include <QIODevice>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace bijian::cli {

// How a command ended: all well; some inputs failed and the rest is done; wrong usage, nothing done.
enum ExitStatus { AllWell = 0, SomeFailed = 1, WrongUsage = 2 };

// A command of bijian-cli. `run` gets the arguments behind the command's name.
struct Command {
    const char* name;
    const char* summary; // in English, translated where it is shown
    int (*run)(const QStringList& arguments);
};

int runExtract(const QStringList& arguments);
int runIdentify(const QStringList& arguments);
int runText(const QStringList& arguments);
int runLedger(const QStringList& arguments);
int runCompare(const QStringList& arguments);
int runChart(const QStringList& arguments);

// Data go to stdout, everything for people to stderr.
void printError(const QString& line);
int usageError(const QString& line);

// The arguments of one command. Prints --help itself; `status` is set where the command is to end at once.
class Arguments {
public:
    Arguments(const QString& command, const QString& description, const QString& operands);

    void add(const QString& name, const QString& description, const QString& value, const QString& standard = {});
    // False where the command ends with `status`: after --help or wrong usage.
    bool parse(const QStringList& arguments, int& status);

    bool isSet(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    QStringList values(const QString& name) const { return m_parser.values(name); }
    QStringList operands() const { return m_parser.positionalArguments(); }

private:
    QString m_command;
    QCommandLineParser m_parser;
};

// stdout, or the file of --out, which is put in its place only when `write` and the disk have done their part.
int writeOutput(const QString& path, const std::function<std::optional<Error>(QIODevice&)>& write);

// "zh" or "en"; nothing for another word. Empty is the language of the session.
std::optional<Language> languageFromId(const QString& id);

} // namespace bijian::cli
