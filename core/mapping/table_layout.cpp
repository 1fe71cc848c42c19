// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/table_layout.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr size_t kMostHeadRows = 4;

bool isBlank(QChar c) {
    return c == u' ' || c == u'\u3000' || c == u'\u00a0';
}

bool isBar(QChar c) {
    return c == u'|' || c == u'\uff5c';
}

bool isSign(QChar c) {
    return c == u'-' || c == u'－' || c == u'−' || c == u'+' || c == u'＋';
}

// Cells are parted by tabs, or in plain text by bars, an ideographic blank or two blanks, or stand in lines of their
// own.
std::vector<TextRange> cellsOf(QStringView text, const TextRange& row) {
    std::vector<TextRange> cells;
    const QStringView line = row.of(text);
    const bool tabs = line.contains(u'\t');
    const bool stacked = line.contains(u'\n');
    const bool bars = !tabs && !stacked && std::count_if(line.begin(), line.end(), isBar) >= 2;
    qint32 start = row.start;
    const auto close = [&](qint32 end) {
        TextRange cell{start, end};
        while (cell.start < cell.end && isBlank(text[cell.start]))
            ++cell.start;
        while (cell.end > cell.start && isBlank(text[cell.end - 1]))
            --cell.end;
        if (!stacked || !cell.isEmpty())
            cells.push_back(cell);
    };
    for (qint32 i = row.start; i < row.end; ++i) {
        const bool gap = !tabs && !bars && !stacked &&
                         (text[i] == u'\u3000' || (text[i] == u' ' && i + 1 < row.end && isBlank(text[i + 1])));
        if (text[i] != u'\t' && !gap && !(bars && isBar(text[i])) && !(stacked && text[i] == u'\n'))
            continue;
        close(i);
        while (gap && i + 1 < row.end && isBlank(text[i + 1]))
            ++i;
        start = i + 1;
    }
    close(row.end);
    return cells;
}

bool isFigure(QStringView cell) {
    return !cell.isEmpty() && cell.front().isDigit() && !cell.contains(u'年') && !cell.contains(u'月');
}

// A number, or the mark that stands where there is none.
bool isNumberOrNone(QStringView cell) {
    if (!cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](QChar c) {
            return isSign(c) || c == u'—' || c == u'–' || c == u'/' || c == u'／' || c == u'…' || c == u'*';
        }))
        return true;
    return isFigure(cell) || (cell.size() > 1 && isSign(cell.front()) && cell[1].isDigit());
}

// Numbers that begin a name: 12348热线咨询.
bool isNameWithNumber(QStringView cell) {
    const auto han = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return han >= 3;
}

bool isYear(QStringView cell) {
    return cell.size() == 4 && (cell.startsWith(u"19") || cell.startsWith(u"20")) && cell[2].isDigit() &&
           cell[3].isDigit();
}

// Without a unit of its own.
bool isBareNumber(QStringView cell) {
    return std::all_of(cell.begin(), cell.end(), [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'，' || c == u'．' || c == u' ';
    });
}

// At most one, and not none.
bool isFraction(QStringView cell) {
    const double value = cell.toDouble();
    return value > 0 && value <= 1;
}

} // namespace

QStringView TableLayout::at(const Row& row, size_t column) const {
    return column < row.cells.size() ? row.cells[column].of(m_text) : QStringView();
}

// No figure but in the column of labels, or years only: 指标 | 2022 | 2023.
bool TableLayout::isHead(const Row& row) const {
    bool none = false;
    bool words = false;
    bool years = false;
    for (size_t i = 1; i < row.cells.size(); ++i) {
        const QStringView cell = at(row, i);
        if (isYear(cell))
            years = true;
        else if (isFigure(cell))
            return false;
        else if (isNumberOrNone(cell))
            none = true;
        else
            words = words || !cell.isEmpty();
    }
    if (years)
        return !isFigure(at(row, 0)) && !none;
    return words || !none;
}

bool TableLayout::isAlone(const Row& row) {
    return std::count_if(row.cells.begin(), row.cells.end(), [](const TextRange& cell) { return !cell.isEmpty(); }) ==
           1;
}

