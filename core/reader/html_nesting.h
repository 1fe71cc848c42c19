// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reader/html_tag_class.h"

#include <QByteArray>

#include <vector>

namespace bijian {

// Follows how a parser of the HTML standard nests elements, without building them, to know beforehand how deep a page
// goes and how many elements it makes. Where the standard closes an element only under conditions that are not looked
// at here, it stays open, so that a page is rather believed to be deeper than it is. Work for one tag is bounded by
// kMaximumOpenTags.
class HtmlNesting {
public:
    // Each fails with MarkupTooComplex. `signature` stands for the whole tag with its attributes: of formatting
    // elements that are the same in all of it, the standard keeps three at most to be reopened.
    Result<void> start(const QByteArray& name, TagClass kind, size_t signature);
    Result<void> text();
    void end(QByteArrayView name, TagClass kind);

private:
    struct Element {
        QByteArray name;
        TagClass kind = TagClass::Ordinary;
        size_t signature = 0;
    };
    // A formatting element that the standard reopens in the next block, or the bound that a cell sets to that.
    struct Formatting {
        Element element;
        bool isBound = false;
        bool isOpen = true;
    };

    Result<void> push(const Element& element);
    Result<void> reopen();
    void popTo(size_t size);
    void pop();
    void closeImplied(QByteArrayView name, TagClass kind);
    bool endFormatting(QByteArrayView name);
    void keepThree(size_t signature);
    size_t formattingBound() const;

    std::vector<Element> m_open;
    std::vector<Formatting> m_formatting;
    qint32 m_made = 0;
    bool m_mustReopen = false;
};

} // namespace bijian
