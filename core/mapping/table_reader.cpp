// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/table_reader.h"

#include <algorithm>

namespace bijian {

namespace {

bool isBlank(QChar c) {
    return c == u' ' || c == u'\u3000' || c == u'\u00a0';
}

bool isBar(QChar c) {
    return c == u'|' || c == u'\uff5c';
}

// Cells are parted by tabs, or in plain text by bars, an ideographic blank or two blanks, or stand in lines of their
// own.
std::vector<TextRange> cellsOf(QStringView text, const TextRange& row) {
    std::vector<TextRange> cells;
    const QStringView line = row.of(text);
    const bool tabs = line.contains(u'\t');
    const bool stacked = line.contains(u'\n');
    const bool bars = !tabs && !stacked && std::count_if(line.begin(), line.end(), isBar) >= 2;
    qint32 start = row.start;
    const auto close = [&](qint32 end) {
        TextRange cell{start, end};
        while (cell.start < cell.end && isBlank(text[cell.start]))
            ++cell.start;
        while (cell.end > cell.start && isBlank(text[cell.end - 1]))
            --cell.end;
        if (!stacked || !cell.isEmpty())
            cells.push_back(cell);
    };
    for (qint32 i = row.start; i < row.end; ++i) {
        const bool gap = !tabs && !bars && !stacked &&
                         (text[i] == u'\u3000' || (text[i] == u' ' && i + 1 < row.end && isBlank(text[i + 1])));
        if (text[i] != u'\t' && !gap && !(bars && isBar(text[i])) && !(stacked && text[i] == u'\n'))
            continue;
        close(i);
        while (gap && i + 1 < row.end && isBlank(text[i + 1]))
            ++i;
        start = i + 1;
    }
    close(row.end);
    return cells;
}

bool isFigure(QStringView cell) {
    return !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'%' || c == u'，' || c == u'．' || c == u'％' ||
               c == u'-' || c == u'万' || c == u'亿';
    });
}

bool startsWithFigure(QStringView cell) {
    return !cell.isEmpty() && cell.front().isDigit() && !cell.contains(u'年') && !cell.contains(u'月');
}

} // namespace

void TableReader::endTable(const TextRange& line) {
    constexpr qint32 kLongestCaption = 60;
    m_head.clear();
    m_byKind = false;
    m_caption = line.length() <= kLongestCaption ? line : TextRange{};
}

// The region that labels the row, or else what the made clause was found to be about: only its cue tells where that
// stands in the source.
QString TableReader::scopeOf(QStringView text, const TextRange& region, const Observation& observation) const {
    if (!region.isEmpty()) {
        const QString name = region.of(text).toString();
        return m_context.regionsBelow.contains(name) ? name : QString();
    }
    if (observation.scope.isEmpty())
        return {};
    const auto cue = std::find_if(observation.cues.begin(), observation.cues.end(),
                                  [](const Cue& scope) { return scope.role == CueRole::Scope; });
    return cue == observation.cues.end() ? QString() : toSource(cue->range).of(text).toString();
}

// What a table's caption says that it counts: without its number and what stands in brackets.
TextRange TableReader::subjectOf(QStringView text, TextRange caption) {
    for (qint32 i = caption.start; i < caption.end; ++i) {
        if (text[i] == u':' || text[i] == u'：' || text[i] == u'　' || text[i] == u' ')
            caption.start = i + 1;
    }
    // (单位:件)
    if (!caption.isEmpty() && (text[caption.end - 1] == u')' || text[caption.end - 1] == u'）')) {
        qint32 open = caption.end - 1;
        while (open > caption.start && text[open] != u'(' && text[open] != u'（')
            --open;
        caption.end = open;
    }
    return caption;
}

// 被申请人, 案件类型: the rows of such a table divide by kind.
bool TableReader::isKind(QStringView cell) const {
    const TermTrie::Match match = m_lexicon.termAt(cell, 0);
    return match.length > 0 && match.length == cell.size() && (m_lexicon.roles(match.value) & KindNounRole) != 0;
}

// A region below the reporter, or the sum of all.
bool TableReader::isRegion(QStringView label) const {
    return m_context.regionsBelow.contains(label.toString()) || label == u"总计" || label == u"合计" ||
           label == u"全国" || label == u"全省" || label == u"全市";
}

void TableReader::append(QStringView text, const TextRange& source) {
    m_pieces.push_back({static_cast<qint32>(m_clause.size()), source});
    m_clause += source.of(text);
}

