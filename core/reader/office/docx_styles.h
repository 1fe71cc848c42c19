// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/xml_document.h"

#include <QHash>
#include <QString>

namespace bijian {

// What a paragraph or a run has by its style. `outline` counts from 0, -1 for none.
struct DocxStyle {
    QString basedOn;
    int outline = -1;
    int list = -1; // numId
    int listLevel = -1;
    int hidden = -1;         // 1 vanish, 0 shown, -1 not said
    bool isTitle = false;    // of the whole document
    bool isContents = false; // a line of the table of contents
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
