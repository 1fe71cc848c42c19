// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

// Tables as text (CSV, TSV; RFC 4180), parsed by libcsv. The separator is the one of , ; tab and | that parts the
// first line into most cells. Takes a file by its extension: any text could be one. Encodings as for plain text. A
// quote without an end takes what follows as one cell, which is said.
class CsvReader final : public Reader {
public:
    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
};

} // namespace bijian
