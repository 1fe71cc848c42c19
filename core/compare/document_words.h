// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QHash>
#include <QString>

#include <vector>

namespace bijian {

// The words that stand in what is made of a comparison (table, file, chart, sheet), in one language. The core writes no
// words of its own: they are handed in, by documentWords (app/models/document_words.h) or a test. %1, %2 are arguments.
struct DocumentWords {
    Language language = Language::Chinese;

    QString title;
    QString region;
    QString year;
    QString indicator;
    QString unit;

    QString notStated;
    QString reportMissing;
    QString unreadable;
    QString notComparable;
    QString severalValues; // %1: the values
    QString yearUnknown;

    QString sources;
    QString source;         // %1: region, %2: year, %3: title, %4: file
    QString sourceUntitled; // %1: region, %2: year, %3: file
    QString marks;          // what ≈, + and < beside a figure mean
    QString severalNote;    // what several values in one cell mean
    QString hollowNote;     // what lighter bars and hollow points of a chart mean
    QString withoutValue;   // %1: how many, %2: of how many regions or years
    QString page;           // %1: page, %2: of how many
    QString continued;      // %1: the title, on the pages after the first

    // Words that scale the unit of an axis, the largest first: 10^8 is 亿.
    struct Scale {
        int power = 0;
        QString word;
    };
    std::vector<Scale> scales;
    QHash<QString, QString> unitNames; // of the codebook's units, where the language has other words

    QString unitName(const QString& unitId) const { return unitNames.value(unitId, unitId); }
};

} // namespace bijian
