// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/furniture.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr qsizetype kShortestProse = 40;
constexpr qsizetype kLongestMenuEntry = 16;
constexpr size_t kShortestMenu = 4;
constexpr qsizetype kLongestLabelValue = 24;

bool isSentenceMark(QChar c) {
    return QStringView(u"，。；、,;！？").contains(c);
}

bool hasSentenceMark(QStringView line) {
    return std::any_of(line.begin(), line.end(), isSentenceMark);
}

// "2024", "04/07", "19:20", "2024-03-05 10:30".
bool isDigitsOnly(QStringView line) {
    const bool hasDigit = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit &&
           std::all_of(line.begin(), line.end(), [](QChar c) { return c.isDigit() || c.isPunct() || c.isSpace(); });
}

class Classifier {
public:
    Classifier(const std::vector<QStringView>& lines, const FurnitureLexicon& lexicon)
        : m_lexicon(lexicon), m_furniture(lines.size(), false) {
        for (size_t i = 0; i < lines.size(); ++i) {
            const QStringView line = lines[i].trimmed();
            if (line.isEmpty())
                continue;
            m_places.push_back(i);
            m_lines.push_back(line);
        }
    }

    std::vector<bool> run() {
        for (size_t i = 0; i < m_lines.size(); ++i)
            m_furniture[m_places[i]] = m_lexicon.isFurniture(m_lines[i]);
        const auto isBody = [this](QStringView line) { return isProse(line) && !m_lexicon.isFurniture(line); };
        const auto first = std::find_if(m_lines.begin(), m_lines.end(), isBody);
        if (first == m_lines.end())
            return std::move(m_furniture);
        const auto last = std::find_if(m_lines.rbegin(), m_lines.rend(), isBody);
        const auto headEnd = static_cast<size_t>(first - m_lines.begin());
        const auto tailStart = m_lines.size() - static_cast<size_t>(last - m_lines.rbegin());
        markMenus(0, headEnd);
        markMenus(tailStart, m_lines.size());
        markHead(headEnd);
        markEndMatter(tailStart);
        return std::move(m_furniture);
    }

private:
    bool isMarked(size_t i) const { return m_furniture[m_places[i]]; }
    void mark(size_t i) { m_furniture[m_places[i]] = true; }

    bool isMenuEntry(size_t i) const {
        const QStringView line = m_lines[i];
        return line.size() <= kLongestMenuEntry && !hasSentenceMark(line) && !m_lexicon.mayBeTitle(line);
    }

    // Runs of short lines of which a third or more are words of pages.
    void markMenus(size_t start, size_t end) {
        while (start < end) {
            size_t stop = start;
            size_t known = 0;
            for (; stop < end && isMenuEntry(stop); ++stop)
                known += m_lexicon.isPageWords(m_lines[stop]) ? 1 : 0;
            if (stop - start >= kShortestMenu && known * 3 >= stop - start)
                for (size_t i = start; i < stop; ++i)
                    mark(i);
            start = stop + 1;
        }
    }

    void markHead(size_t end) {
        const bool hasSource = [this, end] {
            for (size_t i = 0; i < end; ++i)
                if (isMarked(i))
                    return true;
            return false;
        }();
        for (size_t i = 0; i < end; ++i) {
            const bool isValue = i > 0 && m_lexicon.isEmptyLabel(m_lines[i - 1]) &&
                                 m_lines[i].size() <= kLongestLabelValue && !hasSentenceMark(m_lines[i]) &&
                                 !m_lexicon.mayBeTitle(m_lines[i]);
            if (isValue || (hasSource && isDigitsOnly(m_lines[i])))
                mark(i);
        }
    }

    void markEndMatter(size_t start) {
        while (start < m_lines.size() && !m_lexicon.isEndMatter(m_lines[start]))
            ++start;
        for (size_t i = start; i < m_lines.size(); ++i)
            mark(i);
    }

    const FurnitureLexicon& m_lexicon;
    std::vector<bool> m_furniture;
    std::vector<size_t> m_places; // of the lines that are not blank
    std::vector<QStringView> m_lines;
};

} // namespace

bool isProse(QStringView line) {
    return line.size() >= kShortestProse && hasSentenceMark(line);
}

std::vector<bool> furnitureLines(const std::vector<QStringView>& lines, const FurnitureLexicon& lexicon) {
    return Classifier(lines, lexicon).run();
}

} // namespace bijian
