// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/term_trie.h"
#include "core/base/word_lists.h"
#include "core/model/mention.h"

#include <QStringView>

#include <array>

namespace bijian {

// A set of unit classes, one bit each.
using UnitClasses = quint32;

// The words that surround numbers (units.txt and quantity.txt of resources/lexicon), compiled. Immutable.
class QuantityLexicon {
public:
    struct Unit {
        UnitClasses classes = 0;
        MentionKind kind = MentionKind::Count;
    };
    // What a word before or behind a number says of it.
    enum class Context : quint8 {
        ApproximateBefore,
        MoreBefore,
        LessBefore,
        ApproximateAfter,
        MoreAfter,
        LessAfter,
        Growth,
        Share,
        NoQualifierBefore, // 节约 before 5千瓦 holds no 约
        NumberNoun,        // 人数 before 十人 holds no 数
        UpWord,            // 线上 before 千名 holds no 上
        EachWord,          // 每 before 一名
        CodeLabel,         // 邮编, 电话
        HotlineLabel,      // 热线, 拨打
        ChangeStart        // 由3件, 从3件
    };

    static Result<QuantityLexicon> create(const WordLists& units, const WordLists& words);

    // The longest unit that begins at a place; length 0 for none.
    TermTrie::Match unitAt(QStringView text, qint32 position) const { return m_units.longestAt(text, position); }
    const Unit& unit(qint32 value) const { return m_unitFacts[static_cast<size_t>(value)]; }
    // The bit of a class of units.txt, 0 for an unknown name.
    UnitClasses unitClass(QStringView name) const;

    // A word that holds a numeral and is no number (进一步), a name that does (三项制度), or a part of a year (上半年).
    enum class WordKind : quint8 { NoNumber, Name, Period };
    struct Word {
        qint32 length = 0;
        WordKind kind = WordKind::NoNumber;
    };
    Word wordAt(QStringView text, qint32 position) const;
    // Whether a number, or a word that holds one, may begin with a character: a digit, a numeral, a sign such as ①, an
    // opening bracket or quotation mark, 第, 半.
    bool mayBegin(char16_t c) const { return ((m_beginnings[c >> 6] >> (c & 63)) & 1) != 0; }
    // The longest word that begins at a place with the characters of a unit and holds none (条例); 0 for none.
    qint32 noUnitAt(QStringView text, qint32 position) const { return m_noUnits.longestAt(text, position).length; }

    // The longest word of the context that ends exactly at `end` (exclusive), or begins at `position`; its length or 0.
    qint32 contextEndingAt(Context context, QStringView text, qint32 end) const;
    qint32 contextAt(Context context, QStringView text, qint32 position) const;

private:
    TermTrie m_units;
    std::vector<Unit> m_unitFacts;
    QStringList m_classNames;
    TermTrie m_words;
    std::vector<WordKind> m_wordKinds;
    TermTrie m_noUnits;
    std::vector<QStringList> m_contexts;
    std::array<quint64, 1024> m_beginnings{}; // a bit for each character
};

} // namespace bijian
