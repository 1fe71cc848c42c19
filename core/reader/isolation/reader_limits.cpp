// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/isolation/reader_limits.h"

#include <algorithm>

namespace bijian {

const ReaderLimits& ReaderLimitTable::of(const QByteArray& bytes) const {
    // The head of a PDF may stand behind other bytes (ISO 32000-1, annex H.3.4.1).
    constexpr qsizetype kHead = 1024;
    return bytes.first(std::min(bytes.size(), kHead)).contains("%PDF-") ? pages : others;
}

} // namespace bijian
