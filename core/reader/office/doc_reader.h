// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

// Word documents from Word 97 on (DOC), as WPS writes them too ([MS-DOC]): the text of body, notes and text boxes,
// headers and footers as furniture; comments are left out. Streams are at most as long as the file, and the text has no
// more characters than it has bytes. Files of older programs are named and refused.
class DocReader final : public Reader {
public:
    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    // Fails with FileDamaged, FormatUnknown, PasswordNeeded and what DocumentBuilder fails with.
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
};

} // namespace bijian
