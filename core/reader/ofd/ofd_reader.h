// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/page/painted_page.h"
#include "core/reader/reader.h"

namespace bijian {

// OFD (GB/T 33190-2016), the format of Chinese official documents, laid out by page_layout.h. Text objects of the pages
// and of their templates are read; annotations, stamps and attachments are not. Signatures are named in an issue and
// not checked; a part that is missing costs its page, with an issue.
//
// Limits: those of zip_package.h and safe_xml.h, kMaximumPages (PackageTooLarge "pages"), kMaximumTextLength. Fails,
// beside them, with PasswordNeeded (Encryptions.xml), FileDamaged where no page is found, and as layOutPages().
class OfdReader final : public Reader {
public:
    static constexpr qsizetype kMaximumPages = 5'000;

    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
};

} // namespace bijian
