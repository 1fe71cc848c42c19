// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

// Pages saved with what belongs to them in one file (MHTML, RFC 2557; .mht, .mhtml): the page itself, read as
// HtmlReader does; the charset that its part declares counts where the page names none. Frames and pictures are not
// read.
//
// Limits: those of mime_parts.h and of HtmlReader. A file without its end is read as far as it goes, with an issue.
class MhtReader final : public Reader {
public:
    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    // Fails, beside the limits, with NoText where no part is a page.
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
};

} // namespace bijian
