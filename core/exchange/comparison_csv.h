// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compare/document_words.h"
#include "core/model/comparison.h"

class QIODevice;

namespace bijian {

// Writes a comparison as CSV as it stands on the screen: a header line, one line a row, the row's head first, figures
// without grouping, and the words for why there is none in their place (never an empty field, never 0). UTF-8 with a
// byte order mark, RFC 4180, no field that a spreadsheet would run. Fails with WriteFailed.
Result<void> writeComparisonCsv(const Comparison& comparison, const DocumentWords& words, QIODevice& device);

} // namespace bijian
