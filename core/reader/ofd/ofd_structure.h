// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_map.h"
#include "core/reader/xml_document.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bijian {

// A rectangle of OFD (GB/T 33190, ST_Box), in millimetres.
struct OfdBox {
    float left = 0;
    float top = 0;
    float width = 0;
    float height = 0;
};

// Nothing where the text is no box of four finite numbers with a size from 0 to a hundred metres.
std::optional<OfdBox> ofdBox(const QString& text);

// What OFD.xml says: the documents of the file and whether they are signed.
struct OfdRoot {
    QStringList documents; // names of parts
    bool isSigned = false;
};
OfdRoot ofdRoot(const XmlDocument& part, const QString& name);

// What a Document.xml says: its pages, its templates by their id, and the size of its pages.
struct OfdStructure {
    QStringList pages; // names of parts
    QHash<QString, QString> templates;
    OfdBox area{0, 0, 210, 297};
    bool hasAttachments = false;
    bool hasActions = false;
};
OfdStructure ofdStructure(const XmlDocument& part, const QString& name);

} // namespace bijian
