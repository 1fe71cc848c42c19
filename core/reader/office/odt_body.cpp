// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/office/odt_body.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr int kMostBlanks = 100;
constexpr int kMostRepeated = 1000;

// Elements without text for readers.
bool isUnseen(const XmlElement& element) {
    static constexpr const char* kUnseen[] = {"annotation",     "annotation-end",   "forms",
                                              "note-citation",  "ruby-text",        "sequence-decls",
                                              "variable-decls", "user-field-decls", "table-of-content-source"};
    return std::any_of(std::begin(kUnseen), std::end(kUnseen), [&](const char* name) { return element.is(name); });
}

} // namespace

bool OdtBody::isRoot(const XmlElement& element) const {
    if (m_part == Part::Body)
        return element.is("body");
    return element.is("header") || element.is("footer") || element.is("header-left") || element.is("footer-left") ||
           element.is("header-first") || element.is("footer-first");
}

bool OdtBody::enter(const XmlElement& element) {
    if (isRoot(element)) {
        ++m_roots;
        return true;
    }
    if (m_roots == 0)
        return !element.is("body");
    if (isUnseen(element))
        return false;
    if (element.is("section") || element.is("hidden-paragraph") || element.is("hidden-text")) {
        const bool hidden = element.attribute("display") == QByteArrayView("none") ||
                            element.attribute("is-hidden") == QByteArrayView("true");
        m_spans.push_back(hidden);
        if (element.is("hidden-paragraph") && hidden && !m_paragraphs.empty())
            m_paragraphs.back().isHidden = true;
        return true;
    }
    if (element.is("script") || element.is("object") || element.is("object-ole") || element.is("plugin"))
        m_findings.active.insert(element.is("script") ? QStringLiteral("macros") : QStringLiteral("objects"));
    if (element.is("tracked-changes"))
        ++m_deleted;
    return enterParagraph(element) || enterTable(element) || enterInline(element);
}

bool OdtBody::enterParagraph(const XmlElement& element) {
    if (element.is("list")) {
        enterList(element);
    } else if (element.is("list-item")) {
        if (!m_lists.empty()) {
            m_lists.back().isItemNew = true;
            const int start = element.number("start-value", -1);
            if (start >= 0 && m_lists.size() <= OdtStyles::kLevels)
                m_numbers[m_lists.back().style][m_lists.size() - 1] = start - 1;
        }
    } else if (element.is("p") || element.is("h")) {
        Paragraph paragraph;
        paragraph.style = element.attributeText("style-name");
        const OdtStyle style = m_styles.find(paragraph.style);
        paragraph.outline = element.is("h") ? element.number("outline-level", style.outline) : -1;
        paragraph.isHidden = style.hidden == 1;
        if (!m_lists.empty() && m_lists.back().isItemNew) {
            m_lists.back().isItemNew = false;
            const QString list = m_lists.back().style.isEmpty() ? style.list : m_lists.back().style;
            paragraph.number = nextNumber(list, static_cast<int>(m_lists.size()) - 1);
        } else if (paragraph.outline > 0 && m_lists.empty() &&
                   element.attribute("is-list-header") != QByteArrayView("true")) {
            paragraph.number = nextNumber({}, paragraph.outline - 1);
        }
        m_paragraphs.push_back(std::move(paragraph));
        m_writer.openParagraph();
    } else {
        return false;
    }
    return true;
}

void OdtBody::enterList(const XmlElement& element) {
    QString style = element.attributeText("style-name");
    if (style.isEmpty() && !m_lists.empty())
        style = m_lists.back().style;
    const bool goesOn = element.attribute("continue-numbering") == QByteArrayView("true") ||
                        !element.attribute("continue-list").isNull() || !m_lists.empty();
    if (!goesOn)
        m_numbers.remove(style);
    m_lists.push_back({style, false});
}

bool OdtBody::enterTable(const XmlElement& element) {
    if (element.is("table")) {
        m_writer.openTable();
    } else if (element.is("table-row")) {
        m_writer.openRow();
    } else if (element.is("table-cell")) {
        const int columns = element.number("number-columns-spanned", 1);
        m_writer.openCell(std::clamp(columns, 1, kMostRepeated), element.number("number-rows-spanned", 1));
    } else {
        return false;
    }
    return true;
}

