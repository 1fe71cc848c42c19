// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identity_lexicon.h"
#include "core/identity/text_parts.h"

#include <span>
#include <vector>

namespace bijian {

// A value with the label before it, as web pages print them round a report: 发布机构：墨玉县人民政府, cells of a table
// (索引号 | 123 | 发文字号 | …), or the label on one line and the value on the next. `value` is not empty.
struct LabelledValue {
    Label label;
    TextRange value;
    TextRange whole; // from the label to the end of the value
};

// All of them in the lines, in text order.
std::vector<LabelledValue> findLabelledValues(QStringView text, std::span<const TextLine> lines,
                                              const IdentityLexicon& lexicon);

} // namespace bijian
