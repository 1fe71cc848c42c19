// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sources_pane.h"

#include "app/models/message_text.h"
#include "app/models/number_text.h"
#include "app/widgets/category_legend.h"
#include "app/widgets/icons.h"
#include "app/widgets/ledger_list.h"
#include "app/widgets/page_view.h"
#include "app/widgets/source_document.h"
#include "app/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextEdit>
#include <QToolButton>

namespace bijian {

namespace {

constexpr int kTextMargin = 20;
constexpr int kTextWidth = 560;
constexpr int kNumbersWidth = 280;

QString nameOf(const Report& report) {
    QStringList parts = {visibleName(report.identity.region.value),
                         report.identity.year == 0 ? QString() : QString::number(report.identity.year),
                         visibleName(report.identity.department.value),
                         visibleName(QFileInfo(report.source.path).fileName())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

SourcesPane::SourcesPane(QWidget* parent)
    : QWidget(parent), m_chooser(new QComboBox(this)), m_search(new QLineEdit(this)), m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)), m_asPages(new QToolButton(this)), m_views(new QStackedWidget(this)),
      m_text(new QTextEdit(m_views)), m_pages(new PageView(m_views)), m_numbers(new LedgerList(this)),
      m_legend(new CategoryLegend(this)), m_number(new QLabel(this)) {
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(24);
    connect(m_chooser, &QComboBox::activated, this, [this](int index) { showReport(m_reports[size_t(index)], {}); });

    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    m_previous->setIcon(themedIcon(QStringLiteral("up")));
    m_next->setIcon(themedIcon(QStringLiteral("down")));
    m_asPages->setIcon(themedIcon(QStringLiteral("page")));
    m_asPages->setCheckable(true);
    connect(m_asPages, &QToolButton::toggled, this, &SourcesPane::chooseView);
    for (QToolButton* button : {m_previous, m_next, m_asPages})
        button->setAutoRaise(true);
    connect(m_previous, &QToolButton::clicked, this, [this] { find(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(false); });

    m_text->setObjectName(QStringLiteral("source"));
    m_text->setReadOnly(true);
    m_text->setAcceptDrops(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(kTextMargin);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &SourcesPane::describeNumber);

    m_views->addWidget(m_text);
    m_views->addWidget(m_pages);
    connect(m_pages, &PageView::placeChosen, this, [this](qint32 position) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(position);
        m_text->setTextCursor(cursor);
    });

    connect(m_numbers, &LedgerList::numberChosen, this, [this](const TextRange& place) { showReport(m_shown, place); });

    m_number->setTextFormat(Qt::PlainText);
    m_number->setContentsMargins(8, 2, 8, 6);
    m_number->setWordWrap(true);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 8);
    bar->addWidget(m_chooser, 3);
    bar->addWidget(m_search, 2);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_asPages);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    auto* columns = new QSplitter(this);
    columns->addWidget(m_views);
    columns->addWidget(m_numbers);
    columns->setSizes({kTextWidth, kNumbersWidth});
    columns->setStretchFactor(0, 1);
    columns->setCollapsible(0, false);
    layout->addWidget(columns, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_number);
    retranslate();
}

void SourcesPane::setCodebook(std::shared_ptr<const Codebook> codebook) {
    m_codebook = std::move(codebook);
    m_numbers->setCodebook(m_codebook);
    updateMarks();
    updateLegend();
}

void SourcesPane::setWords(const DocumentWords& words) {
    m_words = words;
    m_numbers->setWords(words);
    updateLegend();
    describeNumber();
}

void SourcesPane::setReports(const std::vector<ReportPointer>& reports) {
    m_reports = reports;
    m_stale = true;
    if (isVisible())
        refresh();
}

void SourcesPane::refresh() {
    if (!m_stale)
        return;
    m_stale = false;
    m_chooser->clear();
    ReportPointer still;
    for (const ReportPointer& report : m_reports) {
        m_chooser->addItem(nameOf(*report));
        if (m_shown && report->id == m_shown->id)
            still = report;
    }
    m_chooser->setEnabled(!m_reports.empty());
    if (still && still == m_shown)
        m_chooser->setCurrentIndex(int(std::find(m_reports.begin(), m_reports.end(), still) - m_reports.begin()));
    else
        showReport(still || m_reports.empty() ? still : m_reports.front(), {});
}