bool OdtBody::enterInline(const XmlElement& element) {
    if (element.is("span")) {
        m_spans.push_back(m_styles.find(element.attributeText("style-name")).hidden == 1);
    } else if (element.is("s")) {
        append(QString(std::clamp(element.number("c", 1), 1, kMostBlanks), u' '));
    } else if (element.is("tab")) {
        append(u" ");
    } else if (element.is("line-break")) {
        append(u"\n");
    } else if (element.is("note-body") || element.is("text-box")) {
        m_writer.openBox();
    } else if (element.is("covered-table-cell")) {
        return false; // the span of the cell that covers it has counted it
    }
    return true;
}

void OdtBody::leave(const XmlElement& element) {
    if (isRoot(element)) {
        m_roots = std::max(0, m_roots - 1);
        return;
    }
    if (m_roots == 0)
        return;
    const bool isSpan =
        element.is("span") || element.is("section") || element.is("hidden-paragraph") || element.is("hidden-text");
    if (isSpan && !m_spans.empty())
        m_spans.pop_back();
    else if (element.is("tracked-changes"))
        --m_deleted;
    else if (element.is("list") && !m_lists.empty())
        m_lists.pop_back();
    else if (element.is("p") || element.is("h"))
        closeParagraph();
    else if (element.is("table-row"))
        m_writer.closeRow(false);
    else if (element.is("table"))
        m_writer.closeTable();
    else if (element.is("note-body") || element.is("text-box"))
        m_writer.closeBox();
}

void OdtBody::text(QByteArrayView words) {
    if (m_roots == 0 || m_paragraphs.empty())
        return;
    // Runs of white space are one blank, none at the start of a paragraph (6.1.2).
    QString set;
    bool& endsBlank = m_paragraphs.back().endsBlank;
    for (const QChar c : QString::fromUtf8(words)) {
        const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (isBlank && endsBlank)
            continue;
        set += isBlank ? QChar(u' ') : c;
        endsBlank = isBlank;
    }
    append(set);
}

void OdtBody::append(QStringView words) {
    if (m_paragraphs.empty() || words.isEmpty())
        return;
    const bool hidden =
        m_paragraphs.back().isHidden || std::find(m_spans.begin(), m_spans.end(), true) != m_spans.end();
    if (m_deleted > 0)
        m_findings.deletedLength += words.size();
    else if (hidden)
        m_findings.hiddenLength += words.size();
    else
        m_writer.append(words);
}

void OdtBody::closeParagraph() {
    if (m_paragraphs.empty())
        return;
    const Paragraph paragraph = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    BlockKind kind = m_part == Part::HeadersAndFooters ? BlockKind::Furniture : BlockKind::Paragraph;
    if (kind == BlockKind::Paragraph && m_styles.find(paragraph.style).isTitle)
        kind = BlockKind::Title;
    else if (kind == BlockKind::Paragraph && paragraph.outline > 0)
        kind = BlockKind::Heading;
    m_writer.closeParagraph(paragraph.number, kind, static_cast<qint8>(std::clamp(paragraph.outline, 0, 10)), false);
}

QString OdtBody::nextNumber(const QString& list, int level) {
    const OdtStyles::ListLevels* levels = m_styles.findList(list);
    if (!levels || level < 0 || level >= OdtStyles::kLevels || m_deleted > 0)
        return {};
    Numbers& numbers = m_numbers[list];
    const auto at = static_cast<size_t>(level);
    const OdtListLevel& own = (*levels)[at];
    numbers[at] = numbers[at] == 0 ? own.start : numbers[at] + 1;
    std::fill(numbers.begin() + level + 1, numbers.end(), 0);
    if (own.numbering == ListNumbering::None)
        return {};
    QString words = own.prefix;
    const int first = std::clamp(level + 1 - own.shownLevels, 0, level);
    for (int shown = first; shown <= level; ++shown) {
        const auto index = static_cast<size_t>(shown);
        if (shown > first)
            words += u'.';
        words += listNumber(std::max(1, numbers[index]), (*levels)[index].numbering);
    }
    words += own.suffix;
    return withBlankBehind(words);
}

} // namespace bijian
