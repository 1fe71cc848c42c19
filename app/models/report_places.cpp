// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/report_places.h"

#include "core/mapping/sentence.h"

#include <algorithm>

namespace bijian {

namespace {

qint32 distance(const TextRange& range, qint32 position) {
    if (range.contains(position))
        return 0;
    return position < range.start ? range.start - position : position - range.end + 1;
}

} // namespace

std::optional<size_t> mentionAt(const Report& report, qint32 position) {
    const auto nearest = nearestMention(report, position);
    return nearest && report.mentions[*nearest].range.contains(position) ? nearest : std::nullopt;
}

std::optional<size_t> nearestMention(const Report& report, qint32 position) {
    const auto nearest = std::min_element(report.mentions.begin(), report.mentions.end(),
                                          [position](const Mention& a, const Mention& b) {
                                              return distance(a.range, position) < distance(b.range, position);
                                          });
    if (nearest == report.mentions.end())
        return std::nullopt;
    return static_cast<size_t>(nearest - report.mentions.begin());
}

TextRange sentenceAt(const Report& report, qint32 position) {
    for (const Sentence& sentence : report.outline.sentences) {
        if (sentence.range.contains(position))
            return sentence.range;
    }
    return {};
}

const Block* blockAt(const Report& report, qint32 position) {
    for (const Block& block : report.outline.blocks) {
        if (block.range.contains(position))
            return &block;
    }
    return nullptr;
}

TextRange clauseAround(const Report& report, const TextRange& sentence, const TextRange& number) {
    FoldedText folded;
    folded.fold(report.text, sentence);
    qint32 start = folded.fromSource(number.start);
    qint32 end = folded.fromSource(number.end);
    while (start > 0 && !isClauseMark(folded.at(start - 1)))
        --start;
    while (end < folded.size() && !isClauseMark(folded.at(end)))
        ++end;
    return folded.toSource(TextRange{start, end});
}

} // namespace bijian
