// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

// Workbooks of Excel 2007 and later (XLSX, XLSM, XLTX, XLTM; ECMA-376): the visible sheets one after another, cells as
// they are shown (number_format.h). A formula counts by the value stored with it; one without a stored value is empty
// and said. What hidden sheets, rows and columns hold is left out and said. Macros, links and comments are not
// followed. Limits: those of zip_package.h, safe_xml.h and sheet_grid.h; kMaximumSheets sheets.
class XlsxReader final : public Reader {
public:
    static constexpr int kMaximumSheets = 500;

    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
};

} // namespace bijian
