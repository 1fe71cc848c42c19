// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/archive/collection.h"

#include "core/reader/file_signature.h"
#include "core/reader/mail/mime_header.h"
#include "core/reader/mail/mime_parts.h"
#include "core/reader/reader_registry.h"
#include "core/reader/zip_package.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace bijian {

namespace {

constexpr qint64 kFreeBytes = 1024 * 1024; // before the ratio counts

struct ArchiveClosed {
    void operator()(archive* file) const { archive_read_free(file); }
};
using ArchivePointer = std::unique_ptr<archive, ArchiveClosed>;

Error tooLarge(const char* what, qint64 limit) {
    return {ErrorCode::PackageTooLarge, {QString::fromLatin1(what), QString::number(limit)}, {}, 0, 0};
}

// `number` stands for a name that cannot be decoded.
QString labelOf(archive_entry* entry, qint64 number) {
    const char* utf8 = archive_entry_pathname_utf8(entry);
    const char* raw = utf8 ? utf8 : archive_entry_pathname(entry);
    QString name = entryLabel(raw ? QByteArrayView(raw) : QByteArrayView());
    name.replace(u'\\', u'/');
    QStringList steps;
    for (const QString& step : name.split(u'/', Qt::SkipEmptyParts)) {
        if (step != u"." && step != u"..")
            steps.append(step);
    }
    return steps.isEmpty() ? QString(u'#' + QString::number(number)) : steps.join(u'/');
}

bool isOfInterest(const QString& name) {
    return (mayBeReport(name) || name.startsWith(u'#')) && !name.section(u'/', -1).startsWith(u"._") &&
           !name.startsWith(u"__MACOSX/");
}

class Unpacking {
public:
    Unpacking(const QByteArray& bytes, Monitor& monitor, const TakeEntry& take)
        : m_stored(bytes), m_monitor(monitor), m_take(take) {}

    Result<void> run() {
        const ArchivePointer file(archive_read_new());
        archive_read_support_filter_gzip(file.get());
        archive_read_support_filter_bzip2(file.get());
        archive_read_support_filter_xz(file.get());
        archive_read_support_filter_zstd(file.get());
        archive_read_support_format_zip(file.get());
        archive_read_support_format_7zip(file.get());
        archive_read_support_format_tar(file.get());
        archive_read_support_format_rar(file.get());
        archive_read_support_format_rar5(file.get());
        if (archive_read_open_memory(file.get(), m_stored.constData(), static_cast<size_t>(m_stored.size())) !=
            ARCHIVE_OK)
            return ErrorCode::FormatUnknown;
        for (qint64 entries = 0;; ++entries) {
            archive_entry* entry = nullptr;
            const int status = archive_read_next_header(file.get(), &entry);
            if (status == ARCHIVE_EOF)
                return {};
            if (m_monitor.isCancelled())
                return ErrorCode::Cancelled;
            if (entries == kMaximumCollectionEntries)
                return tooLarge("entries", kMaximumCollectionEntries);
            if (status == ARCHIVE_FATAL || !entry)
                return archive_read_has_encrypted_entries(file.get()) > 0
                           ? Result<void>(ErrorCode::PasswordNeeded)
                           : Result<void>(ErrorCode::FileDamaged, {QString::number(entries)});
            const QString name = labelOf(entry, entries + 1);
            if (archive_entry_filetype(entry) != AE_IFREG || !isOfInterest(name))
                continue;
            CollectionEntry taken{name, {}, archive_entry_is_encrypted(entry) != 0};
            if (!taken.isEncrypted) {
                auto read = readEntry(file.get(), taken.bytes);
                if (!read)
                    return read;
            }
            if (!m_take(taken))
                return ErrorCode::Cancelled;
        }
    }

private:
    Result<void> readEntry(archive* file, QByteArray& bytes) {
        for (;;) {
            const void* block = nullptr;
            size_t size = 0;
            la_int64_t offset = 0;
            const int status = archive_read_data_block(file, &block, &size, &offset);
            if (status == ARCHIVE_EOF)
                return {};
            if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
                return {ErrorCode::FileDamaged, {QString::fromUtf8(archive_error_string(file))}};
            if (m_monitor.isCancelled())
                return ErrorCode::Cancelled;
            // Sparse files have holes before a block, which count as what they would be.
            const qint64 end = offset + static_cast<qint64>(size);
            if (offset < bytes.size() || end > kMaximumEntryBytes)
                return tooLarge("entry", kMaximumEntryBytes);
            m_produced += end - bytes.size();
            if (m_produced > kMaximumCollectionBytes)
                return tooLarge("bytes", kMaximumCollectionBytes);
            if (m_produced > kFreeBytes && m_produced / kMaximumCollectionRatio > m_stored.size())
                return tooLarge("ratio", kMaximumCollectionRatio);
            bytes.append(offset - bytes.size(), '\0');
            bytes.append(static_cast<const char*>(block), static_cast<qsizetype>(size));
        }
    }

    const QByteArray& m_stored;
    Monitor& m_monitor;
    const TakeEntry& m_take;
    qint64 m_produced = 0;
};

Result<void> unpackMessage(const QByteArray& bytes, Monitor& monitor, const TakeEntry& take) {
    const auto message = readMime(bytes, monitor);
    if (!message)
        return message.error();
    for (const MimePart& part : message->parts) {
        const QString name = part.fileName.section(u'/', -1);
        if (part.isAttachment && isOfInterest(name) && !take({name, part.bytes, false}))
            return ErrorCode::Cancelled;
    }
    return {};
}

} // namespace

CollectionKind collectionKind(const QByteArray& bytes) {
    using namespace std::string_view_literals;
    constexpr qsizetype kTarMark = 257;
    if (isZip(bytes))
        return CollectionKind::Package;
    for (const auto& start : {"7z\xBC\xAF\x27\x1C"sv, "Rar!\x1A\x07"sv, "\x1F\x8B"sv, "BZh"sv,
                              "\xFD"
                              "7zXZ\0"sv,
                              "\x28\xB5\x2F\xFD"sv}) {
        if (bytes.startsWith(QByteArrayView(start)))
            return CollectionKind::Archive;
    }
    if (bytes.size() > 512 && QByteArrayView(bytes).sliced(kTarMark).startsWith("ustar"))
        return CollectionKind::Archive;
    return mailKind(QByteArrayView(bytes).first(std::min(bytes.size(), kSniffedBytes))) == MailKind::Message
               ? CollectionKind::Message
               : CollectionKind::None;
}

Result<void> unpackCollection(const QByteArray& bytes, Monitor& monitor, const TakeEntry& take) {
    switch (collectionKind(bytes)) {
    case CollectionKind::None:
        return ErrorCode::FormatUnknown;
    case CollectionKind::Message:
        return unpackMessage(bytes, monitor, take);
    case CollectionKind::Archive:
    case CollectionKind::Package:
        break;
    }
    return Unpacking(bytes, monitor, take).run();
}

const QStringList& archiveExtensions() {
    static const QStringList kExtensions = {QStringLiteral("zip"), QStringLiteral("7z"),  QStringLiteral("rar"),
                                            QStringLiteral("tar"), QStringLiteral("tgz"), QStringLiteral("gz"),
                                            QStringLiteral("bz2"), QStringLiteral("xz")};
    return kExtensions;
}

} // namespace bijian
