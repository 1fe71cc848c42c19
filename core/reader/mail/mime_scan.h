// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace bijian {

// How the parts of a MIME message lie in each other, as its lines show before anything is parsed.
struct MimeShape {
    bool isCut = false; // the last multipart, or one around it, has no end
};

// One pass over the lines, in linear time. Fails with PackageTooLarge ("depth", "entries").
Result<MimeShape> scanMime(QByteArrayView bytes);

} // namespace bijian
