// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/evidence.h"
#include "core/compare/document_words.h"

#include <QWidget>

class QTextEdit;
class QToolButton;

namespace bijian {

class PaneTitle;

// The words that the chosen figure was read from: for each of its values the report, the headings above, and the
// sentence with the number and its cues marked. Built from plain text, never from markup of a document.
class EvidencePane : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePane(QWidget* parent = nullptr);

    void setWords(const DocumentWords& words);
    // `place` says which cell it is. `state` says why there may be no evidence.
    void show(const QString& place, CellState state, std::vector<Evidence> evidence);
    void showNothing();
    void retranslate();

    // The marked words as they stand on the screen, one for each value.
    QStringList markedWords() const;
    QTextEdit* view() const { return m_text; }

Q_SIGNALS:
    // Show this value's place in the whole text.
    void sourceAsked(const bijian::Evidence& evidence);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void askForSource();
    QString whyEmpty() const;

    PaneTitle* m_title;
    QToolButton* m_source;
    QTextEdit* m_text;
    DocumentWords m_words;
    bool m_hasCell = false;
    QString m_place;
    CellState m_state = CellState::NotStated;
    std::vector<Evidence> m_evidence;
    std::vector<int> m_starts; // where each value's part begins in the text shown
};

} // namespace bijian
