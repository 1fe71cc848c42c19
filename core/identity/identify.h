// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identity_lexicon.h"
#include "core/identity/region_table.h"
#include "core/model/identity.h"
#include "core/model/outline.h"

#include <QString>

namespace bijian {

// Whose report this is and of which year, from the words of the text: its title, the lines round it (发布机构,
// 公开日期, 发文字号), the first paragraphs and the signature. Every fact carries the range it was read from. Only
// where the text names no region or year at all is the name of the file asked, or the year taken to be the one before
// publication; a fact from there has an empty range. A township has the code of its county. Looks at a bounded part of
// the text only, whatever its length. `outline` must be that of `text`; `fileName` may be a path and may be empty.
Identity identify(const QString& text, const Outline& outline, const RegionTable& regions,
                  const IdentityLexicon& lexicon, const QString& fileName);

} // namespace bijian
