// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace bijian {

// The caps on a page's markup; over any of them it is refused with MarkupTooComplex (arguments: "depth", "attributes"
// of one tag or of all, or "tags", and the cap). Elements that a browser reopens because they were not closed count as
// tags.
inline constexpr qint32 kMaximumOpenTags = 512;
inline constexpr qint32 kMaximumAttributes = 256;
inline constexpr qint32 kMaximumTags = 1'000'000;
inline constexpr qint32 kMaximumAttributesOfAll = 2'000'000;

// Markup that a parser with work beyond linear may be given: comments, scripts, styles, drawings and other parts
// without text for readers are gone, the rest is as it was. `unclosed` names what had no end ("comment", "script", ...,
// "tag" for a tag cut by the end of the file), once each: there the page was damaged, and what follows the next block
// tag was kept.
// `title` is the page's name as it stands in the markup.
struct ScannedHtml {
    QByteArray markup;
    QByteArray title;
    QStringList unclosed;
};

// One pass over UTF-8 markup, in linear time.
Result<ScannedHtml> scanHtml(QByteArrayView markup);

} // namespace bijian
