// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bijian {

// What the window shows before a report is open: what to do first.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths);
    void retranslate();

Q_SIGNALS:
    void openFilesAsked();
    void openFolderAsked();
    void openSamplesAsked();
    void openRecentAsked(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();
    void rebuildRecent();

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_explanation;
    QPushButton* m_openFiles;
    QPushButton* m_openFolder;
    QPushButton* m_openSamples;
    QLabel* m_recentTitle;
    QWidget* m_recent;
    QVBoxLayout* m_recentLayout;
    QStringList m_recentFiles;
};

} // namespace bijian
