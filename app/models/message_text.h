// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/mention.h"
#include "core/model/report.h"

#include <QString>

namespace bijian {

// The text for people of everything that the core says in codes, for the window and the command line alike, in the
// language of the installed translator. Plain text, one line, no full stop; what comes from documents and file names is
// made visible (no control or direction characters) and is still not markup: show it as plain text.

// Why it failed, without the file's name.
QString messageText(const Error& error);
// "path: why", with line and column where they are known; the reason alone where the error names no file.
QString messageLine(const Error& error);
// What was lost or is doubtful in a report.
QString issueText(const Issue& issue);
// Why a number of the text is no observation; empty for None.
QString reasonText(DismissReason reason);
// A name from outside (file name, region) with its control and format characters spelled out as <U+202E>.
QString visibleName(const QString& name);
// Text from outside as a tool tip, which Qt would take for markup where it looks like it, and open the files that it
// names: escaped, and marked as the markup that it then is.
QString plainToolTip(const QString& text);

} // namespace bijian
