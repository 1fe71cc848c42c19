// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/paragraph_role.h"
#include "core/reader/xml_document.h"

#include <QHash>
#include <QString>

namespace bijian {

// What a paragraph or a run has by its style.
struct DocxStyle {
    QString basedOn;
    ParagraphRole role;
    int list = -1; // numId
    int listLevel = -1;
    int hidden = -1; // 1 vanish, 0 shown, -1 not said
};

// The styles of a DOCX (样式) by their id, each with what it has from those it is based on.
class DocxStyles {
public:
    static DocxStyles read(const XmlDocument& part);

    // A style that is not known says nothing.
    const DocxStyle& find(const QString& id) const;

private:
    QHash<QString, DocxStyle> m_styles;
};

} // namespace bijian
