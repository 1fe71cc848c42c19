// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader.h"

namespace bijian {

struct MimeMessage;

// Messages (RFC 5322; .eml): the subject, as the title, and the body; of a body in several forms the page, unless it
// has no words. Attachments are no part of the document: core/reader/collection hands them out.
//
// Limits: those of mime_parts.h, HtmlReader and TextReader; a subject is cut at kLongestSubject. A message without its
// end is read as far as it goes, with an issue.
class EmlReader final : public Reader {
public:
    static constexpr qsizetype kLongestSubject = 500;

    QString format() const override;
    QStringList extensions() const override;
    Claim claim(const FileSignature& file) const override;
    // Fails, beside the limits, with NoText where there is no body.
    Result<Document> read(const QByteArray& bytes, Monitor& monitor) const override;
    // The same of a message that has been parsed.
    Result<Document> readMessage(const MimeMessage& message, Monitor& monitor) const;
};

} // namespace bijian
