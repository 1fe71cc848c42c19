// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/xml_document.h"
#include "core/reader/zip_package.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace bijian {

// A part that another one refers to (ECMA-376 part 2, relationships). `type` is the last word of its type's address,
// the same in transitional and strict files. `target` is a name in the package.
struct PartRelation {
    QString id;
    QString type;
    QString target;
    bool isExternal = false;
};

// The relations of a part; of the package where `part` is empty. Targets leave no folder above the package. None where
// the file has none or they are damaged.
std::vector<PartRelation> relationsOf(ZipPackage& package, const QString& part, Monitor& monitor);

// The part that the package names as its document; `usual` where it names none that is there.
QString mainPartOf(ZipPackage& package, const QString& usual, Monitor& monitor);

// The name of a part that `target` means as seen from `part`: . and .. resolved, a leading / is the root.
QString partName(const QString& part, const QString& target);

// Fails as ZipPackage::read() and XmlDocument::parse() do.
Result<XmlDocument> readXmlPart(ZipPackage& package, const QString& name, Monitor& monitor);

} // namespace bijian
