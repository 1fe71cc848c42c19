// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace bijian {

void speakLanguageOf(const QLocale& locale) {
    QCoreApplication* program = QCoreApplication::instance();
    // A translator that ends takes itself out.
    delete program->findChild<QTranslator*>();
    auto* translator = new QTranslator(program);
    if (translator->load(locale, QStringLiteral("bijian"), QStringLiteral("_"),
                         QStringLiteral(":/bijian/translations")))
        QCoreApplication::installTranslator(translator);
}

} // namespace bijian
