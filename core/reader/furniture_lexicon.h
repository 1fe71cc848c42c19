// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/word_lists.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace bijian {

// The words by which the furniture of web pages is known (resources/lexicon/furniture.txt). Immutable. Tells what a
// line or a name says by itself; furniture.h looks at its place among the others, too. Lines over kLongestFurniture are
// never furniture by their words.
class FurnitureLexicon {
public:
    static constexpr qsizetype kLongestFurniture = 160;

    static FurnitureLexicon create(const WordLists& words);
    // The list that comes with the program, read once.
    static const FurnitureLexicon& builtIn();

    // Nothing but words of pages, numbers and separators; a label with its value; a path of a page; a file name; or a
    // short line with words that only footers and tool bars have.
    bool isFurniture(QStringView line) const;
    // A label without its value ("来源:"), which may stand in the next line.
    bool isEmptyLabel(QStringView line) const;
    // Nothing but words of pages, numbers and separators.
    bool isPageWords(QStringView line) const;
    // Opens what follows a report on its page.
    bool isEndMatter(QStringView line) const;
    // May be the title of a report.
    bool mayBeTitle(QStringView line) const;
    // Class names and ids of an element, as written, with one that furniture has; inside an article some name headings,
    // too.
    bool isFurnitureName(QStringView names, bool inArticle) const;

private:
    // Words by their first character, the longest first.
    using WordTable = QHash<QChar, QStringList>;

    static WordTable tableOf(const QStringList& words);
    static qsizetype matchAt(const WordTable& table, QStringView line, qsizetype at);
    qsizetype labelAt(QStringView line, qsizetype at) const;
    bool hasLabels(QStringView line) const;
    bool consistsOfPageWords(QStringView folded) const;
    bool isPath(QStringView folded) const;
    bool isAttachment(QStringView folded) const;

    WordTable m_words;
    WordTable m_fillers;
    WordTable m_labels;
    QStringList m_parts;
    WordTable m_endMatter;
    QStringList m_attachments;
    QStringList m_reportWords;
    QSet<QString> m_names;
    QSet<QString> m_outsideNames;
};

} // namespace bijian
