// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/labelled_value.h"
#include "core/identity/region_table.h"
#include "core/identity/text_parts.h"
#include "core/model/identity.h"

namespace bijian {

// The title of the report among the lines above its prose: one line or up to three that a layout has broken, without
// blanks and without the name of the web site behind it. Names of sites and columns (政府信息公开), salutations and
// lines with labels are no titles. Both empty where there is none.
IdentityFact findTitle(QStringView text, const TextParts& parts, const std::vector<LabelledValue>& labelled,
                       const RegionTable& regions, const IdentityLexicon& lexicon);

// The text without blanks.
QString withoutBlanks(QStringView text);

} // namespace bijian
