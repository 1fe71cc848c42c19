// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/html_line_builder.h"

namespace bijian {

namespace {

bool isCollapsed(QChar c) {
    return c == u' ' || c == u'\t' || c == u'\n';
}

// Characters between which Chinese has no blanks.
bool isWide(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x2E80 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0xFF00 && code <= 0xFF60) || (code >= 0x2014 && code <= 0x201D) || code == 0x2026 ||
           c.isSurrogate();
}

} // namespace

void HtmlLineBuilder::append(QStringView words, bool isLink, qint32 block) {
    qsizetype start = 0;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        if (i < words.size() && !isCollapsed(words[i]))
            continue;
        if (i > start)
            appendWord(words.sliced(start, i - start), isLink, block);
        start = i + 1;
        if (i == words.size())
            break;
        if (words[i] == u'\n')
            m_space = Space::LineEnd;
        else if (m_space == Space::None)
            m_space = Space::Blank;
    }
}

void HtmlLineBuilder::appendPreformatted(QStringView words, qint32 block) {
    bool isFirst = true;
    for (const QStringView line : qTokenize(words, u'\n')) {
        if (!isFirst)
            breakLine();
        isFirst = false;
        if (!line.isEmpty())
            appendWord(line.toString().replace(u'\t', u' '), false, block);
    }
}

void HtmlLineBuilder::appendWord(QStringView word, bool isLink, qint32 block) {
    if (m_words.isEmpty() && m_cells.isEmpty())
        m_line.node = block;
    if (m_space != Space::None && !m_words.isEmpty()) {
        const bool isJoined = m_space == Space::LineEnd && isWide(m_words.back()) && isWide(word.front());
        if (!isJoined)
            m_words.append(u' ');
    }
    m_space = Space::None;
    m_words.append(word);
    if (isLink)
        m_line.linkLength += static_cast<qint32>(word.size());
}

void HtmlLineBuilder::breakLine() {
    if (m_isRow) {
        m_space = Space::LineEnd;
        return;
    }
    endLine(m_words, m_kind);
}

void HtmlLineBuilder::setKind(BlockKind kind, qint8 level) {
    m_kind = kind;
    m_level = level;
}

void HtmlLineBuilder::openRow() {
    breakLine();
    m_isRow = true;
}

void HtmlLineBuilder::openCell() {
    endCell();
    m_isCell = true;
}

void HtmlLineBuilder::skipCells(qint32 count) {
    endCell();
    for (qint32 i = 0; i < count; ++i)
        m_cells.append(QString());
}

void HtmlLineBuilder::endCell() {
    if (m_isCell)
        m_cells.append(m_words.trimmed());
    m_words.clear();
    m_space = Space::None;
    m_isCell = false;
}

void HtmlLineBuilder::closeRow() {
    endCell();
    m_isRow = false;
    while (!m_cells.isEmpty() && m_cells.back().isEmpty())
        m_cells.removeLast();
    const bool isTable = m_cells.size() > 1;
    endLine(m_cells.join(u'\t'), isTable ? BlockKind::TableRow : BlockKind::Paragraph);
    m_cells.clear();
}

void HtmlLineBuilder::endLine(const QString& text, BlockKind kind) {
    m_line.text = kind == BlockKind::TableRow ? text : text.trimmed();
    m_line.kind = kind;
    m_line.level = kind == BlockKind::Heading ? m_level : qint8(0);
    if (!m_line.text.isEmpty())
        m_lines.push_back(std::move(m_line));
    m_line = {};
    m_words.clear();
    m_space = Space::None;
}

std::vector<HtmlLine> HtmlLineBuilder::take() {
    endLine(m_words, m_kind);
    return std::move(m_lines);
}

} // namespace bijian
