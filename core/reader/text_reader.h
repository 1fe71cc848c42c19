// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

// Plain text in any encoding that core/text knows. Lines saved from a web page are hinted as furniture, rows
// of cells separated by tabs as rows of a table.
//
// Limits: kMaximumTextLength.
class TextReader final : public Reader {
public:
    QString format() const override;
    QStringList extensions() const override;
    // Never certain; No for the documents of other formats whose first bytes are known.
    Claim claim(const FileSignature& file) const override;
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
};

} // namespace bijian
