// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

// PDF (ISO 32000) by poppler, laid out by page_layout.h. A file that an empty password opens is opened. Scripts,
// actions and embedded files are never followed; embedded files are named in an issue (ActiveContent).
//
// Limits: kMaximumPages (PackageTooLarge "pages") and kMaximumTextLength. Poppler has no limit on work or memory of its
// own, which the process it runs in must set. Fails, beside them, with PasswordNeeded, FileDamaged (no page can be
// read) and as layOutPages().
class PdfReader final : public Reader {
public:
    static constexpr int kMaximumPages = 5'000;

    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
};

} // namespace bijian
