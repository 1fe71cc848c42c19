// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <vector>

namespace bijian {

// A frozen set of literal terms that finds, at a place of a text, the longest term that begins there (字典树). Walking
// a text from left to right with it costs a step or two a character, whatever the number of terms: a step is a look
// into one cell (a double array after Aoe, 1989). Built once, then shared freely between threads.
class TermTrie {
public:
    struct Match {
        qint32 length = 0; // 0: no term begins here
        qint32 value = -1;
    };

    // Adds a term, or returns the value that an equal term already has. Values count from 0 in order of adding.
    // Not after freeze(). An empty term is ignored (-1).
    qint32 add(QStringView term);
    // Must be called once, before the first longestAt().
    void freeze();

    Match longestAt(QStringView text, qint32 position) const {
        Match best;
        if (position >= text.size() || !mayBegin(text[position].unicode()))
            return best;
        qint32 node = 0;
        for (qint32 i = position; i < text.size(); ++i) {
            const quint16 code = m_codes[text[i].unicode()];
            const qint32 next = m_cells[static_cast<size_t>(node)].base + code;
            const Cell& cell = m_cells[static_cast<size_t>(next)];
            if (code == 0 || cell.parent != node)
                break;
            node = next;
            if (cell.value >= 0)
                best = {i + 1 - position, cell.value};
        }
        return best;
    }
    // Whether a term begins with a character.
    bool mayBegin(char16_t c) const { return ((m_beginnings[c >> 6] >> (c & 63)) & 1) != 0; }
    // Whether a term longer than this begins with it.
    bool leadsOn(QStringView start) const;
    // The value of exactly this term, or -1.
    qint32 find(QStringView term) const;
    qint32 size() const { return m_count; }

private:
    struct Edge {
        char16_t label;
        qint32 target;
    };
    struct Node {
        qint32 value = -1;
        std::vector<Edge> edges;
    };
    // A node of the frozen trie: its child by the character with code c is the cell base + c, if that one says so.
    struct Cell {
        qint32 base = 0;
        qint32 parent = -1;
        qint32 value = -1;
    };

    void numberCharacters();
    qint32 freeBase(const std::vector<Edge>& edges);

    std::vector<Node> m_nodes{Node{}}; // until frozen
    std::vector<Cell> m_cells;
    std::vector<quint16> m_codes;             // by character; 0: in no term
    std::array<quint64, 1024> m_beginnings{}; // a bit for each character with which a term begins
    qint32 m_codeCount = 0;
    qint32 m_firstFree = 1;
    qint32 m_count = 0;
};

} // namespace bijian
