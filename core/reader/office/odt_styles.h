// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/list_number.h"
#include "core/reader/xml_document.h"

#include <QHash>

#include <array>

namespace bijian {

// What a style of a paragraph or a span says (OpenDocument 1.3 part 3, 16). Lists are named by their style.
struct OdtStyle {
    QString parent;
    QString list;
    int outline = -1; // from 1 on
    int hidden = -1;  // 1 not shown, 0 shown, -1 not said
    bool isTitle = false;
};

// A level of a list (19.880 and following).
struct OdtListLevel {
    ListNumbering numbering = ListNumbering::None;
    QString prefix;
    QString suffix;
    int start = 1;
    int shownLevels = 1;
};

// The styles of an OpenDocument text, from all parts that hold some. A style has what its parents have.
class OdtStyles {
public:
    static constexpr int kLevels = 10;
    using ListLevels = std::array<OdtListLevel, kLevels>;

    void add(const XmlDocument& part);

    OdtStyle find(const QString& name) const;
    // Null for lists that are not known. The empty name is that of the headings' numbering.
    const ListLevels* findList(const QString& name) const;

private:
    friend class OdtStyleVisitor;

    QHash<QString, OdtStyle> m_styles;
    QHash<QString, ListLevels> m_lists;
};

} // namespace bijian
