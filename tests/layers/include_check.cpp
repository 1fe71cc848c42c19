// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/include_check.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace bijian::test {

namespace {

QHash<QString, QString> modulesOfHeaders(const QString& qtHeaders) {
    QHash<QString, QString> modules;
    const QDir root(qtHeaders);
    for (const QString& folder : root.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        const QString module = folder.mid(2);
        for (const QString& header : QDir(root.filePath(folder)).entryList(QDir::Files)) {
            modules.insert(header, module);
            modules.insert(folder + u'/' + header, module);
        }
    }
    return modules;
}

} // namespace

IncludeCheck::IncludeCheck(const QList<Layer>& table, const QString& qtHeaders)
    : m_table(table), m_moduleOfHeader(modulesOfHeaders(qtHeaders)) {}

QString IncludeCheck::objection(const QString& file, const QString& include) const {
    const Layer* layer = layerOf(file);
    if (!layer)
        return QStringLiteral("the folder is in no layer");
    const QString header = include.mid(1, include.size() - 2);
    return include.startsWith(u'"') ? projectObjection(*layer, header) : systemObjection(*layer, file, header);
}

// A folder within a layer's own belongs to that layer.
const Layer* IncludeCheck::layerOf(const QString& file) const {
    const QFileInfo path(file);
    for (QString folder = path.path(); folder.contains(u'/'); folder = folder.section(u'/', 0, -2)) {
        const auto named = std::find_if(m_table.begin(), m_table.end(), [&](const Layer& layer) {
            return layer.folder == folder && layer.stems.contains(path.completeBaseName());
        });
        const auto found =
            named != m_table.end() ? named : std::find_if(m_table.begin(), m_table.end(), [&](const Layer& layer) {
                return layer.folder == folder && layer.stems.isEmpty();
            });
        if (found != m_table.end())
            return &*found;
    }
    return nullptr;
}

QString IncludeCheck::projectObjection(const Layer& layer, const QString& header) const {
    const Layer* other = layerOf(header);
    if (!other)
        return QStringLiteral("not a header of core/ or app/, named from the root");
    const bool core = other->folder.startsWith(QStringLiteral("core/"));
    if (other->name == layer.name || layer.layers.contains(other->name) ||
        (core && layer.layers.contains(QStringLiteral("core"))))
        return {};
    return layer.name + QStringLiteral(" may not include ") + other->name;
}

QString IncludeCheck::systemObjection(const Layer& layer, const QString& file, const QString& header) const {
    static const QRegularExpression kStandard(QStringLiteral("^[a-z_]+$"));
    if (kStandard.match(header).hasMatch())
        return {};
    if (const QString module = m_moduleOfHeader.value(header); !module.isEmpty())
        return layer.modules.contains(module) ? QString() : layer.name + QStringLiteral(" may not use Qt") + module;
    const bool known = std::any_of(layer.foreign.begin(), layer.foreign.end(),
                                   [&](const QString& start) { return header.startsWith(start); });
    if (!known)
        return layer.name + QStringLiteral(" may not use this library");
    return file.endsWith(QStringLiteral(".cpp")) ? QString() : QStringLiteral("only .cpp files may use this library");
}

} // namespace bijian::test
