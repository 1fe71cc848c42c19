// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace bijian {

// What can go wrong, as a code that can be tested, counted and translated. The text for people is made in one place
// (app/models/message_text.h for the window and the command line alike); no code in core writes sentences.
enum class ErrorCode {
    Cancelled,
    FileMissing,
    FileUnreadable, // arguments: system's reason
    FileNotRegular,
    FileEmpty,
    FileTooLarge, // arguments: size, limit, both in bytes
    FileBinary,
    FormatUnknown,
    EncodingUnknown,  // arguments: the name
    TextTooLong,      // arguments: length, limit, both in UTF-16 code units
    MarkupTooComplex, // arguments: what is over its cap (depth, attributes, tags), the cap
    NoText,
    NoReports, // an archive in which no file may be a report
    PasswordNeeded,
    FileDamaged,     // arguments: what cannot be found or read in it
    PackageTooLarge, // arguments: what is over its cap (entries, bytes, entry, ratio, depth, elements, pages), the cap
    PackageUnsafe,   // arguments: what is in it that is never read (DOCTYPE)
    PagesUnreadable, // arguments: how many pages; all are pictures without a text layer
    ReaderMissing,   // arguments: the path of the reading program, which cannot be started
    ReaderCrashed,
    ReaderTimedOut,    // arguments: the limit, in seconds
    ReaderOutOfMemory, // arguments: the limit, in MiB
    NumberInvalid,     // arguments: the text
    NumberTooLarge,    // arguments: the text
    CodebookInvalid,   // arguments: what is wrong; line and column are set
    RegionTableInvalid,
    IndicatorUnknown, // arguments: the id, then the nearest known ids
    RegionUnknown,
    WriteFailed, // arguments: system's reason
    RenderFailed,
    NothingToCompare,
};
inline constexpr ErrorCode kLastErrorCode = ErrorCode::NothingToCompare;

// An expected failure. `file` names the input it is about, as given by the user; `line` and `column` count from 1 and
// are 0 where no place is known.
struct Error {
    ErrorCode code = ErrorCode::Cancelled;
    QStringList arguments;
    QString file;
    int line = 0;
    int column = 0;

    bool operator==(const Error&) const = default;
};

} // namespace bijian
