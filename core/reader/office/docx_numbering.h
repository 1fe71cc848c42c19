// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/word_numbering.h"
#include "core/reader/xml_document.h"

namespace bijian {

// The lists of a DOCX, as its part about numbering has them.
WordNumbering readDocxNumbering(const XmlDocument& part);

} // namespace bijian
