// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/term_trie.h"

#include <algorithm>
#include <utility>

namespace bijian {

qint32 TermTrie::add(QStringView term) {
    if (term.isEmpty())
        return -1;
    qint32 node = 0;
    for (const QChar c : term) {
        auto& edges = m_nodes[static_cast<size_t>(node)].edges;
        const auto found =
            std::find_if(edges.begin(), edges.end(), [c](const Edge& edge) { return edge.label == c.unicode(); });
        if (found != edges.end()) {
            node = found->target;
            continue;
        }
        const auto next = static_cast<qint32>(m_nodes.size());
        edges.push_back({c.unicode(), next});
        m_nodes.emplace_back();
        node = next;
    }
    qint32& value = m_nodes[static_cast<size_t>(node)].value;
    if (value < 0)
        value = m_count++;
    return value;
}

// Frequent characters get small codes, so that the cells lie close together.
void TermTrie::numberCharacters() {
    std::vector<std::pair<qint32, char16_t>> characters(0x10000);
    for (size_t c = 0; c < characters.size(); ++c)
        characters[c] = {0, static_cast<char16_t>(c)};
    for (const Node& node : m_nodes) {
        for (const Edge& edge : node.edges)
            --characters[edge.label].first;
    }
    const auto last = std::partition(characters.begin(), characters.end(), [](const auto& c) { return c.first < 0; });
    std::sort(characters.begin(), last);
    m_codes.assign(0x10000, 0);
    for (auto c = characters.begin(); c != last; ++c)
        m_codes[c->second] = static_cast<quint16>(++m_codeCount);
}

// The smallest base, roughly, at which the cells of all edges are free.
qint32 TermTrie::freeBase(const std::vector<Edge>& edges) {
    const qint32 first = m_codes[edges.front().label];
    qint32 taken = 0;
    for (qint32 at = std::max(m_firstFree, first);; ++at) {
        const qint32 base = at - first;
        if (base + m_codeCount >= static_cast<qint32>(m_cells.size()))
            m_cells.resize(m_cells.size() * 2 + static_cast<size_t>(m_codeCount) + 1);
        const auto isFree = [&](const Edge& edge) {
            return m_cells[static_cast<size_t>(base + m_codes[edge.label])].parent < 0;
        };
        if (std::all_of(edges.begin(), edges.end(), isFree)) {
            // Where hardly any cell was free, do not look again.
            if (taken * 20 > (at - m_firstFree) * 19)
                m_firstFree = at;
            return base;
        }
        taken += isFree(edges.front()) ? 0 : 1;
    }
}

void TermTrie::freeze() {
    numberCharacters();
    std::vector<std::pair<qint32, qint32>> open{{0, 0}}; // node and its cell
    m_cells.assign(static_cast<size_t>(m_codeCount) + 1, {});
    for (size_t i = 0; i < open.size(); ++i) {
        const auto [index, cell] = open[i];
        Node& node = m_nodes[static_cast<size_t>(index)];
        m_cells[static_cast<size_t>(cell)].value = node.value;
        if (node.edges.empty())
            continue;
        // The root has all cells to itself, at base 0.
        const qint32 base = i == 0 ? 0 : freeBase(node.edges);
        m_cells[static_cast<size_t>(cell)].base = base;
        for (const Edge& edge : node.edges) {
            const qint32 child = base + m_codes[edge.label];
            m_cells[static_cast<size_t>(child)].parent = cell;
            open.emplace_back(edge.target, child);
        }
    }
    // Whatever the base of a cell and the code of a character, their sum is a cell.
    qint32 largest = 0;
    for (const Cell& cell : m_cells)
        largest = std::max(largest, cell.base);
    m_cells.resize(static_cast<size_t>(largest + m_codeCount) + 1);
    m_cells.shrink_to_fit();
    for (const Edge& edge : m_nodes.front().edges)
        m_beginnings[edge.label >> 6] |= quint64{1} << (edge.label & 63);
    m_nodes = {};
}

bool TermTrie::leadsOn(QStringView start) const {
    qint32 node = 0;
    for (const QChar c : start) {
        const quint16 code = m_codes[c.unicode()];
        const qint32 next = m_cells[static_cast<size_t>(node)].base + code;
        if (code == 0 || m_cells[static_cast<size_t>(next)].parent != node)
            return false;
        node = next;
    }
    const qint32 base = m_cells[static_cast<size_t>(node)].base;
    for (qint32 code = 1; code <= m_codeCount; ++code) {
        if (m_cells[static_cast<size_t>(base + code)].parent == node)
            return true;
    }
    return false;
}

qint32 TermTrie::find(QStringView term) const {
    if (term.isEmpty())
        return -1;
    const Match match = longestAt(term, 0);
    return match.length == term.size() ? match.value : -1;
}

} // namespace bijian
