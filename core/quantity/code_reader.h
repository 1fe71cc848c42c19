// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/block_scan.h"

namespace bijian {

// Numbers that count nothing (编号、代码): numbers of documents, telephones and rooms, addresses, versions, names that
// hold numerals. Each function appends what begins at `at` and returns the place behind it, else -1.

// 〔2024〕15号, [2019]3号.
qint32 readDocumentNumber(BlockScan& scan, qint32 at);
// (2023)浙01行终123号, (2022)15号.
qint32 readCaseNumber(BlockScan& scan, qint32 at);
// Whether a phrase of the form 一村一警 begins at a place, which is a name; 一户一户 and 一年一次 are none.
bool isPairedPhrase(const BlockScan& scan, qint32 at);
// “三项制度”, “1+4+X”: a short quotation with numerals is a name, unless it states a quantity or a date.
qint32 readQuotedName(BlockScan& scan, qint32 at, char16_t open);
// 1+2+3+5, 1+X+N, N+1.
qint32 readFormula(BlockScan& scan, qint32 at);
// http://www.example.cn/art/2023/1.html
qint32 readAddress(BlockScan& scan, qint32 at);
// Index numbers, phone numbers, 12345热线, 15号, H5, PM2.5, 12·4, 7×24小时, 2.0平台, 1.2.3, 2:1; also fractions such
// as 1/3, which look like them.
qint32 readCode(BlockScan& scan, qint32 at);

} // namespace bijian
