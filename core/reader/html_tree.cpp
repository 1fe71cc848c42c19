// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_tree.h"

#include "core/reader/html_style.h"
#include "core/text/canonical_text.h"

#include <algorithm>
#include <gumbo.h>
#include <memory>

namespace bijian {

namespace {

struct OutputDeleter {
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using Output = std::unique_ptr<GumboOutput, OutputDeleter>;

QString attribute(const GumboElement& element, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

qint32 span(const GumboElement& element, const char* name, qint32 maximum) {
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    const int value = found ? QByteArray(found->value).trimmed().toInt() : 1;
    return qBound(1, value, maximum);
}

HtmlRole roleOfTag(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_A:
        return HtmlRole::Link;
    case GUMBO_TAG_BR:
        return HtmlRole::LineBreak;
    case GUMBO_TAG_HR:
        return HtmlRole::Rule;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return HtmlRole::Heading;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_TEXTAREA:
        return HtmlRole::Preformatted;
    case GUMBO_TAG_TABLE:
        return HtmlRole::Table;
    case GUMBO_TAG_CAPTION:
        return HtmlRole::Caption;
    case GUMBO_TAG_TR:
        return HtmlRole::Row;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return HtmlRole::Cell;
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
        return HtmlRole::Navigation;
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
        return HtmlRole::Margin;
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_OPTGROUP:
        return HtmlRole::Control;
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP:
        return HtmlRole::Unseen;
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_UL:
        return HtmlRole::Block;
    default:
        return HtmlRole::Inline;
    }
}

bool isNavigationRole(const QString& role) {
    static const QStringList roles = {QStringLiteral("navigation"),    QStringLiteral("banner"),
                                      QStringLiteral("search"),        QStringLiteral("contentinfo"),
                                      QStringLiteral("complementary"), QStringLiteral("menu"),
                                      QStringLiteral("menubar"),       QStringLiteral("toolbar")};
    return roles.contains(role.trimmed().toLower());
}

HtmlNode nodeOf(const GumboElement& element) {
    HtmlNode node;
    node.role = roleOfTag(element.tag);
    if (node.role == HtmlRole::Heading)
        node.level = static_cast<qint8>(element.tag - GUMBO_TAG_H1 + 1);
    if (node.role == HtmlRole::Link && !gumbo_get_attribute(&element.attributes, "href"))
        node.role = HtmlRole::Inline;
    if (element.attributes.length == 0)
        return node;

    node.names = attribute(element, "class") + u' ' + attribute(element, "id");
    const HtmlStyle style = parseStyle(attribute(element, "style"));
    node.tinyText = style.tinyText;
    node.sizedText = style.sizedText;
    node.paleText = style.paleText;
    if (!node.paleText && gumbo_get_attribute(&element.attributes, "color"))
        node.paleText = isPale(attribute(element, "color"));
    node.background = style.background || gumbo_get_attribute(&element.attributes, "bgcolor") ||
                      gumbo_get_attribute(&element.attributes, "background");
    node.hidden = style.hidden || gumbo_get_attribute(&element.attributes, "hidden");
    if (isNavigationRole(attribute(element, "role")))
        node.role = HtmlRole::Navigation;
    if (node.role == HtmlRole::Cell) {
        node.columns = span(element, "colspan", 1000);
        node.rows = span(element, "rowspan", 65534);
    }
    return node;
}

const GumboVector* childrenOf(const GumboNode* node) {
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
        return &node->v.element.children;
    return node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children : nullptr;
}

class Flattener {
public:
    HtmlTree run(const GumboNode* root) {
        enter(root, -1);
        while (!m_open.empty()) {
            Open& open = m_open.back();
            const GumboVector* children = childrenOf(open.node);
            if (open.next < children->length) {
                const auto* child = static_cast<const GumboNode*>(children->data[open.next++]);
                enter(child, open.index);
            } else {
                m_tree.nodes[static_cast<size_t>(open.index)].end = static_cast<qint32>(m_tree.nodes.size());
                m_open.pop_back();
            }
        }
        return std::move(m_tree);
    }

private:
    struct Open {
        const GumboNode* node = nullptr;
        qint32 index = 0;
        unsigned int next = 0;
    };

    void enter(const GumboNode* node, qint32 parent) {
        const auto index = static_cast<qint32>(m_tree.nodes.size());
        if (node->type == GUMBO_NODE_COMMENT)
            return;
        if (childrenOf(node)) {
            HtmlNode made = node->type == GUMBO_NODE_DOCUMENT ? HtmlNode() : nodeOf(node->v.element);
            made.parent = parent;
            m_tree.nodes.push_back(std::move(made));
            m_open.push_back({node, index, 0});
            return;
        }
        CanonicalText canonical = canonicalText(QString::fromUtf8(node->v.text.text));
        for (const Issue& issue : canonical.issues) {
            if (issue.code != IssueCode::HiddenCharacters)
                continue;
            m_tree.hiddenCharacters += issue.arguments.value(0).toLongLong();
            m_tree.hiddenSeverity = std::max(m_tree.hiddenSeverity, issue.severity);
        }
        HtmlNode made;
        made.role = HtmlRole::Text;
        made.parent = parent;
        made.end = index + 1;
        made.text = std::move(canonical.text);
        m_tree.nodes.push_back(std::move(made));
    }

    HtmlTree m_tree;
    std::vector<Open> m_open;
};

} // namespace

HtmlTree parseHtml(const QByteArray& markup) {
    GumboOptions options = kGumboDefaultOptions;
    // An error keeps a copy of the stack of open tags; nobody reads it.
    options.max_errors = 0;
    const Output output(gumbo_parse_with_options(&options, markup.constData(), static_cast<size_t>(markup.size())));
    return Flattener().run(output->document);
}

} // namespace bijian
