// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/page/page_furniture.h"

#include "core/reader/furniture_lexicon.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace bijian {

namespace {

constexpr float kMargin = 0.14F; // of the page's height, where headers and footers stand
constexpr size_t kMostMarginLines = 2;
constexpr qsizetype kLongestPageNumber = 16;
constexpr qsizetype kLongestHeader = 60;

// "- 3 -", "3", "第3页": little but a number.
bool isPageNumber(const QString& text) {
    if (text.size() > kLongestPageNumber)
        return false;
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool hasWord = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return hasDigit && (!hasWord || FurnitureLexicon::builtIn().isPageWords(text));
}

// What two headers have in common: all but their figures, and about where they stand.
QString likeness(const PageLine& line, float pageHeight) {
    QString words = line.text();
    words.removeIf([](QChar c) { return c.isDigit(); });
    const bool upper = line.top < pageHeight / 2;
    return (upper ? u'^' : u'_') + words;
}

} // namespace

std::vector<bool> pageFurniture(const std::vector<PageLine>& lines, const std::vector<PageSize>& pages) {
    std::vector<bool> isAtEnd(lines.size(), false);
    QHash<QString, qint32> seen; // on how many pages
    for (size_t first = 0; first < lines.size();) {
        size_t end = first;
        while (end < lines.size() && lines[end].page == lines[first].page)
            ++end;
        const float height = pages[static_cast<size_t>(lines[first].page)].height;
        QStringList here;
        for (size_t i = first; i < end; ++i) {
            const bool upper = lines[i].bottom < height * kMargin && i - first < kMostMarginLines;
            const bool lower = lines[i].top > height * (1 - kMargin) && end - 1 - i < kMostMarginLines;
            isAtEnd[i] = upper || lower;
            if (isAtEnd[i] && lines[i].text().size() <= kLongestHeader)
                here.append(likeness(lines[i], height));
        }
        here.removeDuplicates();
        for (const QString& like : here)
            ++seen[like];
        first = end;
    }
    std::vector<bool> furniture(lines.size(), false);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!isAtEnd[i])
            continue;
        const QString text = lines[i].text();
        const float height = pages[static_cast<size_t>(lines[i].page)].height;
        furniture[i] =
            isPageNumber(text) || (text.size() <= kLongestHeader && seen.value(likeness(lines[i], height)) > 1);
    }
    return furniture;
}

} // namespace bijian
