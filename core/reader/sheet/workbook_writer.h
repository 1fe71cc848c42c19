// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/office_findings.h"
#include "core/reader/sheet/sheet_grid.h"

#include <QSet>

#include <optional>

namespace bijian {

// Sets the sheets of a workbook (工作簿) into a document, each behind its name where that says something (not Sheet1),
// and says what was left out. Used by the readers of all workbooks. Columns and rows are hidden before their cells
// come.
class WorkbookWriter {
public:
    explicit WorkbookWriter(DocumentBuilder& builder) : m_builder(builder) {}

    void beginSheet(const QString& name, bool hidden);
    void hideColumns(qint32 first, qint32 last);
    void hideRow(qint32 row) { m_hiddenRows.insert(row); }
    void add(qint32 row, qint32 column, const QString& text);
    void endSheet();

    void noteFormulaWithoutValue() { ++m_formulas; }
    void noteActive(const QString& kind) { m_findings.active.insert(kind); }
    // Adds the issues.
    void finish();

private:
    struct Columns {
        qint32 first = 0;
        qint32 last = 0;
    };

    DocumentBuilder& m_builder;
    QString m_name;
    bool m_sheetHidden = false;
    std::optional<SheetGrid> m_grid;
    std::vector<Columns> m_hiddenColumns;
    QSet<qint32> m_hiddenRows;

    OfficeFindings m_findings;
    qint64 m_leftOut = 0; // cells
    qint64 m_formulas = 0;
};

} // namespace bijian
