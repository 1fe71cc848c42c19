// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace bijian {

// The reading of a name, one entry for each character that is read or written as itself: toneless pinyin of a Han
// character
// ("xing"), a letter or digit in lower case otherwise. Blanks and punctuation have none. A character of several
// readings has the one that ICU holds to be the usual.
QStringList pinyinSyllables(QStringView name);

// What a user may type to find a name, made ready once for each name (检索键): part of it as written (case and
// full-width forms do not matter), its pinyin initials (xzfy finds 行政复议), its pinyin in full, or any mixture of the
// two, from any character on.
class SearchKey {
public:
    SearchKey() = default;
    explicit SearchKey(QStringView name);

    // A blank query matches everything. Blanks at the ends of the query do not count.
    bool matches(QStringView query) const;

private:
    QString m_folded;
    QStringList m_syllables;
};

} // namespace bijian
