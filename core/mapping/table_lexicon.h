// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/word_lists.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace bijian {

// The words that say what a row or a column of a table is (表格用语): the lists table-* of
// resources/lexicon/discourse.txt. Cells are compared without white space and without what stands in brackets.
// Immutable.
class TableLexicon {
public:
    explicit TableLexicon(const WordLists& discourse);

    // 案件类型: rows divide by kind.
    bool isKindHead(QStringView cell) const;
    // 各县区: rows are places or bodies.
    bool isPlaceHead(QStringView cell) const;
    // 计量单位: the cells are units of measure.
    bool isUnitHead(QStringView cell) const;
    // 合计: the row of all places.
    bool isTotal(QStringView cell) const;
    // 同比增长, 排名: bare numbers of such a row or column are no values.
    bool isOther(QStringView cell) const;
    // 出庭应诉率: bare numbers are percentages.
    bool isRate(QStringView cell) const;
    // Behind 单位：, the unit of a whole table; empty where a line is no such note.
    QStringView unitNote(QStringView line) const;

private:
    QSet<QString> m_kinds;
    QStringList m_places;
    QSet<QString> m_units;
    QSet<QString> m_totals;
    QStringList m_others;
    QStringList m_rates;
    QStringList m_measured;
};

} // namespace bijian
