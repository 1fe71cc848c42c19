// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_range.h"
#include "core/mapping/table_lexicon.h"

#include <functional>
#include <vector>

namespace bijian {

// A figure of a table with all that says what it counts, as ranges of the report's text; what is missing is empty.
// `unit` stands outside the cell, and the brackets around it belong to neither head nor label.
struct TableFigure {
    size_t row = 0; // of the rows given
    TextRange cell;
    TextRange group;              // what several rows have in common: 行政复议 beside 受理, 审结
    TextRange label;              // of its row
    std::vector<TextRange> heads; // of its column, from the top
    TextRange unit;
    bool byPlace = false; // the label is a place, a body, or their total
    bool isTotal = false;
    bool isPercentage = false; // by its name, without a unit
};

// What the rows and columns of one table are (表格结构): heads of one or more rows, labels, units of measure, figures.
// A head may come again between the rows. Places that merged cells leave empty take what stands to the left of them in
// a head of several rows, above them in the labels.
class TableLayout {
public:
    using Predicate = std::function<bool(QStringView)>;

    // `isUnit`: whether words are a unit of measure; `isRegion`: whether a label is the name of a region.
    TableLayout(const TableLexicon& lexicon, QStringView text, Predicate isUnit, Predicate isRegion)
        : m_lexicon(lexicon), m_text(text), m_isUnit(std::move(isUnit)), m_isRegion(std::move(isRegion)) {}

    // `unitNote`: the unit of the whole table, empty where none is said. `goesOn`: only a short line stands between the
    // table read before and this one, whose head serves this one too where it has none of its own.
    void read(const std::vector<TextRange>& rows, const TextRange& unitNote, bool goesOn);

    // In text order.
    const std::vector<TableFigure>& figures() const { return m_figures; }
    // Rows that divide a whole by kind, as indexes of the rows given.
    const std::vector<size_t>& kindRows() const { return m_kindRows; }

private:
    struct Row {
        size_t index = 0;
        std::vector<TextRange> cells;
        bool aligned = false; // by tabs: a column has one index in all rows
    };
    enum class ColumnRole : quint8 { Label, Figure, Unit, Number };

    bool isHead(const Row& row) const;
    static bool isAlone(const Row& row);
    void readSection(const std::vector<Row>& rows);
    void findRoles(const std::vector<Row>& rows);
    bool isByPlace(const std::vector<Row>& rows) const;
    void readRow(const Row& row, bool byPlace);
    std::vector<TextRange> headsOf(const Row& row, size_t column) const;
    ColumnRole roleOf(size_t column) const { return column < m_roles.size() ? m_roles[column] : ColumnRole::Label; }
    // Takes a unit in brackets off the end of `words`.
    TextRange takeUnit(TextRange& words) const;
    QStringView at(const Row& row, size_t column) const;

    const TableLexicon& m_lexicon;
    const QStringView m_text;
    const Predicate m_isUnit;
    const Predicate m_isRegion;

    TextRange m_unitNote;
    std::vector<Row> m_heads; // of the section read last
    size_t m_width = 0;       // in cells, of the widest of its rows
    std::vector<ColumnRole> m_roles;
    std::vector<TextRange> m_labelsAbove; // by column
    TextRange m_groupAbove;               // words alone in a row
    std::vector<TableFigure> m_figures;
    std::vector<size_t> m_kindRows;
};

} // namespace bijian
