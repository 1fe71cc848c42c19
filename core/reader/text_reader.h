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
    // The same of a text that came with a word on its charset.
    Result<Document> readDeclared(const QByteArray& bytes, const QString& charset, Monitor& monitor) const;
};

} // namespace bijian
