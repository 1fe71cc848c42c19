// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace bijian {

// The commands of bijian-cli. Each takes the arguments after its name, writes data to standard output or to --out, all
// else to the console, and returns an ExitStatus. A file that cannot be read is said in one line and does not stop the
// others.
int runExtract(const QStringList& arguments, Console& console);
int runIdentify(const QStringList& arguments, Console& console);
int runText(const QStringList& arguments, Console& console);
int runLedger(const QStringList& arguments, Console& console);
int runExplain(const QStringList& arguments, Console& console);
int runSuggest(const QStringList& arguments, Console& console);
// These two draw, so they need a QApplication where they write pictures or pages.
int runCompare(const QStringList& arguments, Console& console);
int runChart(const QStringList& arguments, Console& console);

} // namespace bijian
