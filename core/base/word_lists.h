// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <utility>
#include <vector>

namespace bijian {

// A lexicon file: named lists of words, in file order. UTF-8; a line `[name]` begins a list, other lines hold words
// separated by blanks; `#` at the start of a line is a comment. List names may repeat; their words are joined.
class WordLists {
public:
    // Fails with CodebookInvalid (line set) where a word stands before the first name or a name is not closed.
    static Result<WordLists> parse(const QByteArray& bytes);

    // Empty where there is no such list.
    QStringList list(const QString& name) const;
    const std::vector<std::pair<QString, QStringList>>& lists() const { return m_lists; }

private:
    std::vector<std::pair<QString, QStringList>> m_lists;
};

} // namespace bijian
