// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/document_words.h"

namespace bijian {

// The words of files, charts and sheets in the language asked for, whatever language the program itself speaks.
DocumentWords documentWords(Language language);

} // namespace bijian