void TableLayout::read(const std::vector<TextRange>& rows, const TextRange& unitNote, bool goesOn) {
    m_unitNote = unitNote;
    m_figures.clear();
    m_kindRows.clear();
    if (!goesOn)
        m_heads.clear();
    bool above = goesOn; // the head is that of the table before
    std::vector<Row> section;
    for (size_t i = 0; i < rows.size(); ++i) {
        // A row begins with its first cell, be it empty.
        TextRange line = rows[i];
        while (line.start > 0 && m_text[line.start - 1] == u'\t')
            --line.start;
        Row row{i, cellsOf(m_text, line), line.of(m_text).contains(u'\t')};
        if (row.cells.empty())
            continue;
        // Words alone in a row name what the rows below have in common.
        if (!isHead(row) || (isAlone(row) && (above || !m_heads.empty() || !section.empty()))) {
            if (above && section.empty() && row.cells.size() > m_width)
                m_heads.clear();
            section.push_back(std::move(row));
            continue;
        }
        if (above || !section.empty()) {
            readSection(section);
            section.clear();
            m_heads.clear();
            above = false;
        }
        if (m_heads.size() < kMostHeadRows) {
            m_width = m_heads.empty() ? row.cells.size() : std::max(m_width, row.cells.size());
            m_heads.push_back(std::move(row));
        }
    }
    readSection(section);
}

void TableLayout::findRoles(const std::vector<Row>& rows) {
    m_width = 0;
    for (const Row& row : rows)
        m_width = std::max(m_width, row.cells.size());
    m_roles.assign(m_width, ColumnRole::Label);
    for (size_t column = 0; column < m_width; ++column) {
        size_t figures = 0;
        size_t units = 0;
        size_t words = 0;
        qint64 next = 1;
        bool counts = true; // 1, 2, 3
        for (const Row& row : rows) {
            const QStringView cell = at(row, column);
            if (cell.isEmpty())
                continue;
            bool isNumber = false;
            const qint64 number = cell.toLongLong(&isNumber);
            counts = counts && isNumber && number == next++;
            if (isNumberOrNone(cell) && (column > 0 || !isNameWithNumber(cell)))
                ++figures;
            else if (m_isUnit(cell))
                ++units;
            else
                ++words;
        }
        const QStringView head = m_heads.empty() ? QStringView() : at(m_heads.back(), column);
        if (column == 0 && figures > 1 && words == 0 && (counts || m_lexicon.isOther(head)))
            m_roles[column] = ColumnRole::Number;
        else if (column > 0 && units > 0 && words == 0 && figures == 0)
            m_roles[column] = ColumnRole::Unit;
        else if (column > 0 && figures > 0)
            m_roles[column] = ColumnRole::Figure;
    }
}

// By the head of the labels, or because most of them name regions.
bool TableLayout::isByPlace(const std::vector<Row>& rows) const {
    for (size_t column = 0; column < m_roles.size() && m_roles[column] != ColumnRole::Figure; ++column) {
        if (m_roles[column] != ColumnRole::Label)
            continue;
        for (const Row& head : m_heads) {
            if (m_lexicon.isPlaceHead(at(head, column)))
                return true;
        }
        const auto places = std::count_if(rows.begin(), rows.end(), [&](const Row& row) {
            const QStringView label = at(row, column);
            return m_isRegion(label) || m_lexicon.isTotal(label);
        });
        if (2 * places > static_cast<qsizetype>(rows.size()))
            return true;
    }
    return false;
}

void TableLayout::readSection(const std::vector<Row>& rows) {
    if (rows.empty())
        return;
    findRoles(rows);
    m_labelsAbove.assign(m_roles.size(), {});
    m_groupAbove = {};
    // The head of the labels themselves, not of what they have in common (类别 | 项目).
    size_t label = 0;
    for (size_t column = 0; column < m_roles.size() && m_roles[column] != ColumnRole::Figure; ++column)
        label = m_roles[column] == ColumnRole::Label ? column : label;
    const bool byKind = std::any_of(m_heads.begin(), m_heads.end(),
                                    [&](const Row& head) { return m_lexicon.isKindHead(at(head, label)); });
    const bool byPlace = isByPlace(rows);
    for (const Row& row : rows) {
        if (byKind || m_lexicon.isKindHead(at(row, 0)))
            m_kindRows.push_back(row.index);
        else
            readRow(row, byPlace);
    }
}

// Rows of text without tabs have no columns to rely on unless they have as many cells as the head.
std::vector<TextRange> TableLayout::headsOf(const Row& row, size_t column) const {
    std::vector<TextRange> found;
    for (size_t i = 0; i < m_heads.size(); ++i) {
        const Row& head = m_heads[i];
        const bool aligned = head.aligned && row.aligned;
        if (!aligned && head.cells.size() != row.cells.size())
            continue;
        size_t place = column;
        // Merged with what stands to the left, but not with the head of the labels.
        const auto isSpanned = [&] {
            return at(head, place).isEmpty() && place > 0 && roleOf(place - 1) == ColumnRole::Figure;
        };
        while (aligned && i + 1 < m_heads.size() && isSpanned())
            --place;
        if (at(head, place).isEmpty())
            continue;
        // Not twice: merged cells of some files repeat their words.
        const QStringView words = at(head, place);
        if (found.empty() || found.back().of(m_text) != words)
            found.push_back(head.cells[place]);
    }
    return found;
}

