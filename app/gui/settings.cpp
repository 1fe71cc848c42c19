// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings.h"

#include "core/compare/comparison_text.h"

#include <QDir>

namespace bijian {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kSplitter = QStringLiteral("window/splitter/");
const QString kLayout = QStringLiteral("comparison/layout");
const QString kRecent = QStringLiteral("files/recent");
const QString kFolder = QStringLiteral("files/folder");
const QString kLanguage = QStringLiteral("appearance/language");
const QString kTheme = QStringLiteral("appearance/theme");
const QString kPaper = QStringLiteral("page/paper");
const QString kOrientation = QStringLiteral("page/orientation");

const QString kChinese = QStringLiteral("zh_CN");
const QString kEnglish = QStringLiteral("en");
const QString kLight = QStringLiteral("light");
const QString kDark = QStringLiteral("dark");
const QString kA3 = QStringLiteral("A3");
const QString kA4 = QStringLiteral("A4");
const QString kPortrait = QStringLiteral("portrait");
const QString kLandscape = QStringLiteral("landscape");

} // namespace

QByteArray Settings::geometry() const {
    return m_store.value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry) {
    m_store.setValue(kGeometry, geometry);
}

QByteArray Settings::splitter(const QString& name) const {
    return m_store.value(kSplitter + name).toByteArray();
}

void Settings::setSplitter(const QString& name, const QByteArray& state) {
    m_store.setValue(kSplitter + name, state);
}

ComparisonLayout Settings::layout() const {
    return layoutFromId(m_store.value(kLayout).toString()).value_or(ComparisonLayout::RegionsByIndicators);
}

void Settings::setLayout(ComparisonLayout layout) {
    m_store.setValue(kLayout, layoutId(layout));
}

QStringList Settings::recentFiles() const {
    return m_store.value(kRecent).toStringList().mid(0, kRecentFiles);
}

void Settings::addRecentFiles(const QStringList& paths) {
    QStringList recent = paths + recentFiles();
    recent.removeDuplicates();
    m_store.setValue(kRecent, recent.mid(0, kRecentFiles));
}

void Settings::clearRecentFiles() {
    m_store.remove(kRecent);
}

QString Settings::folder() const {
    const QString folder = m_store.value(kFolder).toString();
    return QDir(folder).exists() && !folder.isEmpty() ? folder : QDir::homePath();
}

void Settings::setFolder(const QString& folder) {
    m_store.setValue(kFolder, folder);
}

std::optional<Language> Settings::language() const {
    const QString language = m_store.value(kLanguage).toString();
    if (language == kChinese)
        return Language::Chinese;
    if (language == kEnglish)
        return Language::English;
    return std::nullopt;
}

void Settings::setLanguage(std::optional<Language> language) {
    if (language)
        m_store.setValue(kLanguage, *language == Language::Chinese ? kChinese : kEnglish);
    else
        m_store.remove(kLanguage);
}

ThemeChoice Settings::theme() const {
    const QString theme = m_store.value(kTheme).toString();
    if (theme == kLight)
        return ThemeChoice::Light;
    return theme == kDark ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme) {
    if (theme == ThemeChoice::System)
        m_store.remove(kTheme);
    else
        m_store.setValue(kTheme, theme == ThemeChoice::Light ? kLight : kDark);
}

PageSetup Settings::pageSetup() const {
    PageSetup setup;
    if (m_store.value(kPaper).toString() == kA3)
        setup.paper = Paper::A3;
    if (m_store.value(kOrientation).toString() == kPortrait)
        setup.orientation = Orientation::Portrait;
    return setup;
}

void Settings::setPageSetup(const PageSetup& setup) {
    m_store.setValue(kPaper, setup.paper == Paper::A3 ? kA3 : kA4);
    m_store.setValue(kOrientation, setup.orientation == Orientation::Portrait ? kPortrait : kLandscape);
}

} // namespace bijian
