// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/document.h"

namespace bijian::test {

// What is wrong with a document that any bytes at all may have given: a text that is not canonical or no valid Unicode,
// or hints that are out of order or not about one whole line. Empty where nothing is.
QString faultOf(const Document& document);

} // namespace bijian::test
