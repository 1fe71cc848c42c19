// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/zip_package.h"

#include "core/text/byte_converter.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <zip.h>

namespace bijian {

namespace {

constexpr qint64 kFreeBytes = 1024 * 1024; // before the ratio counts
constexpr qint64 kChunk = 256 * 1024;

struct ZipClosed {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct ZipFileClosed {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

using ZipPointer = std::unique_ptr<zip_t, ZipClosed>;

// Null where libzip does not take the bytes.
ZipPointer openZip(const QByteArray& bytes, int flags) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    ZipPointer zip(source ? zip_open_from_source(source, flags, &error) : nullptr);
    if (source && !zip)
        zip_source_free(source);
    zip_error_fini(&error);
    return zip;
}

QString keyOf(const QString& name) {
    return (name.startsWith(u'/') ? name.mid(1) : name).toLower();
}

Error tooLarge(const char* what, qint64 limit) {
    return {ErrorCode::PackageTooLarge, {QString::fromLatin1(what), QString::number(limit)}, {}, 0, 0};
}

} // namespace

QString entryLabel(QByteArrayView raw) {
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString name = utf8(raw);
    if (!utf8.hasError())
        return name;
    const auto converted = convertBytes(raw, QStringLiteral("GB18030"));
    return converted ? converted->text : name;
}

struct ZipPackage::Archive {
    QByteArray bytes;
    ZipPointer zip;
    bool isConsistent = false;
    QStringList names;
    QHash<QString, zip_uint64_t> places;
    qint64 produced = 0;
};

ZipPackage::ZipPackage(std::unique_ptr<Archive> archive) : m_archive(std::move(archive)) {}
ZipPackage::ZipPackage(ZipPackage&& other) noexcept = default;
ZipPackage& ZipPackage::operator=(ZipPackage&& other) noexcept = default;
ZipPackage::~ZipPackage() = default;

Result<ZipPackage> ZipPackage::open(const QByteArray& bytes) {
    auto archive = std::make_unique<Archive>();
    archive->bytes = bytes;
    archive->zip = openZip(archive->bytes, ZIP_RDONLY | ZIP_CHECKCONS);
    archive->isConsistent = archive->zip != nullptr;
    if (!archive->zip)
        archive->zip = openZip(archive->bytes, ZIP_RDONLY);
    if (!archive->zip)
        return {ErrorCode::FileDamaged, {QStringLiteral("zip")}};
    const zip_int64_t count = zip_get_num_entries(archive->zip.get(), 0);
    if (count > kMaximumEntries)
        return tooLarge("entries", kMaximumEntries);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char* raw = zip_get_name(archive->zip.get(), index, ZIP_FL_ENC_RAW);
        const QString name = raw ? entryLabel(raw) : QString();
        archive->names.append(name);
        const QString key = keyOf(name);
        if (!archive->places.contains(key))
            archive->places.insert(key, index);
    }
    return ZipPackage(std::move(archive));
}

const QStringList& ZipPackage::names() const {
    return m_archive->names;
}

bool ZipPackage::isConsistent() const {
    return m_archive->isConsistent;
}

bool ZipPackage::contains(const QString& name) const {
    return m_archive->places.contains(keyOf(name));
}

Result<QByteArray> ZipPackage::read(const QString& name, Monitor& monitor) {
    const Error damaged{ErrorCode::FileDamaged, {name}, {}, 0, 0};
    const auto place = m_archive->places.constFind(keyOf(name));
    if (place == m_archive->places.constEnd())
        return damaged;
    zip_stat_t facts;
    if (zip_stat_index(m_archive->zip.get(), *place, 0, &facts) != 0)
        return damaged;
    const std::unique_ptr<zip_file_t, ZipFileClosed> file(zip_fopen_index(m_archive->zip.get(), *place, 0));
    if (!file)
        return (facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE
                   ? Result<QByteArray>(ErrorCode::PasswordNeeded)
                   : Result<QByteArray>(damaged);
    const auto stored = static_cast<qint64>(
        std::min<zip_uint64_t>(facts.comp_size, static_cast<zip_uint64_t>(m_archive->bytes.size())));
    QByteArray content;
    // The directory's word is good enough to reserve memory by, up to a bound.
    content.reserve(
        static_cast<qsizetype>(std::min<zip_uint64_t>(facts.size, static_cast<zip_uint64_t>(stored * 20 + kChunk))));
    for (;;) {
        if (monitor.isCancelled())
            return ErrorCode::Cancelled;
        const qsizetype before = content.size();
        content.resize(before + kChunk);
        const zip_int64_t got = zip_fread(file.get(), content.data() + before, static_cast<zip_uint64_t>(kChunk));
        content.resize(before + std::max<qsizetype>(0, static_cast<qsizetype>(got)));
        if (got < 0)
            return damaged;
        if (got == 0)
            return content;
        m_archive->produced += got;
        if (content.size() > kMaximumPartBytes)
            return tooLarge("entry", kMaximumPartBytes);
        if (m_archive->produced > kMaximumPackageBytes)
            return tooLarge("bytes", kMaximumPackageBytes);
        if (content.size() > kFreeBytes && content.size() > stored * kMaximumRatio)
            return tooLarge("ratio", kMaximumRatio);
    }
}

bool isZip(QByteArrayView bytes) {
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

} // namespace bijian
