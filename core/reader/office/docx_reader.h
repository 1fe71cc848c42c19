// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

// Word documents of Office Open XML (ECMA-376, transitional and strict): .docx and its kin. The accepted view of
// tracked changes; hidden text, instructions of fields and comments are no text; the numbers of lists, which Word
// computes, are; footnotes and endnotes stand behind the body, headers and footers at the end as Furniture. Macros,
// objects and links are named in an issue (ActiveContent) and never followed.
//
// Limits: those of zip_package.h and safe_xml.h, kMaximumTextLength. Fails, beside them, with FileDamaged where the
// main part is missing or holds nothing; a part that breaks off gives what stood before, and an issue.
class DocxReader final : public Reader {
public:
    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
};

} // namespace bijian
