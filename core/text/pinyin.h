// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace bijian {

// How a name is read, one entry for each character that is: the toneless pinyin of a Han character ("xing"), a letter
// or digit in lower case. The usual reading stands first; others follow where the character has them in names
// (resources/lexicon/readings.txt); ü is both "v" and "u". Blanks, punctuation and characters beyond GBK have no entry.
std::vector<QStringList> pinyinReadings(QStringView name);

// What a user may type to find a name, made ready once for each name (检索键): part of it as written (case and
// full-width forms do not matter), its pinyin initials (xzfy finds 行政复议), its pinyin in full, or any mixture of the
// two, from any character on.
class SearchKey {
public:
    SearchKey() = default;
    explicit SearchKey(QStringView name);

    // A blank query matches everything. Blanks in the query do not count.
    bool matches(QStringView query) const;

private:
    QString m_folded;
    std::vector<QStringList> m_readings;
};

} // namespace bijian
