// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_registry.h"
#include "core/workspace/engine.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace bijian {

namespace {

constexpr int kDeepestFolder = 32;

class Search {
public:
    void add(const QString& path) {
        if (QFileInfo(path).isDir())
            addFolder(path, 0);
        else
            addFile(path);
    }

    QStringList take() { return std::move(m_files); }

private:
    void addFile(const QString& path) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        const QString key = canonical.isEmpty() ? path : canonical;
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_files.append(path);
    }

    void addFolder(const QString& path, int depth) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (depth > kDeepestFolder || canonical.isEmpty() || m_seen.contains(canonical))
            return;
        m_seen.insert(canonical);
        const QDir folder(path);
        for (const QString& name : folder.entryList(QDir::Files | QDir::Readable, QDir::Name)) {
            if (mayBeReport(name))
                addFile(folder.filePath(name));
        }
        for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            addFolder(folder.filePath(name), depth + 1);
    }

    QStringList m_files;
    QSet<QString> m_seen;
};

} // namespace

QStringList reportFiles(const QStringList& paths) {
    Search search;
    for (const QString& path : paths)
        search.add(path);
    return search.take();
}

QStringList reportSuffixes() {
    return reportExtensions();
}

} // namespace bijian
