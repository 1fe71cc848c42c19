// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"
#include "core/base/result.h"
#include "core/reader/document.h"
#include "core/reader/file_signature.h"

#include <QByteArray>
#include <QStringList>

namespace bijian {

// Whether a reader knows a format by its signature.
enum class Claim : quint8 { No, Maybe, Certain };

// One file format (读取器). Stateless and re-entrant. Reads untrusted bytes: every reader states its limits in its
// header and does not recurse on input depth.
class Reader {
public:
    Reader() = default;
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    virtual ~Reader() = default;

    // The format as Document::format carries it.
    virtual QString format() const = 0;
    // Extensions of file names, lower case, without the point.
    virtual QStringList extensions() const = 0;
    virtual Claim claim(const FileSignature& file) const = 0;
    virtual Result<Document> read(const QByteArray& bytes, Monitor& monitor) const = 0;
};

} // namespace bijian
