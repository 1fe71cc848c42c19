// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/file_signature.h"

#include "core/reader/office/compound_file.h"
#include "core/reader/zip_package.h"

#include <algorithm>

namespace bijian {

bool FileSignature::hasPart(QStringView name) const {
    return std::any_of(parts.begin(), parts.end(),
                       [name](const QString& part) { return part.compare(name, Qt::CaseInsensitive) == 0; });
}

FileSignature signatureOf(const QByteArray& bytes) {
    FileSignature signature;
    signature.head = QByteArrayView(bytes).first(qMin(bytes.size(), kSniffedBytes));
    if (isZip(bytes)) {
        signature.container = FileSignature::Container::Zip;
        if (const auto package = ZipPackage::open(bytes))
            signature.parts = package->names();
    } else if (isCompoundFile(bytes)) {
        signature.container = FileSignature::Container::CompoundFile;
        if (const auto file = CompoundFile::open(bytes))
            signature.parts = file->names();
    }
    return signature;
}

} // namespace bijian
