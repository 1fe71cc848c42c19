// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"
#include "core/base/result.h"
#include "core/reader/document.h"

#include <QByteArray>
#include <QString>

namespace bijian {

// The largest file of text or markup that is read, in bytes.
inline constexpr qint64 kMaximumFileSize = 64 * 1024 * 1024;

// The bytes of a regular file. Never blocks on a FIFO or a device. Fails, with `file` set, with FileMissing,
// FileUnreadable, FileNotRegular, FileEmpty, FileTooLarge or Cancelled. A file that grows or shrinks while it is read
// gives what was read, up to the limit.
Result<QByteArray> readFileBytes(const QString& path, Monitor& monitor);

// Bytes to text by the reader that claims them. The content decides; the extension of `name` only breaks ties, and
// where it belongs to another format than the content the document says so (IssueCode::ExtensionMismatch). Fails, with
// `file` set to `name`, with FormatUnknown where no reader claims the bytes, or as the reader does.
Result<Document> readDocument(const QByteArray& bytes, const QString& name, Monitor& monitor);

// Whether these bytes would be read as plain text, found without opening any container: that is safe to do anywhere.
bool isPlainText(const QByteArray& bytes, const QString& name);

// The extensions of file names that readers know, and of collections (archive/collection.h), lower case, without the
// point.
const QStringList& reportExtensions();

// Whether a file of this name is worth opening when a folder is searched: by its extension, in any case.
bool mayBeReport(const QString& fileName);

} // namespace bijian
