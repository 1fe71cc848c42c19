// SPDX-License-Identifier: GPL-3.0-or-later
// Any format code and any number (the first eight bytes): something short is shown.
#include "core/reader/sheet/number_format.h"

#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    double value = 0;
    if (size < sizeof(value))
        return 0;
    std::memcpy(&value, data, sizeof(value));
    const auto code = QString::fromUtf8(reinterpret_cast<const char*>(data) + sizeof(value),
                                        static_cast<qsizetype>(size - sizeof(value)));
    const QString shown = bijian::NumberFormat(code).shown(value, size % 2 == 0);
    // A number of at most 18 digits or with an exponent, dates, and what the code has of its own, for each letter of
    // it.
    if (shown.size() > 64 * (code.size() + 1))
        std::abort();
    return 0;
}
