// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace bijian {

// A frozen set of literal terms that finds, at a place of a text, the longest term that begins there (字典树). Walking
// a text from left to right with it costs a few steps a character, whatever the number of terms. Built once, then
// shared freely between threads.
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

    Match longestAt(QStringView text, qint32 position) const;
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
        qint32 firstEdge = 0;
        qint32 edgeCount = 0;
    };

    qint32 child(qint32 node, char16_t label) const;

    std::vector<Node> m_nodes{Node{}};
    std::vector<std::vector<Edge>> m_building{{}};
    std::vector<Edge> m_edges;
    std::vector<qint32> m_roots; // by character: most steps are first steps
    qint32 m_count = 0;
};

} // namespace bijian