TextRange TableReader::toSource(const TextRange& made) const {
    for (const Piece& piece : m_pieces) {
        const TextRange covered{piece.start, piece.start + piece.source.length()};
        if (covered.contains(made))
            return {piece.source.start + made.start - piece.start, piece.source.start + made.end - piece.start};
    }
    return {};
}

void TableReader::readRow(QStringView text, const TextRange& row, qint32 sentence,
                          const std::vector<ScannedMention>& mentions, qint32 firstMention,
                          std::vector<Candidate>& candidates, std::vector<LedgerEntry>& ledger) {
    const std::vector<TextRange> cells = cellsOf(text, row);
    const bool figures = std::any_of(cells.begin() + (cells.empty() ? 0 : 1), cells.end(),
                                     [&](const TextRange& cell) { return startsWithFigure(cell.of(text)); });
    if (!figures) {
        m_head = cells;
        m_byKind = !cells.empty() && isKind(cells.front().of(text));
        return;
    }
    if (m_byKind || isKind(cells.front().of(text))) {
        for (size_t i = 0; i < mentions.size(); ++i) {
            LedgerEntry& entry = ledger[static_cast<size_t>(firstMention) + i];
            if (row.contains(mentions[i].mention.range) && entry.status == LedgerStatus::Open)
                entry = {LedgerStatus::Dismissed, DismissReason::Breakdown, -1};
        }
        return;
    }
    for (size_t i = 1; i < cells.size(); ++i) {
        const QStringView cell = cells[i].of(text);
        if (!startsWithFigure(cell))
            continue;
        const TextRange head = i < m_head.size() && m_head.size() == cells.size() ? m_head[i] : TextRange{};
        // A column of changes or ranks holds no values.
        const QStringView name = head.of(text);
        if (isFigure(cell) && (name.contains(u"增长") || name.contains(u"同比") || name.contains(u"增幅") ||
                               name.contains(u"排名") || name.contains(u"序号")))
            continue;
        // The label is the nearest cell to the left that is no figure: 广东 | 31392 | 河北 | 7040.
        size_t label = i;
        while (label > 0 && (cells[label].isEmpty() || startsWithFigure(cells[label].of(text))))
            --label;
        readCell(text, row, cells[label], head, cells[i], sentence, mentions, firstMention, candidates, ledger);
    }
}

void TableReader::readCell(QStringView text, const TextRange& row, const TextRange& label, const TextRange& head,
                           const TextRange& cell, qint32 sentence, const std::vector<ScannedMention>& mentions,
                           qint32 firstMention, std::vector<Candidate>& candidates, std::vector<LedgerEntry>& ledger) {
    m_clause.clear();
    m_pieces.clear();
    // 表1:各地受理行政复议案件情况: what stands above the table serves rows that name regions only.
    const bool region = isRegion(label.of(text));
    append(text, region ? subjectOf(text, m_caption) : label);
    m_clause += u',';
    append(text, head);
    append(text, cell);
    const auto length = static_cast<qint32>(m_clause.size());
    m_folded.fold(m_clause, {0, length});
    m_mentions.clear();
    m_scanner.scan(m_folded, m_mentions);
    m_view.read(m_folded, {0, m_folded.size()}, m_lexicon, m_mentions);
    m_found.clear();
    m_foundLedger.assign(m_mentions.size(), {});
    m_reader.read(m_view, {sentence, row, 0}, m_found, m_foundLedger);
    for (Candidate& candidate : m_found) {
        Observation& observation = candidate.observation;
        observation.scope = scopeOf(text, region ? label : TextRange{}, observation);
        const TextRange number = toSource(observation.number);
        if (!cell.contains(number) || number.isEmpty())
            continue;
        const auto mention = std::find_if(mentions.begin(), mentions.end(), [&](const ScannedMention& other) {
            return other.mention.range.overlaps(number);
        });
        if (mention == mentions.end())
            continue;
        candidate.mention = firstMention + static_cast<qint32>(mention - mentions.begin());
        observation.number = number;
        std::erase_if(observation.cues, [&](Cue& cue) {
            cue.range = cue.inherited ? cue.range : toSource(cue.range);
            return cue.range.isEmpty();
        });
        ledger[static_cast<size_t>(candidate.mention)] = {LedgerStatus::Mapped, DismissReason::None, -1};
        candidates.push_back(std::move(candidate));
    }
}

} // namespace bijian
