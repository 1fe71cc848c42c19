// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/settings.h"

#include <QPalette>
#include <QTranslator>

#include <optional>

namespace bijian {

// The language and the look of the whole application. One object, made by main before the first window; changing either
// takes effect at once: Qt tells every window.
class Appearance {
public:
    Appearance();

    // Nothing: as the system says.
    void setLanguage(std::optional<Language> choice);
    Language language() const { return m_language; }
    void setTheme(ThemeChoice theme);

private:
    QPalette m_systemPalette;
    Language m_language = Language::English;
    QTranslator m_own;
    QTranslator m_qt;
};

// English where the system's language is one that is neither Chinese nor unknown; the first language is Chinese.
Language systemLanguage();

} // namespace bijian