void SourcesPane::showPlace(const ReportId& report, const TextRange& chosen) {
    refresh();
    for (const ReportPointer& offered : m_reports) {
        if (offered->id == report) {
            showReport(offered, chosen);
            return;
        }
    }
}

void SourcesPane::retranslate() {
    m_chooser->setAccessibleName(tr("Report"));
    m_search->setPlaceholderText(tr("Search in the text"));
    m_previous->setToolTip(tr("Previous match"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("Next match"));
    m_next->setAccessibleName(m_next->toolTip());
    m_asPages->setToolTip(tr("Show the pages"));
    m_asPages->setAccessibleName(m_asPages->toolTip());
    m_text->setAccessibleName(tr("Text of the report"));
    m_pages->setAccessibleName(tr("Pages of the report"));
    m_numbers->retranslate();
    describeNumber();
}

void SourcesPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString SourcesPane::chosenWords() const {
    const QColor marker = themeOf(palette()).marker;
    const QList<QTextEdit::ExtraSelection> marks = m_text->extraSelections();
    for (const QTextEdit::ExtraSelection& mark : marks) {
        if (mark.format.background().color() == marker)
            return mark.cursor.selectedText();
    }
    return {};
}

void SourcesPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        layOut();
    QWidget::changeEvent(event);
}

void SourcesPane::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

void SourcesPane::showReport(const ReportPointer& report, const TextRange& chosen) {
    m_chosen = chosen;
    if (report != m_shown) {
        m_shown = report;
        m_numbers->setReport(report);
        m_pages->setReport(report);
        chooseView();
        layOut();
        updateLegend();
    } else {
        updateMarks();
    }
    if (!m_shown)
        return;
    m_chooser->setCurrentIndex(int(std::find(m_reports.begin(), m_reports.end(), m_shown) - m_reports.begin()));
    scrollToChosen();
}

void SourcesPane::scrollToChosen() {
    QTextCursor cursor(m_text->document());
    cursor.setPosition(std::min(m_chosen.start, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
    // Into the middle of the view, with what stands around it.
    QScrollBar* bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + m_text->cursorRect().center().y() - m_text->viewport()->height() / 2);
    if (m_chosen.isEmpty())
        bar->setValue(0);
    else
        m_pages->showPlace(m_chosen);
}

void SourcesPane::showPages(bool pages) {
    m_asPages->setChecked(pages);
}

// Reports without pages show their text whatever was chosen.
void SourcesPane::chooseView() {
    const bool hasPages = m_shown && !m_shown->pages.characters.empty();
    m_asPages->setEnabled(hasPages);
    m_views->setCurrentWidget(hasPages && m_asPages->isChecked() ? static_cast<QWidget*>(m_pages) : m_text);
    if (m_shown)
        scrollToChosen();
}

void SourcesPane::layOut() {
    if (m_shown)
        fillSourceDocument(*m_text->document(), *m_shown, themeOf(palette()));
    else
        m_text->clear();
    updateMarks();
}

void SourcesPane::updateMarks() {
    std::vector<SourceMark> marks;
    if (m_shown && m_codebook)
        marks = marksOf(*m_shown, *m_codebook, m_chosen, themeOf(palette()));
    m_text->setExtraSelections(selectionsOf(*m_text->document(), marks));
    m_pages->setMarks(std::move(marks));
}

void SourcesPane::updateLegend() {
    QStringList names;
    QList<int> categories;
    if (m_shown && m_codebook) {
        categories = categoriesOf(*m_shown, *m_codebook);
        for (const int index : std::as_const(categories)) {
            const Category& category = m_codebook->categories()[size_t(index)];
            names.append(m_words.language == Language::Chinese ? category.nameZh : category.nameEn);
        }
    }
    m_legend->setEntries(categories, names);
}

void SourcesPane::describeNumber() {
    QString text;
    if (m_shown && m_codebook)
        text = numberText(*m_shown, m_text->textCursor().position(), *m_codebook, m_words);
    m_number->setText(text.isEmpty() ? tr("Click a number to see what became of it.") : text);
}

void SourcesPane::find(bool backward) {
    const QString wanted = m_search->text();
    if (wanted.isEmpty())
        return;
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(wanted, flags))
        return;
    // Once around.
    m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    if (!m_text->find(wanted, flags))
        m_number->setText(tr("The text does not contain what was searched for."));
}

} // namespace bijian
