// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/table_reader.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr qint32 kLongestCaption = 60;
constexpr qint32 kLongestUnit = 6;

} // namespace

TableReader::TableReader(const CueLexicon& lexicon, const TableLexicon& words, const MentionScanner& scanner,
                         const ReportContext& context, SentenceReader& reader, QStringView text)
    : m_lexicon(lexicon), m_words(words), m_scanner(scanner), m_context(context), m_reader(reader), m_text(text),
      m_layout(
          words, text, [this](QStringView cell) { return isUnit(cell); },
          [this](QStringView cell) { return isRegion(cell); }) {}

void TableReader::noteLine(const TextRange& line) {
    ++m_linesSince;
    const bool isShort = line.length() <= kLongestCaption;
    const QStringView unit = isShort ? m_words.unitNote(line.of(m_text)) : QStringView();
    if (unit.isEmpty()) {
        m_caption = isShort ? line : TextRange{};
        m_unitNote = {};
        return;
    }
    const auto start = static_cast<qint32>(unit.data() - m_text.data());
    m_unitNote = isUnit(unit) ? TextRange{start, start + static_cast<qint32>(unit.size())} : TextRange{};
}

void TableReader::addRow(const TextRange& row, qint32 sentence, qint32 firstMention, qint32 mentionCount) {
    m_rows.push_back(row);
    m_places.push_back({sentence, firstMention, mentionCount});
}

void TableReader::readTable(const std::vector<Mention>& mentions, std::vector<Candidate>& candidates,
                            std::vector<LedgerEntry>& ledger) {
    m_layout.read(m_rows, m_unitNote, m_linesSince == 1 && !m_caption.isEmpty());
    for (const TableFigure& figure : m_layout.figures())
        readFigure(figure, mentions, candidates, ledger);
    for (const size_t row : m_layout.kindRows()) {
        const Place& place = m_places[row];
        for (qint32 i = 0; i < place.mentionCount; ++i) {
            LedgerEntry& entry = ledger[static_cast<size_t>(place.firstMention + i)];
            if (entry.status == LedgerStatus::Open)
                entry = {LedgerStatus::Dismissed, DismissReason::Breakdown, -1};
        }
    }
    m_reader.beginBlock();
    m_rows.clear();
    m_places.clear();
    m_linesSince = 0;
}

bool TableReader::isUnit(QStringView words) const {
    if (words.isEmpty() || words.size() > kLongestUnit)
        return false;
    const QString number = u'1' + words.toString();
    FoldedText folded;
    folded.fold(number, {0, static_cast<qint32>(number.size())});
    std::vector<ScannedMention> found;
    m_scanner.scan(folded, found);
    return found.size() == 1 && !found.front().bare && found.front().folded == TextRange{0, folded.size()} &&
           isQuantity(found.front().mention.kind);
}

// A region below the reporter.
bool TableReader::isRegion(QStringView label) const {
    return m_context.regionsBelow.contains(label.toString());
}

// What a table's caption says that it counts: without its number and what stands in brackets.
TextRange TableReader::subjectOf(TextRange caption) const {
    for (qint32 i = caption.start; i < caption.end; ++i) {
        const QChar c = m_text[i];
        if (c == u':' || c == u'：' || c == u'　' || c == u' ')
            caption.start = i + 1;
    }
    if (!caption.isEmpty() && (m_text[caption.end - 1] == u')' || m_text[caption.end - 1] == u'）')) {
        qint32 open = caption.end - 1;
        while (open > caption.start && m_text[open] != u'(' && m_text[open] != u'（')
            --open;
        caption.end = open;
    }
    return caption;
}

void TableReader::append(const TextRange& source) {
    if (source.isEmpty())
        return;
    m_pieces.push_back({static_cast<qint32>(m_clause.size()), source});
    m_clause += source.of(m_text);
}

void TableReader::appendMark() {
    if (!m_clause.isEmpty() && !m_clause.endsWith(u','))
        m_clause += u',';
}

TextRange TableReader::toSource(const TextRange& made) const {
    for (const Piece& piece : m_pieces) {
        const TextRange covered{piece.start, piece.start + piece.source.length()};
        if (!covered.contains(made.start))
            continue;
        const qint32 end = std::min(made.end, covered.end);
        return {piece.source.start + made.start - piece.start, piece.source.start + end - piece.start};
    }
    return {};
}

void TableReader::makeClause(const TableFigure& figure) {
    m_clause.clear();
    m_pieces.clear();
    if (figure.byPlace) {
        append(subjectOf(m_caption));
    } else {
        append(figure.group);
        appendMark();
        append(figure.label);
    }
    appendMark();
    for (const TextRange& head : figure.heads)
        append(head);
    append(figure.cell);
    append(figure.unit);
    if (figure.isPercentage)
        m_clause += u'%';
}

void TableReader::readFigure(const TableFigure& figure, const std::vector<Mention>& mentions,
                             std::vector<Candidate>& candidates, std::vector<LedgerEntry>& ledger) {
    const Place& place = m_places[figure.row];
    makeClause(figure);
    const auto length = static_cast<qint32>(m_clause.size());
    m_folded.fold(m_clause, {0, length});
    m_mentions.clear();
    m_scanner.scan(m_folded, m_mentions);
    m_view.read(m_folded, {0, m_folded.size()}, m_lexicon, m_mentions);
    m_found.clear();
    // A figure stands for itself. What the reader carries on is a place in the candidates that it was given last.
    m_reader.beginBlock();
    m_foundLedger.assign(m_mentions.size(), {});
    m_reader.read(m_view, {place.sentence, m_rows[figure.row], 0}, m_found, m_foundLedger);
    for (Candidate& candidate : m_found) {
        Observation& observation = candidate.observation;
        const TextRange number = toSource(observation.number);
        if (number.isEmpty() || !figure.cell.contains(number))
            continue;
        const auto first = mentions.begin() + place.firstMention;
        const auto mention = std::find_if(first, first + place.mentionCount,
                                          [&](const Mention& other) { return other.range.overlaps(number); });
        if (mention == first + place.mentionCount)
            continue;
        QString scope;
        if (figure.byPlace) {
            candidate.body.clear();
            scope = figure.isTotal ? QString() : figure.label.of(m_text).toString();
        } else if (!observation.scope.isEmpty()) {
            // Only its cue tells where the words of the made clause stand in the source.
            const auto cue = std::find_if(observation.cues.begin(), observation.cues.end(),
                                          [](const Cue& other) { return other.role == CueRole::Scope; });
            if (cue != observation.cues.end())
                scope = toSource(cue->range).of(m_text).toString();
        }
        observation.scope = m_context.ownNames.contains(scope) ? QString() : scope;
        observation.number = number;
        candidate.mention = static_cast<qint32>(mention - mentions.begin());
        std::erase_if(observation.cues, [&](Cue& cue) {
            cue.range = cue.inherited ? cue.range : toSource(cue.range);
            return cue.range.isEmpty() || (figure.byPlace && cue.role == CueRole::Scope);
        });
        if (figure.byPlace)
            observation.cues.push_back({CueRole::Scope, figure.label, false});
        ledger[static_cast<size_t>(candidate.mention)] = {LedgerStatus::Mapped, DismissReason::None, -1};
        candidates.push_back(std::move(candidate));
    }
}

} // namespace bijian
