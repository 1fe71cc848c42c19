// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/word_numbering.h"

namespace bijian {

const WordNumbering::Level& WordNumbering::levelOf(const List& list, int level) const {
    static const Levels kNone{};
    const auto changed = list.levels.constFind(level);
    if (changed != list.levels.constEnd())
        return *changed;
    const auto found = abstractLists.constFind(list.abstractList);
    return (found == abstractLists.constEnd() ? kNone : *found)[static_cast<size_t>(level)];
}

QString WordNumbering::next(int listId, int level) {
    const auto found = lists.find(listId);
    if (found == lists.end() || !isLevel(level))
        return {};
    List& list = *found;
    Counter& counter = m_counters[list.abstractList];
    // The first use of a list that sets its own start begins anew.
    if (!list.isUsed) {
        list.isUsed = true;
        for (auto start = list.starts.constBegin(); start != list.starts.constEnd(); ++start)
            counter.begun[static_cast<size_t>(start.key())] = false;
    }
    const Level& own = levelOf(list, level);
    const auto startOf = [&](int at) { return list.starts.value(at, levelOf(list, at).start); };
    const auto index = static_cast<size_t>(level);
    counter.numbers[index] = counter.begun[index] ? counter.numbers[index] + 1 : startOf(level);
    counter.begun[index] = true;
    for (int deeper = level + 1; deeper < kLevels; ++deeper) {
        const int behind = levelOf(list, deeper).restartsBehind;
        if (behind < 0 || (behind > 0 && level < behind))
            counter.begun[static_cast<size_t>(deeper)] = false;
    }
    if (own.numbering == ListNumbering::None && !own.words.contains(u'%'))
        return {};
    QString words;
    for (qsizetype i = 0; i < own.words.size(); ++i) {
        const int named = own.words[i] == u'%' && i + 1 < own.words.size() ? own.words[i + 1].digitValue() - 1 : -1;
        if (!isLevel(named)) {
            words += own.words[i];
            continue;
        }
        ++i;
        const auto at = static_cast<size_t>(named);
        const ListNumbering numbering =
            own.isLegal && named != level ? ListNumbering::Decimal : levelOf(list, named).numbering;
        words += listNumber(counter.begun[at] ? counter.numbers[at] : startOf(named), numbering);
    }
    return own.hasNoBlank ? words : withBlankBehind(words);
}

} // namespace bijian
