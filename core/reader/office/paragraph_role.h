// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outline.h"

#include <QString>

namespace bijian {

// What a paragraph is in its document by its style and outline level.
struct ParagraphRole {
    int outline = -1;        // from 0, -1 for none
    bool isTitle = false;    // of the whole document
    bool isContents = false; // a line of the table of contents
};

// What the built-in styles of Word mean, whose names are English in files of any language.
ParagraphRole roleOfStyle(const QString& name);

// `around` where it is not Paragraph; headings have nine levels at most.
BlockKind kindOf(const ParagraphRole& role, BlockKind around);

} // namespace bijian
