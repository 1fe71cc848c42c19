// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/evidence_pane.h"

#include "app/widgets/icons.h"
#include "app/widgets/pane_title.h"
#include "app/widgets/theme.h"
#include "core/compare/comparison_text.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace bijian {

namespace {

// Marks the number of a value in the text shown.
constexpr int kNumberProperty = QTextFormat::UserProperty + 1;

QTextBlockFormat lines(double top, double bottom, int height = 140) {
    QTextBlockFormat format;
    format.setTopMargin(top);
    format.setBottomMargin(bottom);
    format.setLineHeight(height, QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextCharFormat coloured(const QColor& colour, bool bold = false) {
    QTextCharFormat format;
    format.setForeground(colour);
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    return format;
}

void insertSentence(QTextCursor& cursor, const Evidence& evidence, const Theme& theme) {
    const int start = cursor.position();
    QTextDocument* document = cursor.document();
    cursor.insertText(evidence.sentence, coloured(theme.text));
    const auto select = [&](const TextRange& range) {
        QTextCursor words(document);
        words.setPosition(start + range.start);
        words.setPosition(start + range.end, QTextCursor::KeepAnchor);
        return words;
    };
    for (const TextRange& cue : evidence.cues) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        format.setUnderlineColor(theme.accent);
        select(cue).mergeCharFormat(format);
    }
    QTextCharFormat format = coloured(theme.markerText, true);
    format.setBackground(theme.marker);
    format.setProperty(kNumberProperty, true);
    select(evidence.number).mergeCharFormat(format);
    cursor.movePosition(QTextCursor::End);
}

} // namespace

EvidencePane::EvidencePane(QWidget* parent)
    : QWidget(parent), m_title(new PaneTitle(this)), m_source(new QToolButton(this)), m_text(new QTextEdit(this)) {
    m_source->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_source->setAutoRaise(true);
    m_source->setIcon(themedIcon(QStringLiteral("source")));
    m_title->addAtEnd(m_source);
    connect(m_source, &QToolButton::clicked, this, &EvidencePane::askForSource);

    m_text->setObjectName(QStringLiteral("evidence"));
    m_text->setReadOnly(true);
    m_text->setAcceptDrops(false);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(12);
    m_text->viewport()->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    retranslate();
}

void EvidencePane::setWords(const DocumentWords& words) {
    m_words = words;
    rebuild();
}

void EvidencePane::show(const QString& place, CellState state, std::vector<Evidence> evidence) {
    m_hasCell = true;
    m_place = place;
    m_state = state;
    m_evidence = std::move(evidence);
    rebuild();
}

void EvidencePane::showNothing() {
    m_hasCell = false;
    m_place.clear();
    m_evidence.clear();
    rebuild();
}

void EvidencePane::retranslate() {
    m_title->setTitle(tr("Evidence"));
    m_source->setText(tr("Show in Text"));
    m_text->setAccessibleName(tr("Evidence"));
    rebuild();
}

QStringList EvidencePane::markedWords() const {
    QStringList words;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().boolProperty(kNumberProperty))
                words.append(it.fragment().text());
        }
    }
    return words;
}

void EvidencePane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    QWidget::changeEvent(event);
}

bool EvidencePane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text->viewport() && event->type() == QEvent::MouseButtonDblClick) {
        askForSource();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EvidencePane::rebuild() {
    const Theme& theme = themeOf(palette());
    m_title->setRemark(m_place);
    m_source->setEnabled(!m_evidence.empty());
    m_starts.clear();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    if (m_evidence.empty()) {
        cursor.setBlockFormat(lines(0, 0));
        cursor.insertText(whyEmpty(), coloured(theme.muted));
        return;
    }
    for (const Evidence& evidence : m_evidence) {
        const QTextBlockFormat first = lines(m_starts.empty() ? 0 : 14, 2);
        if (m_starts.empty())
            cursor.setBlockFormat(first);
        else
            cursor.insertBlock(first);
        m_starts.push_back(cursor.position());

        const CellValue& value = evidence.value;
        cursor.insertText(quantityText(value.quantity) + u' ' + m_words.unitName(value.quantity.unit),
                          coloured(theme.text, true));
        QStringList facts = {value.period.toString()};
        facts.append(evidence.region.isEmpty() ? evidence.fileName : evidence.region);
        facts.append(evidence.headings);
        facts.removeAll(QString());
        cursor.insertText(QStringLiteral("    ") + facts.join(QStringLiteral("  ›  ")), coloured(theme.muted));
        cursor.insertBlock(lines(0, 2, 150));
        insertSentence(cursor, evidence, theme);
        cursor.insertBlock(lines(0, 0));
        const QString certainty = QString::number(qRound(value.confidence * 100));
        cursor.insertText(tr("%1, certainty %2%").arg(evidence.fileName, certainty), coloured(theme.muted));
    }
    m_text->moveCursor(QTextCursor::Start);
}

// The value that the text cursor stands in.
void EvidencePane::askForSource() {
    const int position = m_text->textCursor().position();
    size_t chosen = 0;
    while (chosen + 1 < m_starts.size() && m_starts[chosen + 1] <= position)
        ++chosen;
    if (chosen < m_evidence.size())
        Q_EMIT sourceAsked(m_evidence[chosen]);
}

QString EvidencePane::whyEmpty() const {
    if (!m_hasCell)
        return tr("Choose a figure in the table to see the words it was read from.");
    switch (m_state) {
    case CellState::Stated:
    case CellState::Conflicting:
        return tr("The report that states this figure is no longer open.");
    case CellState::NotStated:
        return tr("The report does not state this indicator. That is not the same as 0.");
    case CellState::ReportMissing:
        return tr("No report of this region and year is open.");
    case CellState::Unreadable:
        return tr("The report of this region and year could not be read.");
    case CellState::NotComparable:
        return tr("The reports state this in ways that cannot be compared.");
    }
    return {};
}

} // namespace bijian
