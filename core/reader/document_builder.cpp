// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/document_builder.h"

#include "core/reader/furniture.h"
#include "core/reader/table_grid.h"
#include "core/text/canonical_text.h"
#include "core/text/text_decoder.h"

#include <algorithm>

namespace bijian {

namespace {

bool isData(const std::vector<TableRow>& rows) {
    qint32 mostColumns = 0;
    for (const TableRow& row : rows) {
        qint32 columns = 0;
        for (const TableCell& cell : row) {
            qsizetype length = 0;
            for (const QString& paragraph : cell.paragraphs)
                length += visibleLength(paragraph);
            if (length > kLongestDataCell)
                return false;
            columns += std::min(cell.columns, DocumentBuilder::kMaximumSpan);
        }
        mostColumns = std::max(mostColumns, columns);
    }
    return mostColumns > 1;
}

QString cellText(const TableCell& cell) {
    return cell.paragraphs.join(u' ').simplified();
}

} // namespace

DocumentBuilder::DocumentBuilder(const QString& format) {
    m_document.format = format;
}

void DocumentBuilder::addLine(const QString& text, BlockKind kind, qint8 level) {
    CanonicalText canonical = canonicalText(text);
    for (const Issue& issue : canonical.issues) {
        if (issue.code == IssueCode::HiddenCharacters) {
            m_hiddenCharacters += issue.arguments.value(0).toLongLong();
            m_hiddenSeverity = std::max(m_hiddenSeverity, issue.severity);
        }
    }
    for (const QStringView part : qTokenize(canonical.text, u'\n')) {
        const QStringView line = part.trimmed();
        if (line.isEmpty())
            continue;
        const auto start = static_cast<qint32>(m_document.text.size());
        m_document.text.append(line).append(u'\n');
        if (kind != BlockKind::Paragraph)
            m_document.hints.push_back({{start, start + static_cast<qint32>(line.size())},
                                        kind,
                                        kind == BlockKind::Heading ? level : qint8(0)});
    }
}

void DocumentBuilder::addTable(const std::vector<TableRow>& rows) {
    if (!isData(rows)) {
        for (const TableRow& row : rows)
            for (const TableCell& cell : row)
                for (const QString& paragraph : cell.paragraphs)
                    addLine(paragraph);
        return;
    }
    TableGrid grid;
    grid.openTable();
    for (const TableRow& row : rows) {
        QStringList cells;
        grid.openRow();
        const auto skip = [&cells](qint32 count) {
            for (qint32 i = 0; i < count; ++i)
                cells.append(QString());
        };
        for (const TableCell& cell : row) {
            skip(grid.passTaken());
            cells.append(cellText(cell));
            const qint32 columns = std::clamp(cell.columns, 1, kMaximumSpan);
            if (!grid.place(columns, std::clamp(cell.rows, 1, kMaximumSpan)))
                return;
            skip(columns - 1);
        }
        grid.closeRow();
        addRow(cells);
    }
}

void DocumentBuilder::addRow(const QStringList& cells) {
    QString line;
    qsizetype end = 0;
    for (const QString& cell : cells) {
        if (!line.isEmpty() || &cell != &cells.constFirst())
            line.append(u'\t');
        line.append(canonicalText(cell).text);
        if (!cell.isEmpty())
            end = line.size();
    }
    line.truncate(end);
    if (!line.contains(u'\t')) {
        addLine(line);
        return;
    }
    const auto start = static_cast<qint32>(m_document.text.size());
    m_document.text.append(line).append(u'\n');
    m_document.hints.push_back({{start, start + static_cast<qint32>(line.size())}, BlockKind::TableRow, 0});
}

void DocumentBuilder::addIssue(IssueSeverity severity, IssueCode code, const QStringList& arguments) {
    m_document.issues.push_back({severity, code, arguments, {}});
}

bool DocumentBuilder::isTooLong() const {
    return m_document.text.size() > kMaximumTextLength;
}

// Of a page of the web that was saved as a document. What has a hint keeps it.
void DocumentBuilder::hintFurniture() {
    const QStringView text = m_document.text;
    std::vector<QStringView> lines;
    for (const QStringView line : qTokenize(text, u'\n'))
        lines.push_back(line);
    const std::vector<bool> furniture = furnitureLines(lines, FurnitureLexicon::builtIn());
    std::vector<LayoutHint> hints;
    auto next = m_document.hints.cbegin();
    qint32 start = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const qint32 end = start + static_cast<qint32>(lines[i].size());
        if (next != m_document.hints.cend() && next->range.start <= start)
            hints.push_back(*next++);
        else if (furniture[i])
            hints.push_back({{start, end}, BlockKind::Furniture, 0});
        start = end + 1;
    }
    m_document.hints = std::move(hints);
}

Result<Document> DocumentBuilder::finish() {
    if (m_document.text.isEmpty())
        return ErrorCode::NoText;
    if (isTooLong())
        return {ErrorCode::TextTooLong, {QString::number(m_document.text.size()), QString::number(kMaximumTextLength)}};
    if (m_hiddenCharacters > 0)
        addIssue(m_hiddenSeverity, IssueCode::HiddenCharacters, {QString::number(m_hiddenCharacters)});
    hintFurniture();
    return std::move(m_document);
}

} // namespace bijian
