// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/source_document.h"

#include "app/widgets/theme.h"

#include <QHash>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace bijian {

namespace {

constexpr int kLineHeight = 155; // per cent
constexpr double kParagraphGap = 4.0;

QHash<IndicatorId, int> categoryIndices(const Codebook& codebook) {
    QHash<QString, int> byId;
    for (size_t i = 0; i < codebook.categories().size(); ++i)
        byId.insert(codebook.categories()[i].id, int(i));
    QHash<IndicatorId, int> indices;
    for (const Indicator& indicator : codebook.indicators())
        indices.insert(indicator.id, byId.value(indicator.category));
    return indices;
}

QTextCursor cursorOver(QTextDocument& document, const TextRange& range) {
    // A document ends in a block separator of its own, behind the last character of the text.
    const int last = document.characterCount() - 1;
    QTextCursor cursor(&document);
    cursor.setPosition(std::clamp(range.start, 0, last));
    cursor.setPosition(std::clamp(range.end, 0, last), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

void fillSourceDocument(QTextDocument& document, const Report& report, const Theme& theme) {
    document.setUndoRedoEnabled(false);
    document.setPlainText(report.text);

    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    QTextBlockFormat block;
    block.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(kParagraphGap);
    QTextCharFormat plain;
    plain.setForeground(theme.text);
    all.beginEditBlock();
    all.mergeBlockFormat(block);
    all.mergeCharFormat(plain);
    for (const Block& part : report.outline.blocks) {
        QTextCharFormat format;
        if (part.kind == BlockKind::Furniture)
            format.setForeground(theme.muted);
        else if (part.kind == BlockKind::Title || part.kind == BlockKind::Heading)
            format.setFontWeight(QFont::DemiBold);
        else
            continue;
        cursorOver(document, part.range).mergeCharFormat(format);
    }
    all.endEditBlock();
}

std::vector<SourceMark> marksOf(const Report& report, const Codebook& codebook, const TextRange& chosen,
                                const Theme& theme) {
    const QHash<IndicatorId, int> categories = categoryIndices(codebook);
    std::vector<SourceMark> marks;
    for (const Observation& observation : report.observations)
        marks.push_back({observation.number, theme.category(categories.value(observation.indicator)), {}});
    if (!chosen.isEmpty())
        marks.push_back({chosen, theme.marker, theme.markerText});
    return marks;
}

QList<QTextEdit::ExtraSelection> selectionsOf(QTextDocument& document, const std::vector<SourceMark>& marks) {
    QList<QTextEdit::ExtraSelection> selections;
    for (const SourceMark& mark : marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursorOver(document, mark.range);
        selection.format.setBackground(mark.background);
        if (mark.foreground.isValid()) {
            selection.format.setForeground(mark.foreground);
            selection.format.setFontWeight(QFont::Bold);
        }
        selections.append(selection);
    }
    return selections;
}

QList<int> categoriesOf(const Report& report, const Codebook& codebook) {
    const QHash<IndicatorId, int> categories = categoryIndices(codebook);
    QList<int> found;
    for (const Observation& observation : report.observations) {
        const int category = categories.value(observation.indicator);
        if (!found.contains(category))
            found.append(category);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace bijian
