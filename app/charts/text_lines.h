// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace bijian {

// The text cut into lines no wider than `width`, at words or, as Chinese has none, between characters. Where it needs
// more than `maximum` lines, the last has an ellipsis in its middle, as
// names often differ at their ends. At least one line.
QStringList textLines(const QString& text, const QFont& font, double width, int maximum = 1000);

} // namespace bijian
