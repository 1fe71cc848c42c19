// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/page/page_layout.h"

#include "core/reader/page/page_furniture.h"
#include "core/reader/page/paragraph_joiner.h"
#include "core/reader/page/table_finder.h"
#include "core/text/text_decoder.h"

#include <algorithm>

namespace bijian {

namespace {

// Of every twenty glyphs more than one without a Unicode value.
constexpr qsizetype kDoubtfulShare = 20;

// Sets text with the place of each of its characters.
class PlacedText {
public:
    explicit PlacedText(const QString& format) { m_document.format = format; }

    void append(const PagePiece& piece) {
        m_document.text += piece.text;
        m_document.pages.characters.insert(m_document.pages.characters.end(), piece.places.begin(), piece.places.end());
    }
    void append(QChar c) {
        m_document.text += c;
        m_document.pages.characters.emplace_back();
    }
    void endLine(BlockKind kind) {
        const auto end = static_cast<qint32>(m_document.text.size());
        if (end > m_lineStart && kind != BlockKind::Paragraph)
            m_document.hints.push_back({{m_lineStart, end}, kind, 0});
        if (end > m_lineStart)
            append(u'\n');
        m_lineStart = static_cast<qint32>(m_document.text.size());
    }
    bool isAtLineStart() const { return m_lineStart == m_document.text.size(); }
    QChar last() const { return m_document.text.back(); }
    bool isTooLong() const { return m_document.text.size() > kMaximumTextLength; }
    Document& document() { return m_document; }

private:
    Document m_document;
    qint32 m_lineStart = 0;
};

class Writer {
public:
    Writer(const QString& format, const std::vector<PageLine>& lines, const std::vector<PageSize>& pages)
        : m_text(format), m_lines(lines), m_furniture(pageFurniture(lines, pages)),
          m_tables(findTables(lines, m_furniture)) {
        std::vector<bool> isBody(lines.size(), true);
        for (size_t i = 0; i < lines.size(); ++i)
            isBody[i] = !m_furniture[i];
        for (const PageTable& table : m_tables)
            std::fill(isBody.begin() + static_cast<qptrdiff>(table.first),
                      isBody.begin() + static_cast<qptrdiff>(table.end), false);
        for (size_t i = 0; i < lines.size(); ++i)
            if (isBody[i])
                m_body.push_back(&lines[i]);
    }

    Document run() {
        const ParagraphJoiner joiner(m_body);
        size_t body = 0;
        auto table = m_tables.begin();
        for (size_t i = 0; i < m_lines.size() && !m_text.isTooLong(); ++i) {
            if (table != m_tables.end() && table->first == i) {
                endParagraph();
                writeTable(*table);
                i = table->end - 1;
                ++table;
            } else if (m_furniture[i]) {
                m_margins.push_back(&m_lines[i]);
            } else {
                writeLine(m_lines[i], body > 0 && joiner.goesOn(body, m_linesOfParagraph == 1));
                ++body;
            }
        }
        endParagraph();
        return std::move(m_text.document());
    }

private:
    void writeLine(const PageLine& line, bool goesOn) {
        if (!goesOn || m_linesOfParagraph == 0)
            endParagraph();
        else if (ParagraphJoiner::needsBlank(m_text.last(), line.pieces.front().text.front()))
            m_text.append(u' ');
        for (const PagePiece& piece : line.pieces) {
            if (&piece != &line.pieces.front())
                m_text.append(u' ');
            m_text.append(piece);
        }
        ++m_linesOfParagraph;
    }

    // Headers and footers that a paragraph runs over stand behind it.
    void endParagraph() {
        m_text.endLine(BlockKind::Paragraph);
        m_linesOfParagraph = 0;
        for (const PageLine* line : m_margins) {
            for (const PagePiece& piece : line->pieces)
                m_text.append(piece);
            m_text.endLine(BlockKind::Furniture);
        }
        m_margins.clear();
    }

    void writeTable(const PageTable& table) {
        for (const std::vector<PagePiece>& row : tableRowsOf(m_lines, table)) {
            size_t filled = row.size();
            while (filled > 0 && row[filled - 1].text.isEmpty())
                --filled;
            for (size_t c = 0; c < filled; ++c) {
                if (c > 0)
                    m_text.append(u'\t');
                m_text.append(row[c]);
            }
            m_text.endLine(filled > 1 ? BlockKind::TableRow : BlockKind::Paragraph);
        }
    }

    PlacedText m_text;
    const std::vector<PageLine>& m_lines;
    const std::vector<bool> m_furniture;
    const std::vector<PageTable> m_tables;
    std::vector<const PageLine*> m_body;
    std::vector<const PageLine*> m_margins; // met within the paragraph
    size_t m_linesOfParagraph = 0;
};

// "3", "5-7", counted from 1.
QStringList pageRanges(const std::vector<qint32>& pages) {
    QStringList ranges;
    for (size_t first = 0; first < pages.size();) {
        size_t last = first;
        while (last + 1 < pages.size() && pages[last + 1] == pages[last] + 1)
            ++last;
        const QString start = QString::number(pages[first] + 1);
        ranges.append(last == first ? start : start + u'-' + QString::number(pages[last] + 1));
        first = last + 1;
    }
    return ranges;
}

// Without a Unicode value: replaced, or of a private use area, whose meaning is that of one font.
bool isUnknown(char32_t c) {
    return c == 0 || c == QChar::ReplacementCharacter || (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

} // namespace

Result<Document> layOutPages(const QString& format, const std::vector<PaintedPage>& pages, Monitor& monitor) {
    std::vector<PageLine> lines;
    std::vector<PageSize> sizes;
    std::vector<qint32> pictures;
    qsizetype glyphs = 0;
    qsizetype unknown = 0;
    for (size_t i = 0; i < pages.size(); ++i) {
        if (monitor.isCancelled())
            return ErrorCode::Cancelled;
        sizes.push_back(pages[i].size);
        std::vector<PageLine> found = findLines(pages[i], static_cast<qint32>(i));
        if (found.empty() && pages[i].hasPicture)
            pictures.push_back(static_cast<qint32>(i));
        std::move(found.begin(), found.end(), std::back_inserter(lines));
        glyphs += static_cast<qsizetype>(pages[i].glyphs.size());
        unknown += std::count_if(pages[i].glyphs.begin(), pages[i].glyphs.end(),
                                 [](const PageGlyph& glyph) { return isUnknown(glyph.character); });
    }
    if (lines.empty())
        return pictures.empty() ? Result<Document>(ErrorCode::NoText)
                                : Result<Document>(ErrorCode::PagesUnreadable, {QString::number(pictures.size())});
    Document document = Writer(format, lines, sizes).run();
    if (document.text.size() > kMaximumTextLength)
        return {ErrorCode::TextTooLong, {QString::number(document.text.size()), QString::number(kMaximumTextLength)}};
    document.pages.pages = std::move(sizes);
    if (!pictures.empty())
        document.issues.push_back(
            {IssueSeverity::Lost, IssueCode::PagesWithoutText, {pageRanges(pictures).join(QStringLiteral(", "))}, {}});
    if (unknown * kDoubtfulShare > glyphs)
        document.issues.push_back({IssueSeverity::Doubtful, IssueCode::TextMayBeWrong, {QString::number(unknown)}, {}});
    return document;
}

} // namespace bijian
