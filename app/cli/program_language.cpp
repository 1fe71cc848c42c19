// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace bijian {

void speakLanguageOf(const QLocale& locale) {
    QCoreApplication* program = QCoreApplication::instance();
    // Translators that end take themselves out.
    qDeleteAll(program->findChildren<QTranslator*>());
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(program);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // what Qt itself says
    install(QStringLiteral("bijian"), QStringLiteral(":/bijian/translations"));
}

} // namespace bijian
