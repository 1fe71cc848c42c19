// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/term_trie.h"

#include <algorithm>

namespace bijian {

qint32 TermTrie::add(QStringView term) {
    if (term.isEmpty())
        return -1;
    qint32 node = 0;
    for (const QChar c : term) {
        auto& edges = m_building[static_cast<size_t>(node)];
        const auto found =
            std::find_if(edges.begin(), edges.end(), [c](const Edge& edge) { return edge.label == c.unicode(); });
        if (found != edges.end()) {
            node = found->target;
            continue;
        }
        const auto next = static_cast<qint32>(m_nodes.size());
        edges.push_back({c.unicode(), next});
        m_nodes.emplace_back();
        m_building.emplace_back();
        node = next;
    }
    qint32& value = m_nodes[static_cast<size_t>(node)].value;
    if (value < 0)
        value = m_count++;
    return value;
}

void TermTrie::freeze() {
    m_edges.clear();
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        auto& edges = m_building[i];
        std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.label < b.label; });
        m_nodes[i].firstEdge = static_cast<qint32>(m_edges.size());
        m_nodes[i].edgeCount = static_cast<qint32>(edges.size());
        m_edges.insert(m_edges.end(), edges.begin(), edges.end());
    }
    m_roots.assign(0x10000, -1);
    for (const Edge& edge : m_building[0])
        m_roots[edge.label] = edge.target;
    m_building.clear();
    m_building.shrink_to_fit();
}

qint32 TermTrie::child(qint32 node, char16_t label) const {
    const Node& from = m_nodes[static_cast<size_t>(node)];
    const Edge* first = m_edges.data() + from.firstEdge;
    const Edge* last = first + from.edgeCount;
    const Edge* found = std::lower_bound(first, last, label, [](const Edge& e, char16_t c) { return e.label < c; });
    return found != last && found->label == label ? found->target : -1;
}

TermTrie::Match TermTrie::longestAt(QStringView text, qint32 position) const {
    Match best;
    if (position >= text.size())
        return best;
    qint32 node = m_roots[text[position].unicode()];
    for (qint32 i = position + 1; node >= 0; ++i) {
        const qint32 value = m_nodes[static_cast<size_t>(node)].value;
        if (value >= 0)
            best = {i - position, value};
        if (i >= text.size())
            break;
        node = child(node, text[i].unicode());
    }
    return best;
}

qint32 TermTrie::find(QStringView term) const {
    if (term.isEmpty())
        return -1;
    const Match match = longestAt(term, 0);
    return match.length == term.size() ? match.value : -1;
}

} // namespace bijian
