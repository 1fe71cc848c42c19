// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monitor.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace bijian {

// A zip file in memory whose entries are parts of one document (DOCX, ODT, XLSX, OFD). Names of entries are labels: no
// path is ever made from them. What all parts together may hold is bounded by kMaximumPackageBytes, one part by
// kMaximumPartBytes, both counted on what comes out of the decoder and not on what the directory claims; a part beyond
// its first MiB may not be more than kMaximumRatio times as large as what it is stored in.
class ZipPackage {
public:
    static constexpr qint64 kMaximumEntries = 5'000;
    static constexpr qint64 kMaximumPartBytes = 128LL * 1024 * 1024;
    static constexpr qint64 kMaximumPackageBytes = 512LL * 1024 * 1024;
    static constexpr qint64 kMaximumRatio = 200;

    // `bytes` are shared, not copied. Fails with FileDamaged and PackageTooLarge ("entries").
    static Result<ZipPackage> open(const QByteArray& bytes);

    ZipPackage(ZipPackage&& other) noexcept;
    ZipPackage& operator=(ZipPackage&& other) noexcept;
    ~ZipPackage();

    // Whether the directory agrees with the entries; where it does not, what is read may not be what others read.
    bool isConsistent() const;
    // The names of all entries in the order of the directory, with / between folders. Names without the UTF-8 flag are
    // decoded as UTF-8 where they are that, else as GB18030.
    const QStringList& names() const;
    bool contains(const QString& name) const;
    // What a part holds. Case of ASCII letters and a leading / in `name` do not matter, as office programs have it; of
    // two parts of one name the first counts. Fails with FileDamaged (the name), PasswordNeeded for an encrypted part,
    // PackageTooLarge ("entry", "bytes" or "ratio") and Cancelled.
    Result<QByteArray> read(const QString& name, Monitor& monitor);

private:
    struct Archive;
    explicit ZipPackage(std::unique_ptr<Archive> archive);

    std::unique_ptr<Archive> m_archive;
};

// The name of an entry as it is shown: UTF-8 where it is that, else GB18030.
QString entryLabel(QByteArrayView raw);

// Whether the bytes begin as a zip file does.
bool isZip(QByteArrayView bytes);

} // namespace bijian
