// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace bijian {

// From here on the program speaks the language of a locale, or English where it does not know that. Needs an
// application, and holds as long as that does.
void speakLanguageOf(const QLocale& locale);

} // namespace bijian
