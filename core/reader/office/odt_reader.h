// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

// Texts of OpenDocument (ISO/IEC 26300), in a package (.odt, .ott) or as one file of XML (.fodt). As DocxReader:
// without tracked deletions, hidden text and comments, with the numbers of lists.
//
// Limits: those of zip_package.h and safe_xml.h, kMaximumTextLength. Fails with PasswordNeeded for an encrypted package
// and with FileDamaged where the content is missing.
class OdtReader final : public Reader {
public:
    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
};

} // namespace bijian
