// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/evidence.h"

#include "app/models/message_text.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace bijian {

namespace {

TextRange relativeTo(const TextRange& range, const TextRange& around) {
    return {range.start - around.start, range.end - around.start};
}

Evidence evidenceIn(const Report& report, const CellValue& value) {
    Evidence evidence;
    evidence.report = report.id;
    evidence.region = report.identity.region.value;
    evidence.year = report.identity.year;
    evidence.fileName = visibleName(QFileInfo(report.source.path).fileName());
    evidence.inReport = value.evidence.range;
    evidence.value = value;
    evidence.headings = headingsAbove(report, evidence.inReport.start);

    TextRange sentence = evidence.inReport;
    if (value.observation >= 0 && size_t(value.observation) < report.observations.size()) {
        const Observation& observation = report.observations[size_t(value.observation)];
        if (observation.sentence.contains(evidence.inReport))
            sentence = observation.sentence;
        for (const Cue& cue : observation.cues) {
            if (sentence.contains(cue.range) && !cue.range.overlaps(evidence.inReport))
                evidence.cues.push_back(relativeTo(cue.range, sentence));
        }
    }
    evidence.sentence = report.slice(sentence);
    evidence.number = relativeTo(evidence.inReport, sentence);
    return evidence;
}

} // namespace

std::vector<Evidence> evidenceOf(const ComparisonCell& cell, const ReportFinder& find) {
    std::vector<Evidence> all;
    for (const CellValue& value : cell.values) {
        if (const ReportPointer report = find(value.evidence.report))
            all.push_back(evidenceIn(*report, value));
    }
    return all;
}

QStringList headingsAbove(const Report& report, qint32 position) {
    const std::vector<Block>& blocks = report.outline.blocks;
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), position,
                                        [](qint32 place, const Block& block) { return place < block.range.start; });
    QStringList headings;
    if (after == blocks.begin())
        return headings;
    // Each heading taken ranks above the one before; the index falls with every step, so the walk ends.
    int level = std::numeric_limits<int>::max();
    for (qint32 at = std::prev(after)->heading; at >= 0; at = blocks[size_t(at)].heading) {
        const Block& block = blocks[size_t(at)];
        if (block.level < level)
            headings.prepend(report.slice(block.range).trimmed());
        level = std::min<int>(level, block.level);
    }
    return headings;
}

} // namespace bijian