TextRange TableLayout::takeUnit(TextRange& words) const {
    const QStringView text = words.of(m_text);
    if (text.size() < 3 || (text.back() != u')' && text.back() != u'）'))
        return {};
    const qsizetype open = std::max(text.lastIndexOf(u'('), text.lastIndexOf(u'（'));
    if (open < 0)
        return {};
    TextRange unit{words.start + static_cast<qint32>(open) + 1, words.end - 1};
    const QStringView note = m_lexicon.unitNote(unit.of(m_text));
    if (!note.isEmpty())
        unit = {static_cast<qint32>(note.data() - m_text.data()),
                static_cast<qint32>(note.data() - m_text.data() + note.size())};
    if (!m_isUnit(unit.of(m_text)))
        return {};
    words.end = words.start + static_cast<qint32>(open);
    return unit;
}

void TableLayout::readRow(const Row& row, bool byPlace) {
    if (isAlone(row) && isHead(row)) {
        m_groupAbove =
            *std::find_if(row.cells.begin(), row.cells.end(), [](const TextRange& cell) { return !cell.isEmpty(); });
        return;
    }
    TextRange unitOfRow;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        if (roleOf(column) == ColumnRole::Unit && !row.cells[column].isEmpty())
            unitOfRow = row.cells[column];
        if (roleOf(column) == ColumnRole::Label && !row.cells[column].isEmpty()) {
            m_labelsAbove[column] = row.cells[column];
            std::fill(m_labelsAbove.begin() + static_cast<qsizetype>(column) + 1, m_labelsAbove.end(), TextRange{});
        }
    }
    for (size_t column = 1; column < row.cells.size(); ++column) {
        const QStringView cell = at(row, column);
        if (!isFigure(cell) || roleOf(column) != ColumnRole::Figure)
            continue;
        TableFigure figure;
        figure.row = row.index;
        figure.cell = row.cells[column];
        // The label is the nearest words to the left: 广东 | 31392 | 河北 | 7040.
        for (size_t left = column; left > 0 && figure.group.isEmpty(); --left) {
            const QStringView before = at(row, left - 1);
            const bool number = isNumberOrNone(before) && (left > 1 || !isNameWithNumber(before));
            const bool words = !before.isEmpty() && !number;
            const bool merged = before.isEmpty() && roleOf(left - 1) == ColumnRole::Label;
            if (roleOf(left - 1) == ColumnRole::Unit || !(words || merged))
                continue;
            const TextRange label = words ? row.cells[left - 1] : m_labelsAbove[left - 1];
            if (figure.label.isEmpty())
                figure.label = label;
            else if (roleOf(left - 1) == ColumnRole::Label)
                figure.group = label;
        }
        if (figure.group.isEmpty())
            figure.group = m_groupAbove;
        figure.heads = headsOf(row, column);
        // Beneath a head of kinds only the total counts.
        const bool byKind = std::any_of(figure.heads.begin(), figure.heads.end(), [this](const TextRange& head) {
            return m_lexicon.isKindHead(head.of(m_text));
        });
        if (byKind && !m_lexicon.isTotal(figure.heads.back().of(m_text)))
            continue;
        const QStringView label = figure.label.of(m_text);
        figure.isTotal = m_lexicon.isTotal(label);
        figure.byPlace = byPlace || figure.isTotal || m_isRegion(label);
        const bool bare = isBareNumber(cell);
        const QStringView name = figure.heads.empty() ? QStringView() : figure.heads.back().of(m_text);
        if (bare && (m_lexicon.isOther(name) || m_lexicon.isOther(label)))
            continue;
        const bool rate = bare && (m_lexicon.isRate(name) || (!figure.byPlace && m_lexicon.isRate(label)));
        // 0.985 may be 98.5% or less than one per cent.
        if (rate && isFraction(cell))
            continue;
        // The nearest unit that is said.
        TextRange unit = unitOfRow;
        for (auto head = figure.heads.rbegin(); head != figure.heads.rend(); ++head) {
            const TextRange own = takeUnit(*head);
            unit = unit.isEmpty() ? own : unit;
        }
        const TextRange ofLabel = takeUnit(figure.label);
        unit = unit.isEmpty() ? ofLabel : unit;
        if (bare) {
            figure.isPercentage = unit.isEmpty() && rate;
            figure.unit = unit.isEmpty() && !rate ? m_unitNote : unit;
        }
        m_figures.push_back(std::move(figure));
    }
}

} // namespace bijian
