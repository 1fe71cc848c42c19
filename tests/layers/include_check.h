// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layers/layer_table.h"

#include <QHash>

namespace bijian::test {

// Compares includes with the dependency table. A Qt header belongs to the module in whose folder Qt installed it.
class IncludeCheck {
public:
    IncludeCheck(const QList<Layer>& table, const QString& qtHeaders);

    // Why the file may not have that include (with its quotes or angle brackets); empty if it may. The file is named
    // from the root of the sources.
    QString objection(const QString& file, const QString& include) const;

private:
    const Layer* layerOf(const QString& file) const;
    QString projectObjection(const Layer& layer, const QString& header) const;
    QString systemObjection(const Layer& layer, const QString& file, const QString& header) const;

    QList<Layer> m_table;
    QHash<QString, QString> m_moduleOfHeader;
};

} // namespace bijian::test
