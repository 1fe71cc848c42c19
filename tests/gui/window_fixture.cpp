// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace bijian::test {

namespace {

constexpr int kPatience = 60'000; // sanitizers on a busy machine are slow

QDir sharedFolder() {
    return QDir(QStringLiteral(BIJIAN_SOURCE_DIR "/../shared"));
}

} // namespace

WindowFixture::WindowFixture(Language language, ThemeChoice theme)
    : settings(m_folder.filePath(QStringLiteral("settings.ini"))) {
    settings.setLanguage(language);
    settings.setTheme(theme);
    settings.setFolder(m_folder.path());
    appearance.setLanguage(language);
    appearance.setTheme(theme);
    window = std::make_unique<MainWindow>(appearance, settings, dialogs);
    window->show();
}

bool WindowFixture::open(const QStringList& paths) {
    window->open(paths);
    return settle();
}

bool WindowFixture::openSamples() {
    window->session().openSamples();
    return settle();
}

bool WindowFixture::settle() {
    const Session& session = window->session();
    return QTest::qWaitFor([&] { return session.isReady() && !session.isOpening() && session.isSettled(); }, kPatience);
}

bool WindowFixture::choose(const QStringList& indicators) {
    std::vector<IndicatorId> ids;
    for (const QString& id : indicators)
        ids.emplace_back(id);
    window->session().setIndicators(ids);
    return settle();
}

QString WindowFixture::write(const QString& name, const QByteArray& bytes) const {
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QStringList sharedReports() {
    const QDir folder(sharedFolder().filePath(QStringLiteral("reports")));
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        paths.append(folder.canonicalPath() + u'/' + name);
    return paths;
}

QString sharedGold(const QString& reportPath, const QString& suffix) {
    return sharedFolder().filePath(QStringLiteral("gold/")) + QFileInfo(reportPath).completeBaseName() + suffix;
}

} // namespace bijian::test
