// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/models/message_text.h"
#include "core/exchange/file_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cstdio>

namespace bijian::cli {

void printError(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

int usageError(const QString& line) {
    printError(QStringLiteral("bijian-cli: ") + line);
    return WrongUsage;
}

Arguments::Arguments(const QString& command, const QString& description, const QString& operands) : m_command(command) {
    m_parser.setApplicationDescription(description);
    m_parser.addPositionalArgument(command, description, command);
    m_parser.addPositionalArgument(operands.section(u' ', 0, 0).toLower(), operands, operands);
    m_parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("cli", "Print this help.")});
}

void Arguments::add(const QString& name, const QString& description, const QString& value, const QString& standard) {
    m_parser.addOption({name, description, value, standard});
}

bool Arguments::parse(const QStringList& arguments, int& status) {
    if (!m_parser.parse(QStringList{QStringLiteral("bijian-cli")} + arguments)) {
        status = usageError(m_parser.errorText());
        return false;
    }
    if (m_parser.isSet(QStringLiteral("help"))) {
        const QByteArray text = m_parser.helpText().toUtf8();
        std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
        status = AllWell;
        return false;
    }
    if (m_parser.positionalArguments().isEmpty()) {
        status =
            usageError(QCoreApplication::translate("cli", "%1 needs files; see bijian-cli %1 --help").arg(m_command));
        return false;
    }
    return true;
}

int writeOutput(const QString& path, const std::function<std::optional<Error>(QIODevice&)>& write) {
    std::optional<Error> error;
    if (path.isEmpty() || path == u"-") {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly)) {
            error = Error{ErrorCode::WriteFailed, {out.errorString()}, {}, 0, 0};
        } else {
            error = write(out);
            if (!error && !out.flush())
                error = Error{ErrorCode::WriteFailed, {out.errorString()}, {}, 0, 0};
        }
    } else {
        const auto written = writeFile(path, [&](QIODevice& device) -> Result<void> {
            const auto failed = write(device);
            return failed ? Result<void>(*failed) : Result<void>();
        });
        if (!written)
            error = written.error();
    }
    if (!error)
        return AllWell;
    printError(messageLine(*error));
    return SomeFailed;
}

std::optional<Language> languageFromId(const QString& id) {
    if (id == u"zh")
        return Language::Chinese;
    if (id == u"en")
        return Language::English;
    if (id.isEmpty())
        return QLocale::system().language() == QLocale::English ? Language::English : Language::Chinese;
    return std::nullopt;
}

} // namespace bijian::cli
