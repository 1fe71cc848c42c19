// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/identity.h"
#include "core/model/mention.h"
#include "core/model/observation.h"
#include "core/model/outline.h"
#include "core/model/page_map.h"

#include <memory>
#include <vector>

namespace bijian {

// What was lost or is doubtful in a report that could be read all the same.
enum class IssueSeverity : quint8 { Note, Doubtful, Lost };
inline constexpr IssueSeverity kLastIssueSeverity = IssueSeverity::Lost;
enum class IssueCode : quint8 {
    UndecodableBytes,    // arguments: how many; range: the first place
    EncodingGuessed,     // arguments: the encoding
    EncodingMislabelled, // arguments: declared, used
    ExtensionMismatch,   // arguments: what the content is
    NulCharacters,       // arguments: how many
    HiddenText,          // arguments: how many characters were left out
    HiddenCharacters,    // arguments: how many
    MarkupDamaged,       // arguments: what has no end (comment, script, style, tag, ...)
    FileDamaged,         // arguments: what was lost or could be read
    DeletedText,         // arguments: how many characters of tracked deletions were left out
    ActiveContent,       // arguments: what was not followed (macros, links, objects, fields)
    TextMayBeWrong,      // arguments: how many characters have no Unicode value in their font
    PagesWithoutText,    // arguments: the pages, as "3", "5-7"
    SignatureNotChecked,
    FormulasWithoutValue, // arguments: how many
    CellsLeftOut,         // arguments: how many lie beyond what is read
    RegionUnknown,
    YearUnknown,
    NoObservations,
};
inline constexpr IssueCode kLastIssueCode = IssueCode::NoObservations;

struct Issue {
    IssueSeverity severity = IssueSeverity::Note;
    IssueCode code = IssueCode::EncodingGuessed;
    QStringList arguments;
    TextRange range;

    bool operator==(const Issue&) const = default;
};

// Where a report came from. `path` is as given by the user.
struct SourceFacts {
    QString path;
    QString format;   // as its reader names it: "txt", "html", "docx", ...
    QString encoding; // IANA name of what the bytes were decoded as; empty for formats that name it themselves
    qint64 byteCount = 0;

    bool operator==(const SourceFacts&) const = default;
};

// A report as it was read (年度报告): immutable once made, so it may be shared between threads. Text never changes
// after it was made; every range in here lies inside it. What was lost or doubtful stands in `issues`. `ledger` has one
// entry for each mention, at the same index.
struct Report {
    ReportId id;
    SourceFacts source;
    QString text;
    Outline outline;
    Identity identity;
    std::vector<Mention> mentions;
    std::vector<LedgerEntry> ledger;
    std::vector<Observation> observations;
    std::vector<Issue> issues;
    PageMap pages; // empty for formats without pages

    QString slice(const TextRange& range) const { return range.of(text).toString(); }
};

using ReportPointer = std::shared_ptr<const Report>;

} // namespace bijian
