// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

// Workbooks of Excel 97 to 2003 (XLS, Kingsoft ET; [MS-XLS], BIFF8), read as those of xlsx_reader.h. Formulas count by
// their stored values. Older workbooks are refused by name. Limits: those of compound_file.h and sheet_grid.h.
class XlsReader final : public Reader {
public:
    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
};

} // namespace bijian
