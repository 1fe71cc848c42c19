// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_furniture.h"

#include "core/reader/furniture.h"

#include <algorithm>

namespace bijian {

namespace {

// A part of the page with more of its prose than this is no menu, whatever it calls itself.
constexpr double kMostProseOfFurniture = 0.3;
// The article holds at least this part of the prose.
constexpr double kLeastProseOfArticle = 0.95;
// A line of which this part is links is a link.
constexpr double kLinkShare = 0.6;
// Beyond it, links say nothing.
constexpr double kMostLinkedProse = 0.8;
constexpr qsizetype kLongestTitle = 80;
// A shorter part of the page's name may be any word.
constexpr qsizetype kShortestTitle = 8;

class Marker {
public:
    Marker(const HtmlTree& tree, const QString& pageTitle, std::vector<HtmlLine>& lines,
           const FurnitureLexicon& lexicon)
        : m_nodes(tree.nodes), m_pageTitle(pageTitle), m_lines(lines), m_lexicon(lexicon),
          m_prose(tree.nodes.size(), 0.0), m_isFurniture(tree.nodes.size(), false) {}

    void run() {
        if (m_nodes.empty())
            return;
        weigh();
        markNodes(1, m_nodes.size(), false);
        findArticle();
        if (m_article >= 0)
            markNodes(static_cast<size_t>(m_article), static_cast<size_t>(nodeAt(m_article).end), true);
        for (HtmlLine& line : m_lines)
            if (isFurnitureByPlace(line))
                line.kind = BlockKind::Furniture;
        markByWords();
        markTitle();
    }

private:
    bool isLink(const HtmlLine& line) const {
        if (!m_trustsLinks || line.linkLength == 0)
            return false;
        const auto length = std::count_if(line.text.begin(), line.text.end(), [](QChar c) { return !c.isSpace(); });
        return line.linkLength >= kLinkShare * static_cast<double>(length);
    }

    // Prose that is not all links, as the list of another page's summaries is.
    bool isArticleProse(const HtmlLine& line) const {
        return line.kind != BlockKind::TableRow && isProse(line.text) && !isLink(line);
    }

    // The prose of each node with all that is in it.
    void weigh() {
        // A link without an end makes links of all that follows it.
        qsizetype linked = 0;
        qsizetype all = 0;
        for (const HtmlLine& line : m_lines) {
            if (!isProse(line.text))
                continue;
            all += line.text.size();
            linked += isLink(line) ? line.text.size() : 0;
        }
        m_trustsLinks = static_cast<double>(linked) <= kMostLinkedProse * static_cast<double>(all);
        for (const HtmlLine& line : m_lines)
            if (isArticleProse(line))
                m_prose[static_cast<size_t>(line.node)] += static_cast<double>(line.text.size());
        for (size_t i = m_nodes.size(); i-- > 1;)
            m_prose[static_cast<size_t>(m_nodes[i].parent)] += m_prose[i];
    }

    bool saysFurniture(const HtmlNode& node, bool inArticle) const {
        if (node.role == HtmlRole::Navigation || node.role == HtmlRole::Control)
            return true;
        if (node.role == HtmlRole::Margin && !inArticle)
            return true;
        return node.role != HtmlRole::Text && m_lexicon.isFurnitureName(node.names, inArticle);
    }

    void markNodes(size_t start, size_t end, bool inArticle) {
        const double most = m_prose[0] * kMostProseOfFurniture;
        for (size_t i = start; i < end; ++i) {
            const bool isInside = i > start && m_isFurniture[static_cast<size_t>(m_nodes[i].parent)];
            m_isFurniture[i] = isInside || (m_prose[i] <= most && saysFurniture(m_nodes[i], inArticle));
        }
    }

    void findArticle() {
        double all = m_prose[0];
        for (size_t i = 1; i < m_nodes.size(); ++i)
            if (m_isFurniture[i] && !m_isFurniture[static_cast<size_t>(m_nodes[i].parent)])
                all -= m_prose[i];
        if (all <= 0.0)
            return;
        // The last node in document order that holds enough is the innermost one.
        for (size_t i = 0; i < m_nodes.size(); ++i)
            if (!m_isFurniture[i] && m_prose[i] >= all * kLeastProseOfArticle)
                m_article = static_cast<qint32>(i);
        // A single paragraph is only part of the article, but a cell of the page's layout is all of it.
        while (m_article > 0 && nodeAt(m_article).role != HtmlRole::Cell && linesIn(m_article) < 2)
            m_article = nodeAt(m_article).parent;
    }

    const HtmlNode& nodeAt(qint32 index) const { return m_nodes[static_cast<size_t>(index)]; }

    qsizetype linesIn(qint32 index) const {
        return std::count_if(m_lines.begin(), m_lines.end(),
                             [&](const HtmlLine& line) { return line.node >= index && line.node < nodeAt(index).end; });
    }

    bool isInArticle(qint32 node) const { return m_article >= 0 && node >= m_article && node < nodeAt(m_article).end; }

    // A title may stand in a header, outside the article.
    bool isTitle(const HtmlLine& line) const {
        const bool isControl = nodeAt(line.node).role == HtmlRole::Control;
        if (isControl || isLink(line) || line.text.size() > kLongestTitle || (m_article >= 0 && line.node >= m_article))
            return false;
        return m_lexicon.mayBeTitle(line.text) ||
               (line.text.size() >= kShortestTitle && m_pageTitle.contains(line.text));
    }

    bool isFurnitureByPlace(const HtmlLine& line) const {
        if (isTitle(line))
            return false;
        if (m_isFurniture[static_cast<size_t>(line.node)])
            return true;
        if (isLink(line))
            return !isProse(line.text) || !isInArticle(line.node);
        return m_article >= 0 && !isInArticle(line.node) && !isArticleProse(line);
    }

    void markByWords() {
        std::vector<QStringView> texts;
        std::vector<size_t> places;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].kind == BlockKind::Furniture)
                continue;
            texts.push_back(m_lines[i].text);
            places.push_back(i);
        }
        const std::vector<bool> found = furnitureLines(texts, m_lexicon);
        for (size_t i = 0; i < found.size(); ++i)
            if (found[i])
                m_lines[places[i]].kind = BlockKind::Furniture;
    }

    void markTitle() {
        const auto title = std::find_if(m_lines.begin(), m_lines.end(), [](const HtmlLine& line) {
            return line.kind == BlockKind::Heading && line.level == 1;
        });
        if (title == m_lines.end())
            return;
        title->kind = BlockKind::Title;
        title->level = 0;
    }

    const std::vector<HtmlNode>& m_nodes;
    const QString& m_pageTitle;
    std::vector<HtmlLine>& m_lines;
    const FurnitureLexicon& m_lexicon;
    std::vector<double> m_prose;
    std::vector<bool> m_isFurniture;
    qint32 m_article = -1;
    bool m_trustsLinks = true;
};

} // namespace

void markFurniture(const HtmlTree& tree, const QString& pageTitle, std::vector<HtmlLine>& lines,
                   const FurnitureLexicon& lexicon) {
    Marker(tree, pageTitle, lines, lexicon).run();
}

} // namespace bijian
