// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/appearance.h"
#include "app/gui/main_window.h"
#include "tests/gui/prepared_dialogs.h"

#include <QTemporaryDir>

#include <memory>

namespace bijian::test {

// The real window with settings of its own and prepared dialogs, in a language and theme.
class WindowFixture {
public:
    explicit WindowFixture(Language language = Language::Chinese, ThemeChoice theme = ThemeChoice::Light);

    // Opens and waits until the comparison of what was opened is there. False where that takes too long.
    bool open(const QStringList& paths);
    bool openSamples();
    // Until nothing runs any more.
    bool settle();
    // Chooses these indicators and waits for the comparison.
    bool choose(const QStringList& indicators);

    QString path(const QString& name) const { return m_folder.filePath(name); }
    // A file in a folder of this fixture's own.
    QString write(const QString& name, const QByteArray& bytes) const;

    PreparedDialogs dialogs;

private:
    QTemporaryDir m_folder;

public:
    Settings settings;
    Appearance appearance;
    std::unique_ptr<MainWindow> window;
};

// The five reports of the shared folder beside the sources, or, where they are not there, nothing.
QStringList sharedReports();
// A file of the same folder's gold, by the report's name without suffix.
QString sharedGold(const QString& reportPath, const QString& suffix);

} // namespace bijian::test
