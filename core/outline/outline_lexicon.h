// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/word_lists.h"

namespace bijian {

// The words by which the parts of a report are known (resources/lexicon/outline.txt). Immutable.
struct OutlineLexicon {
    QStringList planHeadings;
    QStringList problemHeadings;
    QStringList reportHeadings;
    QStringList planOpenings;
    QStringList planPhrases;
    QStringList planTitles;
    QStringList reportTitles;
    QStringList kindHeadings;
    QStringList kindHeadingTails;

    static OutlineLexicon create(const WordLists& words);
};

} // namespace bijian
