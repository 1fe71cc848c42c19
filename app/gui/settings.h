// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/page_setup.h"
#include "core/base/language.h"
#include "core/model/comparison.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace bijian {

enum class ThemeChoice : quint8 { System, Light, Dark };

// Everything that the window remembers from one start to the next; the only place that knows under which keys. What
// stands there and makes no sense is taken as not set.
class Settings {
public:
    Settings() = default;
    // In a file of its own, for tests.
    explicit Settings(const QString& file) : m_store(file, QSettings::IniFormat) {}

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    // Of a splitter, by its name.
    QByteArray splitter(const QString& name) const;
    void setSplitter(const QString& name, const QByteArray& state);
    ComparisonLayout layout() const;
    void setLayout(ComparisonLayout layout);

    // The newest first, at most kRecentFiles, each once.
    static constexpr qsizetype kRecentFiles = 10;
    QStringList recentFiles() const;
    void addRecentFiles(const QStringList& paths);
    void clearRecentFiles();
    // Where files were opened or saved last.
    QString folder() const;
    void setFolder(const QString& folder);

    // Nothing: as the system says.
    std::optional<Language> language() const;
    void setLanguage(std::optional<Language> language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    PageSetup pageSetup() const;
    void setPageSetup(const PageSetup& setup);

private:
    QSettings m_store;
};

} // namespace bijian
