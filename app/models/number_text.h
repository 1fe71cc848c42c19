// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/document_words.h"
#include "core/model/codebook.h"
#include "core/model/report.h"

namespace bijian {

// What became of the number at a place of a report's text, in a line for people: its indicator with value, period and
// scope for each observation read from it; else why it is none; empty where there is no number. Plain text.
QString numberText(const Report& report, qint32 position, const Codebook& codebook, const DocumentWords& words);

// One observation in a line: "Reconsideration cases accepted: 1,665 cases, 2023".
QString observationText(const Observation& observation, const Codebook& codebook, const DocumentWords& words);

} // namespace bijian
