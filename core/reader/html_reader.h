// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

// Web pages (HTML). Gumbo builds the tree: it follows the tree construction of the HTML standard, so that a page broken
// in the usual ways (unclosed paragraphs, text between table rows) reads as browsers show it, takes UTF-8 only, which
// leaves the choice of encoding to us, and never fails. libxml2 trusts a gb2312 label, which cuts pages at the first
// character outside GB 2312, and stops at depth 256. Gumbo's weak side is work that grows with the square of nesting
// and attributes; the scan in html_prescan.h bounds both before gumbo sees the page.
//
// Limits: kMaximumFileSize bytes and those of html_prescan.h and html_table.h, all MarkupTooComplex; kMaximumTextLength
// of visible text. Nothing that a page links to is ever opened.
class HtmlReader final : public Reader {
public:
    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    // Fails, beside the limits, with NoText where the page shows none.
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
    // The same of a page that came with a word on its charset, which counts where the page names none.
    Result<Document> readDeclared(const QByteArray& bytes, const QString& charset, Monitor& monitor) const;
};

} // namespace bijian
