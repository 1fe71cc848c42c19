// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

// RTF as Word, WPS, LibreOffice and WordPad write it (Rich Text Format 1.9.1): the text of body, notes and text boxes,
// headers and footers as furniture; comments are left out. Reads each byte once, and groups 2,000 deep at most.
class RtfReader final : public Reader {
public:
    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    // Fails with what DocumentBuilder fails with. A file that is cut off is read as far as it goes.
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
};

} // namespace bijian
