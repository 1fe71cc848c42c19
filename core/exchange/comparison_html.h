// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compare/document_words.h"
#include "core/model/comparison.h"

class QIODevice;

namespace bijian {

// Writes a comparison as one HTML page that needs nothing else: title, table with header rows, notes, sources. No
// script, and a content security policy that allows none nor anything from elsewhere. All text is escaped. Every cell
// without a figure says why. An empty title is replaced by the words' own. Fails with WriteFailed.
Result<void> writeComparisonHtml(const Comparison& comparison, const DocumentWords& words, const QString& title,
                                 QIODevice& device);

} // namespace bijian
