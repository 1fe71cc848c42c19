// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/office/list_number.h"

#include <QHash>

#include <array>

namespace bijian {

// The numbers that Word computes for the paragraphs of its lists (自动编号), in the order of the text.
class WordNumbering {
public:
    static constexpr int kLevels = 9;
    static bool isLevel(int level) { return level >= 0 && level < kLevels; }

    struct Level {
        int start = 1;
        ListNumbering numbering = ListNumbering::None;
        QString words; // with %1 for the number of the first level, and so on
        bool isLegal = false;
        bool hasNoBlank = false;
        int restartsBehind = -1; // the level behind which it starts again, counted from 1; -1: any above
    };
    using Levels = std::array<Level, kLevels>;
    // A list as paragraphs name it: the levels of an abstract one, some of them changed.
    struct List {
        int abstractList = -1;
        QHash<int, int> starts;
        QHash<int, Level> levels;
        bool isUsed = false;
    };

    QHash<int, Levels> abstractLists;
    QHash<int, List> lists;

    // What stands before the next paragraph of a list, with the blank that follows it; empty for bullets and lists that
    // are not known. Counts.
    QString next(int list, int level);

private:
    struct Counter {
        std::array<int, kLevels> numbers{};
        std::array<bool, kLevels> begun{};
    };

    const Level& levelOf(const List& list, int level) const;

    QHash<int, Counter> m_counters; // of abstract lists
};

} // namespace bijian
