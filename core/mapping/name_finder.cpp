// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/name_finder.h"

#include "core/base/character.h"

#include <algorithm>

namespace bijian {

namespace {

constexpr qint32 kShortestName = 2;
constexpr qint32 kLongestName = 10;
constexpr qint32 kLeftReach = 18;
constexpr qint32 kRightReach = 12;
// What may stand between a name and its number: 法治书屋建成12个.
constexpr qint32 kMostUnknownBehind = 3;

// Words that part names from one another wherever they stand.
constexpr quint32 kParting = WholeRole | LevelRole | LevelBodyRole | OrganRole | WiderRole | ThisYearRole |
                             LastYearRole | YearBeforeLastRole | CompareRole | CarriedRole | TargetRole | PartRole |
                             EachRole | BothRole | AllRole | ListRole | PerRole | NegatedRole | TotalRole |
                             NounEndRole | GroupRole | OwnLevelRole | UpRole | DownRole;

bool partsNames(const Token& token) {
    if (token.stage && !token.topic)
        return true;
    if (token.cue)
        return false;
    return token.has(kParting) || (token.has(FillerRole) && token.range.length() >= 2);
}

bool isHidden(const NumberReading& reading, const TextRange& range) {
    return std::any_of(reading.slot.hidden.begin(), reading.slot.hidden.end(),
                       [&](const TextRange& part) { return part.overlaps(range); });
}

} // namespace

NameFinder::NameFinder(const Report& report, const ReportContext& context, const CueLexicon& cues,
                       const QuantityLexicon& quantities)
    : m_report(report), m_context(context), m_cues(cues), m_scanner(quantities) {}

void NameFinder::open(const Sentence& sentence, const Block& block, size_t firstMention) {
    if (m_block != block.range) {
        m_block = block.range;
        m_firstMention = firstMention;
        m_folded.fold(m_report.text, block.range);
        m_mentions.clear();
        m_scanner.scan(m_folded, m_mentions);
    }
    m_view.read(m_folded, {m_folded.fromSource(sentence.range.start), m_folded.fromSource(sentence.range.end)}, m_cues,
                m_mentions);
    buildReadings(m_view, m_readings);
    m_row = block.kind == BlockKind::TableRow;
}

QString NameFinder::unitOf(const NumberReading& reading) const {
    const TextRange unit = scanned(reading).mention.unit;
    return m_view.slice({m_folded.fromSource(unit.start), m_folded.fromSource(unit.end)}).toString();
}

std::vector<CountedName> NameFinder::namesNear(const NumberReading& reading) {
    TextRange left = reading.slot.left;
    // The name of a table's row stands in its first cell.
    if (m_row && left.isEmpty() && !m_view.clauses.empty())
        left = m_view.clauses.front();
    left.start = std::max(left.start, left.end - kLeftReach);
    TextRange right = reading.slot.right;
    right.end = std::min(right.end, right.start + kRightReach);
    markParting(reading);
    std::vector<CountedName> names;
    addNames(trimmedBehind(left), true, names);
    addNames(right, false, names);
    return names;
}

QString NameFinder::stageNear(const NumberReading& reading, const QHash<QString, QString>& known) const {
    QString before;
    QString behind;
    for (const Token& token : m_view.tokens) {
        const QString word = m_view.slice(token.range).toString();
        if (!token.stage || token.topic || !known.contains(word))
            continue;
        if (reading.slot.left.contains(token.range) && !isHidden(reading, token.range))
            before = word;
        else if (reading.slot.right.contains(token.range) && behind.isEmpty())
            behind = word;
    }
    return before.isEmpty() ? behind : before;
}

void NameFinder::markParting(const NumberReading& reading) {
    const auto length = static_cast<size_t>(m_view.range.length());
    m_parting.assign(length, false);
    m_inside.assign(length + 1, false);
    const auto part = [&](const TextRange& range) {
        for (qint32 i = std::max(range.start, m_view.range.start); i < std::min(range.end, m_view.range.end); ++i)
            m_parting[at(i)] = true;
    };
    for (qint32 i = m_view.range.start; i < m_view.range.end; ++i) {
        if (!isHan(m_folded.at(i)) && !isLatin(m_folded.at(i)))
            m_parting[at(i)] = true;
    }
    for (size_t i = 0; i < m_view.mentionCount; ++i)
        part(m_view.mention(i).folded);
    for (const TextRange& hidden : reading.slot.hidden)
        part(hidden);
    for (const TextRange& piece : {m_view.clauses[reading.clause], reading.slot.left})
        part(findScope(m_view, piece, m_context, false).range);
    for (const Token& token : m_view.tokens) {
        if (partsNames(token))
            part(token.range);
        for (qint32 i = token.range.start + 1; i < token.range.end; ++i)
            m_inside[at(i)] = true;
    }
    for (const QString& own : m_context.ownNames) {
        for (qsizetype i = m_folded.view().indexOf(own, m_view.range.start); i >= 0 && i < m_view.range.end;
             i = m_folded.view().indexOf(own, i + 1))
            part({static_cast<qint32>(i), static_cast<qint32>(i + own.size())});
    }
}

// Without the fillers right before the number: 资料约, 资料共计.
TextRange NameFinder::trimmedBehind(TextRange part) const {
    for (size_t t = m_view.tokenFrom(part.end); t > 0; --t) {
        const Token& token = m_view.tokens[t - 1];
        if (token.range.end != part.end || token.range.start < part.start || !token.has(FillerRole) || token.cue)
            break;
        part.end = token.range.start;
    }
    return part;
}

bool NameFinder::meansSomething(const TextRange& name) const {
    if (m_view.unknownIn(name) > 0)
        return true;
    for (size_t t = m_view.tokenFrom(name.start); t < m_view.tokens.size() && m_view.tokens[t].range.end <= name.end;
         ++t) {
        if (m_view.tokens[t].cue && !m_view.tokens[t].has(GenericRole | FillerRole))
            return true;
    }
    return false;
}

void NameFinder::addNames(const TextRange& zone, bool left, std::vector<CountedName>& names) const {
    for (qint32 start = zone.start; start < zone.end; ++start) {
        if (m_inside[at(start)])
            continue;
        for (qint32 end = start + 1; end <= zone.end && end - start <= kLongestName && !m_parting[at(end - 1)]; ++end) {
            const TextRange name{start, end};
            if (name.length() < kShortestName || m_inside[at(end)])
                continue;
            const TextRange between = left ? TextRange{end, zone.end} : TextRange{zone.start, start};
            if (m_view.unknownIn(between) > kMostUnknownBehind || !meansSomething(name))
                continue;
            addName(name, end == zone.end || m_parting[at(end)], names);
        }
    }
}

void NameFinder::addName(const TextRange& range, bool closes, std::vector<CountedName>& names) const {
    const QStringView words = m_view.slice(range);
    const auto known =
        std::find_if(names.begin(), names.end(), [&](const CountedName& other) { return other.words == words; });
    if (known == names.end())
        names.push_back({words.toString(), closes});
    else
        known->closes = known->closes || closes;
}

} // namespace bijian
