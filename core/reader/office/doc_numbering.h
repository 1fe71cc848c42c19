// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/word_numbering.h"

#include <QByteArrayView>

namespace bijian {

// The lists of a Word document ([MS-DOC] 2.9.131 and 2.9.129): `lists` where the definitions begin in the table stream,
// to its end, for the levels stand behind them; `overrides` the lists as paragraphs name them, from 1.
WordNumbering readDocNumbering(QByteArrayView lists, qint64 listsLength, QByteArrayView overrides);

} // namespace bijian
