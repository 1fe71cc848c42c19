// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_nesting.h"

#include "core/reader/html_prescan.h"

namespace bijian {

namespace {

bool isCell(QByteArrayView name) {
    return name == "td" || name == "th" || name == "caption";
}

// What the search for an element to close does not go beyond.
bool isScopeBound(QByteArrayView name) {
    return isCell(name) || name == "table" || name == "object" || name == "marquee" || name == "applet";
}

// Blocks that may stand in a paragraph; all others end it.
bool isAllowedInParagraph(QByteArrayView name) {
    return name == "button" || name == "object" || name == "applet" || name == "marquee" || name == "noscript" ||
           name == "select" || name == "option" || name == "optgroup";
}

// The parts of a table, from the inside out.
int tableRank(QByteArrayView name) {
    if (isCell(name))
        return 1;
    if (name == "tr")
        return 2;
    return name == "table" ? 4 : 3;
}

Error tooComplex(const QString& what, qint32 cap) {
    return {ErrorCode::MarkupTooComplex, {what, QString::number(cap)}, {}, 0, 0};
}

} // namespace

Result<void> HtmlNesting::start(const QByteArray& name, TagClass kind, size_t signature) {
    // A second html or body tag makes no element.
    if (name == "html" || name == "head" || name == "body")
        return {};
    closeImplied(name, kind);
    const bool isInline = kind != TagClass::Block && kind != TagClass::Table;
    if (isInline)
        if (auto reopened = reopen(); !reopened)
            return reopened;
    if (kind == TagClass::Formatting) {
        if (name == "a" || name == "nobr")
            endFormatting(name);
        keepThree(signature);
        m_formatting.push_back({{name, kind, signature}});
    }
    if (auto pushed = push({name, kind, signature}); !pushed)
        return pushed;
    if (kind == TagClass::Void || kind == TagClass::RawText)
        pop();
    else if (isCell(name))
        m_formatting.push_back({{name, kind, signature}, true});
    return {};
}

Result<void> HtmlNesting::text() {
    return reopen();
}

void HtmlNesting::end(QByteArrayView name, TagClass kind) {
    if (name == "html" || name == "head" || name == "body")
        return;
    if (kind == TagClass::Formatting && endFormatting(name))
        return;
    for (size_t i = m_open.size(); i-- > 0;) {
        const Element& element = m_open[i];
        if (element.name == name)
            return popTo(i);
        const bool isBlock = element.kind == TagClass::Block || element.kind == TagClass::Table;
        if (kind == TagClass::Table   ? element.name == "table"
            : kind == TagClass::Block ? isScopeBound(element.name)
                                      : isBlock)
            return;
    }
}

Result<void> HtmlNesting::push(const Element& element) {
    if (++m_made > kMaximumTags)
        return tooComplex(QStringLiteral("tags"), kMaximumTags);
    if (m_open.size() >= static_cast<size_t>(kMaximumOpenTags) ||
        m_formatting.size() > static_cast<size_t>(kMaximumOpenTags))
        return tooComplex(QStringLiteral("depth"), kMaximumOpenTags);
    m_open.push_back(element);
    return {};
}

Result<void> HtmlNesting::reopen() {
    if (!m_mustReopen)
        return {};
    m_mustReopen = false;
    for (size_t i = formattingBound(); i < m_formatting.size(); ++i) {
        if (m_formatting[i].isOpen)
            continue;
        m_formatting[i].isOpen = true;
        if (auto pushed = push(m_formatting[i].element); !pushed)
            return pushed;
    }
    return {};
}

void HtmlNesting::popTo(size_t size) {
    while (m_open.size() > size)
        pop();
}

void HtmlNesting::pop() {
    const Element element = m_open.back();
    m_open.pop_back();
    if (isCell(element.name) && element.kind == TagClass::Table) {
        const size_t bound = formattingBound();
        m_formatting.resize(bound > 0 ? bound - 1 : 0);
        m_mustReopen = true;
        return;
    }
    if (element.kind != TagClass::Formatting)
        return;
    for (size_t i = m_formatting.size(); i-- > 0 && !m_formatting[i].isBound;) {
        if (m_formatting[i].isOpen && m_formatting[i].element.signature == element.signature) {
            m_formatting[i].isOpen = false;
            m_mustReopen = true;
            return;
        }
    }
}

// Closes what the start of this element ends although it has no end tag.
void HtmlNesting::closeImplied(QByteArrayView name, TagClass kind) {
    const bool isItem = name == "li" || name == "dt" || name == "dd" || name == "option";
    const bool endsParagraph =
        (kind == TagClass::Block && !isAllowedInParagraph(name)) || name == "table" || name == "hr";
    const bool isTablePart = kind == TagClass::Table && name != "table";
    if (!isItem && !endsParagraph && !isTablePart)
        return;
    size_t size = m_open.size();
    for (size_t i = m_open.size(); i-- > 0;) {
        const QByteArrayView open = m_open[i].name;
        if (isTablePart) {
            if (open == "table")
                break;
            if (m_open[i].kind == TagClass::Table && tableRank(open) <= tableRank(name))
                size = i;
            continue;
        }
        if (isScopeBound(open))
            break;
        const bool isSameItem =
            isItem && (open == name || (name == "dt" && open == "dd") || (name == "dd" && open == "dt"));
        if (isSameItem || (endsParagraph && open == "p"))
            size = i;
        const bool isPassed = m_open[i].kind != TagClass::Block || open == "p" || open == "div" || open == "address";
        if (isSameItem || (isItem && !isPassed))
            break;
    }
    popTo(size);
}

// Whether there was such an element to end.
bool HtmlNesting::endFormatting(QByteArrayView name) {
    for (size_t i = m_formatting.size(); i-- > 0 && !m_formatting[i].isBound;) {
        if (m_formatting[i].element.name != name)
            continue;
        const Formatting ended = m_formatting[i];
        m_formatting.erase(m_formatting.begin() + static_cast<qptrdiff>(i));
        if (!ended.isOpen)
            return true;
        bool hasBlockAbove = false;
        for (size_t k = m_open.size(); k-- > 0;) {
            hasBlockAbove = hasBlockAbove || m_open[k].kind == TagClass::Block || m_open[k].kind == TagClass::Table;
            if (m_open[k].kind != TagClass::Formatting || m_open[k].signature != ended.element.signature)
                continue;
            if (hasBlockAbove)
                m_open.erase(m_open.begin() + static_cast<qptrdiff>(k));
            else
                popTo(k);
            return true;
        }
        return true;
    }
    return false;
}

void HtmlNesting::keepThree(size_t signature) {
    size_t count = 0;
    for (size_t i = m_formatting.size(); i-- > 0 && !m_formatting[i].isBound;) {
        if (m_formatting[i].element.signature != signature || ++count < 3)
            continue;
        m_formatting.erase(m_formatting.begin() + static_cast<qptrdiff>(i));
        return;
    }
}

// The index behind the last bound.
size_t HtmlNesting::formattingBound() const {
    size_t i = m_formatting.size();
    while (i > 0 && !m_formatting[i - 1].isBound)
        --i;
    return i;
}

} // namespace bijian
