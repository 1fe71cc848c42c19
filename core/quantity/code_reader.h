// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/block_scan.h"

namespace bijian {

// Numbers that count nothing: marks of lists, numbers of documents, telephones and rooms, names that hold numerals.

// 〔2024〕15号, [2019]3号.
qint32 readDocumentNumber(BlockScan& scan, qint32 at);
// “三项制度”, “1+4+X”: a short quotation with numerals is a name, unless it states a quantity or a date.
qint32 readQuotedName(BlockScan& scan, qint32 at, char16_t open);
// "1." or "1、" at the start of a sentence, "(1)" anywhere.
qint32 readListMark(BlockScan& scan, qint32 at);
// 1+2+3+5, 1+X+N.
qint32 readFormula(BlockScan& scan, qint32 at);
// Index numbers, phone numbers, 15号, H5, 12·4, 2:1; also fractions such as 1/3, which look like them.
qint32 readCode(BlockScan& scan, qint32 at);

} // namespace bijian
