// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/paragraph_role.h"

namespace bijian {

ParagraphRole roleOfStyle(const QString& name) {
    const QString lower = name.toLower();
    ParagraphRole role;
    role.isTitle = lower == u"title";
    role.isContents = lower.startsWith(u"toc ");
    if (lower.startsWith(u"heading "))
        role.outline = lower.mid(8).toInt() - 1;
    return role;
}

BlockKind kindOf(const ParagraphRole& role, BlockKind around) {
    constexpr int kDeepestHeading = 8;
    if (around != BlockKind::Paragraph)
        return around;
    if (role.isContents)
        return BlockKind::Furniture;
    if (role.isTitle)
        return BlockKind::Title;
    return role.outline >= 0 && role.outline <= kDeepestHeading ? BlockKind::Heading : BlockKind::Paragraph;
}

} // namespace bijian
