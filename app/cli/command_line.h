// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace bijian {

// The arguments of one command: options that it declares, and the rest. Says what is wrong with them, and the help, by
// itself. An option may stand before or after the files; "--" ends the options.
class CommandLine {
public:
    // `usage` is what follows the command's name, such as "FILES… [--out FILE]".
    CommandLine(QString command, QString usage, QString summary);

    // `value` names the option's value in the help; a list of allowed ones is written "a|b|c" and checked. An empty
    // `value` is a switch.
    void addOption(const QString& name, const QString& value, const QString& help);

    // Reads the arguments after the command's name. Where the command ends at once, because help was asked for or the
    // usage is wrong (`least` is how many files it needs at least), its exit status.
    std::optional<int> parse(const QStringList& arguments, qsizetype least, qsizetype most, Console& console);
    // Says what is wrong and how to get help; returns the exit status.
    int wrongUsage(const QString& what, Console& console) const;

    const QStringList& files() const { return m_files; }
    bool isSet(const QString& name) const { return m_values.contains(name); }
    // The value given last, or `otherwise`.
    QString value(const QString& name, const QString& otherwise = {}) const;
    QStringList values(const QString& name) const { return m_values.value(name); }

private:
    struct Option {
        QString name;
        QString value;
        QString help;
    };

    QString helpText() const;

    QString m_command;
    QString m_usage;
    QString m_summary;
    std::vector<Option> m_options;
    QStringList m_files;
    QHash<QString, QStringList> m_values;
};

// Writes to standard output; false where it cannot take it.
bool writeOut(const QString& text);

} // namespace bijian
