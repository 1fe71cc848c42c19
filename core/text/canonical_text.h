// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QString>

#include <vector>

namespace bijian {

// The form that every report's text has (规范文本): lines end in \n only (CR, CRLF, form feed, vertical tab and the
// Unicode line and paragraph separators become one); no NUL; no format characters (category Cf: byte order marks,
// zero-width characters, soft hyphens, bidirectional controls, tags); no lone surrogate. What was taken out or replaced
// is counted in `issues`, each with the first place. Making a canonical text canonical changes nothing.
struct CanonicalText {
    QString text;
    std::vector<Issue> issues;
};

// U+FFFD in the input stands for bytes that were lost before, and is counted as such.
CanonicalText canonicalText(QString raw);

} // namespace bijian
