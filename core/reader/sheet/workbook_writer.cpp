// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/sheet/workbook_writer.h"

#include "core/reader/table_grid.h"

#include <QRegularExpression>

#include <algorithm>

namespace bijian {

namespace {

constexpr size_t kMostHiddenColumns = 16'384;

// Of those that programs give.
bool saysNothing(const QString& name) {
    static const QRegularExpression kGiven(QStringLiteral("^(sheet|chart|工作表|表格?)\\s*\\(?\\d*\\)?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return kGiven.match(name.trimmed()).hasMatch();
}

} // namespace

void WorkbookWriter::beginSheet(const QString& name, bool hidden) {
    m_name = name;
    m_sheetHidden = hidden;
    m_grid.emplace();
    m_hiddenColumns.clear();
    m_hiddenRows.clear();
}

void WorkbookWriter::hideColumns(qint32 first, qint32 last) {
    if (m_hiddenColumns.size() < kMostHiddenColumns)
        m_hiddenColumns.push_back({first, last});
}

void WorkbookWriter::add(qint32 row, qint32 column, const QString& text) {
    const bool hidden = m_sheetHidden || m_hiddenRows.contains(row) ||
                        std::any_of(m_hiddenColumns.begin(), m_hiddenColumns.end(), [column](const Columns& columns) {
                            return columns.first <= column && column <= columns.last;
                        });
    if (hidden)
        m_findings.hiddenLength += visibleLength(text);
    else if (m_grid)
        m_grid->add(row, column, text);
}

void WorkbookWriter::endSheet() {
    if (!m_grid)
        return;
    if (!m_grid->isEmpty() && !saysNothing(m_name))
        m_builder.addLine(m_name, BlockKind::Heading, 1);
    m_grid->writeTo(m_builder);
    m_leftOut += m_grid->cellsLeftOut();
    m_grid.reset();
}

void WorkbookWriter::finish() {
    m_findings.addTo(m_builder);
    if (m_leftOut > 0)
        m_builder.addIssue(IssueSeverity::Lost, IssueCode::CellsLeftOut, {QString::number(m_leftOut)});
    if (m_formulas > 0)
        m_builder.addIssue(IssueSeverity::Lost, IssueCode::FormulasWithoutValue, {QString::number(m_formulas)});
}

} // namespace bijian
