// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/labelled_value.h"
#include "core/identity/region_table.h"
#include "core/identity/text_parts.h"
#include "core/model/identity.h"

#include <optional>

namespace bijian {

// By whom, when and under which number a report was published. `signature` is the line below the prose that names an
// organisation, whether or not a label names the publisher as well.
struct Publication {
    IdentityFact publisher;
    IdentityFact published;
    IdentityFact documentNumber;
    TextRange signature;
    int year = 0;  // of `published`, 0 where unknown
    int month = 0; // likewise
};

Publication findPublication(QStringView text, const TextParts& parts, const std::vector<LabelledValue>& labelled,
                            const TextRange& title, const RegionTable& regions, const IdentityLexicon& lexicon);

// The first document number in a stretch of the text (庆政发〔2024〕15号), written with 〔〕 and without blanks.
std::optional<IdentityFact> findDocumentNumber(QStringView text, const TextRange& within);

} // namespace bijian
