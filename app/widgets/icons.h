// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace bijian {

// An icon of resources/icons by its name without suffix, drawn in the application's present text colour, so that it
// fits both themes; faint where it is disabled. A null colour stands for the text colour.
QIcon themedIcon(const QString& name);
// The same drawn in a colour of its own, for states.
QPixmap colouredPixmap(const QString& name, const QColor& colour, int size, qreal pixelRatio);

} // namespace bijian
