// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/appearance.h"

#include "app/widgets/style.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QFont>
#include <QLibraryInfo>
#include <QLocale>

namespace bijian {

Appearance::Appearance() : m_systemPalette(QGuiApplication::palette()) {
    QApplication::setStyle(new Style);
    // Han characters in the forms of the mainland where such a font is there; the rest as the system has it.
    QFont font = QApplication::font();
    QStringList families = {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                            QStringLiteral("Microsoft YaHei UI"), QStringLiteral("WenQuanYi Micro Hei")};
    families.append(font.families());
    font.setFamilies(families);
    QApplication::setFont(font);
}

void Appearance::setLanguage(std::optional<Language> choice) {
    m_language = choice.value_or(systemLanguage());
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const bool isChinese = m_language == Language::Chinese;
    QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese, QLocale::China)
                                  : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!isChinese)
        return;
    if (m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/bijian/translations/bijian_zh_CN.qm")))
        QCoreApplication::installTranslator(&m_own);
}

void Appearance::setTheme(ThemeChoice theme) {
    const bool dark = theme == ThemeChoice::Dark || (theme == ThemeChoice::System && themeOf(m_systemPalette).dark);
    QApplication::setPalette(paletteOf(dark ? darkTheme() : lightTheme()));
}

Language systemLanguage() {
    const QLocale::Language language = QLocale::system().language();
    return language == QLocale::C || language == QLocale::AnyLanguage || language == QLocale::Chinese
               ? Language::Chinese
               : Language::English;
}

} // namespace bijian
