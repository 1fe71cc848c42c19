// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/doc_properties.h"

namespace bijian {

// The style sheet of a Word document ([MS-DOC] 2.9.271), each style with what it has from those it is based on.
DocStyles docStyles(QByteArrayView sheet, QByteArrayView data);

} // namespace bijian
