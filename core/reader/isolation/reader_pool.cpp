// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/isolation/reader_pool.h"

#include "core/reader/reader_registry.h"

#include <QDir>
#include <QFileInfo>

namespace bijian {

ReaderPool::ReaderPool(QString program, ReaderLimitTable limits) : m_program(std::move(program)), m_limits(limits) {}

ReaderPool::~ReaderPool() = default;

QString ReaderPool::programPath(const QString& folderOfThisProgram) {
    const QDir folder(folderOfThisProgram);
    const QString name = QStringLiteral("bijian-reader");
    for (const QString& place : {name, QString(u"../reader/" + name), QString(u"../../app/reader/" + name),
                                 QString(u"../libexec/bijian/" + name)}) {
        QString path = QDir::cleanPath(folder.absoluteFilePath(place));
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return folder.absoluteFilePath(name);
}

Result<std::unique_ptr<ReaderProcess>> ReaderPool::idleProcess(const QString& name) {
    {
        const std::lock_guard lock(m_mutex);
        while (!m_idle.empty()) {
            auto process = std::move(m_idle.back());
            m_idle.pop_back();
            if (process->isUsable())
                return process;
        }
    }
    auto process = ReaderProcess::start(m_program);
    if (!process)
        process.error().file = name;
    return process;
}

void ReaderPool::giveBack(std::unique_ptr<ReaderProcess> process) {
    if (!process->isUsable() || process->filesRead() >= kFilesPerProcess)
        return;
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(process));
}

Result<void> ReaderPool::unpack(const QByteArray& bytes, const QString& name, Monitor& monitor, const TakeEntry& take) {
    auto process = idleProcess(name);
    if (!process)
        return process.error();
    auto unpacked = (*process)->unpack(bytes, name, m_limits.of(bytes), monitor, take);
    giveBack(std::move(*process));
    return unpacked;
}

Result<Document> ReaderPool::read(const QByteArray& bytes, const QString& name, Monitor& monitor) {
    if (isPlainText(bytes, name))
        return readDocument(bytes, name, monitor);
    auto process = idleProcess(name);
    if (!process)
        return process.error();
    auto document = (*process)->read(bytes, name, m_limits.of(bytes), monitor);
    // What an earlier file has left behind must not fail this one.
    if (!document && document.error().code == ErrorCode::ReaderCrashed && (*process)->filesRead() > 1) {
        process = ReaderProcess::start(m_program);
        if (!process)
            return document;
        document = (*process)->read(bytes, name, m_limits.of(bytes), monitor);
    }
    giveBack(std::move(*process));
    return document;
}

} // namespace bijian
