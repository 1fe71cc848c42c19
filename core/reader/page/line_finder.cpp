// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/character.h"
#include "core/reader/page/page_line.h"

#include <algorithm>
#include <cmath>

namespace bijian {

namespace {

constexpr float kWideGap = 1.6F;    // em: wider than the blanks within a line
constexpr float kBlank = 0.18F;     // em: between two Latin words
constexpr float kSamePlace = 0.25F; // em
constexpr float kLongestLength = 1e5F;

// A glyph where lines are made: for vertical text the page is turned, so that columns become lines.
struct Placed {
    const PageGlyph* glyph = nullptr;
    float left = 0;
    float top = 0;
    float width = 0;
    float height = 0;

    float right() const { return left + width; }
    float middle() const { return top + height / 2; }
};

bool isSound(const PageGlyph& glyph) {
    const auto fits = [](float length) { return std::isfinite(length) && std::abs(length) < kLongestLength; };
    return fits(glyph.left) && fits(glyph.top) && fits(glyph.width) && fits(glyph.height) && glyph.width >= 0 &&
           glyph.height > 0;
}

bool isBlank(char32_t c) {
    return c <= 0x20 || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F;
}

bool isFormat(char32_t c) {
    return QChar::category(c) == QChar::Other_Format || QChar::isSurrogate(c) || c > 0x10FFFF;
}

bool isLatinWord(char32_t c) {
    return c < 0x250 && (QChar::isLetterOrNumber(c) || c == ',' || c == '.');
}

// Whether more runs of the page go down than across.
bool isVertical(const PaintedPage& page) {
    qint64 down = 0;
    qint64 across = 0;
    for (size_t i = 1; i < page.glyphs.size(); ++i) {
        const PageGlyph& before = page.glyphs[i - 1];
        const PageGlyph& glyph = page.glyphs[i];
        if (glyph.startsRun || !isSound(before) || !isSound(glyph))
            continue;
        const float x = std::abs(glyph.left - before.left);
        const float y = std::abs(glyph.top - before.top);
        (y > x ? down : across) += 1;
    }
    return down > 2 * across;
}

std::vector<Placed> placedGlyphs(const PaintedPage& page) {
    const bool vertical = isVertical(page);
    std::vector<Placed> placed;
    placed.reserve(page.glyphs.size());
    for (const PageGlyph& glyph : page.glyphs) {
        if (!isSound(glyph) || isBlank(glyph.character) || isFormat(glyph.character))
            continue;
        if (vertical)
            placed.push_back(
                {&glyph, glyph.top, page.size.width - glyph.left - glyph.width, glyph.height, glyph.width});
        else
            placed.push_back({&glyph, glyph.left, glyph.top, glyph.width, glyph.height});
    }
    return placed;
}

// Glyphs to rows: a glyph belongs to the row whose band holds its middle.
std::vector<std::vector<Placed>> rowsOf(std::vector<Placed> glyphs) {
    std::stable_sort(glyphs.begin(), glyphs.end(),
                     [](const Placed& a, const Placed& b) { return a.middle() < b.middle(); });
    std::vector<std::vector<Placed>> rows;
    float top = 0;
    float bottom = 0;
    for (const Placed& glyph : glyphs) {
        const float middle = glyph.middle();
        // Commas and small figures lie within the band of the letters before and behind them.
        const bool same = !rows.empty() && middle < bottom - (bottom - top) * 0.3F && glyph.top < bottom;
        if (!same) {
            rows.emplace_back();
            top = glyph.top;
            bottom = glyph.top + glyph.height;
        } else if (glyph.height > bottom - top) {
            top = std::min(top, glyph.top);
            bottom = glyph.top + glyph.height;
        }
        rows.back().push_back(glyph);
    }
    return rows;
}

// The median width of the Chinese letters; of others, the usual share of their height.
float emOf(const std::vector<Placed>& row) {
    constexpr float kShareOfHeight = 0.77F;
    std::vector<float> widths;
    for (const Placed& glyph : row) {
        if (glyph.glyph->character <= 0xFFFF && isHan(static_cast<char16_t>(glyph.glyph->character)))
            widths.push_back(std::max(glyph.width, 1.0F));
    }
    if (widths.empty()) {
        for (const Placed& glyph : row)
            widths.push_back(glyph.height * kShareOfHeight);
    }
    const auto middle = widths.begin() + static_cast<qptrdiff>(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    return *middle;
}

void append(PagePiece& piece, const PageGlyph& glyph, qint32 page) {
    const char32_t c = glyph.character == 0 ? char32_t(0xFFFD) : glyph.character;
    const QString text = QString::fromUcs4(&c, 1);
    for (qsizetype i = 0; i < text.size(); ++i)
        piece.places.push_back({glyph.left, glyph.top, glyph.width, glyph.height, page});
    piece.text += text;
}

bool isPaintedTwice(const Placed& glyph, const std::vector<Placed>& row, size_t index, float em) {
    constexpr size_t kFurthest = 16;
    const size_t last = index - std::min(index, kFurthest);
    for (size_t i = index; i-- > last && glyph.left - row[i].left < kSamePlace * em;) {
        if (row[i].glyph->character == glyph.glyph->character && std::abs(row[i].top - glyph.top) < kSamePlace * em)
            return true;
    }
    return false;
}

PageLine lineOf(std::vector<Placed> row, qint32 page) {
    std::stable_sort(row.begin(), row.end(), [](const Placed& a, const Placed& b) { return a.left < b.left; });
    PageLine line;
    line.page = page;
    line.em = emOf(row);
    line.hasHan = std::any_of(row.begin(), row.end(), [](const Placed& glyph) {
        return glyph.glyph->character <= 0xFFFF && isHan(static_cast<char16_t>(glyph.glyph->character));
    });
    line.top = row.front().top;
    line.bottom = row.front().top + row.front().height;
    for (size_t i = 0; i < row.size(); ++i) {
        const Placed& glyph = row[i];
        if (isPaintedTwice(glyph, row, i, line.em))
            continue;
        const bool starts = line.pieces.empty() || glyph.left - line.pieces.back().right > kWideGap * line.em;
        if (starts) {
            line.pieces.push_back({{}, {}, glyph.left, glyph.right()});
        } else if (glyph.left - line.pieces.back().right > kBlank * line.em && isLatinWord(glyph.glyph->character) &&
                   isLatinWord(line.pieces.back().text.back().unicode())) {
            line.pieces.back().text += u' ';
            line.pieces.back().places.emplace_back();
        }
        append(line.pieces.back(), *glyph.glyph, page);
        line.pieces.back().right = std::max(line.pieces.back().right, glyph.right());
        line.top = std::min(line.top, glyph.top);
        line.bottom = std::max(line.bottom, glyph.top + glyph.height);
    }
    line.left = line.pieces.front().left;
    line.right = line.pieces.back().right;
    return line;
}

// ---- Columns of text ---------------------------------------------------------------------------------------------

constexpr size_t kFewestRows = 6;
constexpr float kNarrowestColumn = 9; // em

// Where the page has two columns of prose: the middle of the white between them, 0 where it has not.
float gutterOf(const std::vector<PageLine>& lines) {
    std::vector<float> middles;
    for (const PageLine& line : lines) {
        const bool two = line.pieces.size() == 2 &&
                         line.pieces[0].right - line.pieces[0].left > kNarrowestColumn * line.em &&
                         line.pieces[1].right - line.pieces[1].left > kNarrowestColumn * line.em;
        if (two)
            middles.push_back((line.pieces[0].right + line.pieces[1].left) / 2);
    }
    if (middles.size() < kFewestRows || middles.size() * 2 < lines.size())
        return 0;
    std::nth_element(middles.begin(), middles.begin() + static_cast<qptrdiff>(middles.size() / 2), middles.end());
    return middles[middles.size() / 2];
}

PageLine partOf(const PageLine& line, const PagePiece& piece) {
    PageLine part = line;
    part.pieces = {piece};
    part.left = piece.left;
    part.right = piece.right;
    return part;
}

// Lines over the whole width part the page; between them the left column stands before the right one.
std::vector<PageLine> byColumns(const std::vector<PageLine>& lines, float gutter) {
    std::vector<PageLine> ordered;
    std::vector<PageLine> right;
    const auto flush = [&] {
        ordered.insert(ordered.end(), right.begin(), right.end());
        right.clear();
    };
    for (const PageLine& line : lines) {
        const bool crosses = std::any_of(line.pieces.begin(), line.pieces.end(), [&](const PagePiece& piece) {
            return piece.left < gutter - line.em && piece.right > gutter + line.em;
        });
        if (crosses) {
            flush();
            ordered.push_back(line);
            continue;
        }
        for (const PagePiece& piece : line.pieces)
            (piece.left < gutter ? ordered : right).push_back(partOf(line, piece));
    }
    flush();
    return ordered;
}

} // namespace

QString PageLine::text() const {
    QString text;
    for (const PagePiece& piece : pieces)
        text += piece.text;
    return text;
}

std::vector<PageLine> findLines(const PaintedPage& page, qint32 number) {
    std::vector<PageLine> lines;
    for (std::vector<Placed>& row : rowsOf(placedGlyphs(page)))
        lines.push_back(lineOf(std::move(row), number));
    const float gutter = gutterOf(lines);
    return gutter > 0 ? byColumns(lines, gutter) : lines;
}

} // namespace bijian
