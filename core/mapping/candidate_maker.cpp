// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/candidate_maker.h"

#include <algorithm>

namespace bijian {

namespace {

double confidenceOf(const RuleMatch& match) {
    double confidence = 0.97 - 0.16 * match.doubt;
    if (match.inherited)
        confidence -= 0.02 + 0.02 * match.inheritedDistance;
    return std::clamp(confidence, 0.3, 0.99);
}

} // namespace

const Indicator& CandidateMaker::indicatorOf(qint32 rule) const {
    const auto index = static_cast<size_t>(m_lexicon.rules()[static_cast<size_t>(rule)].indicator);
    return m_codebook.indicators()[index];
}

void CandidateMaker::beginSentence(const SentenceView& sentence, const SentencePlace& place,
                                   const std::vector<NumberReading>& readings, std::vector<Candidate>& candidates,
                                   std::vector<LedgerEntry>& ledger) {
    m_sentence = &sentence;
    m_place = place;
    m_readings = &readings;
    m_candidates = &candidates;
    m_ledger = &ledger;
    m_firstCandidate = candidates.size();
    m_scope = {};
}

void CandidateMaker::endSentence() {
    constexpr qint32 kOpening = 4;
    if (const PeriodFinding named = findPeriod(*m_sentence, m_sentence->range, {}, m_context);
        named.stated && !named.compared)
        m_named = named.period;
    // A year at the head of a sentence holds for those that follow without one.
    if (!m_sentence->clauses.empty()) {
        const TextRange head{m_sentence->clauses.front().start,
                             std::min(m_sentence->clauses.front().end, m_sentence->clauses.front().start + 12)};
        const PeriodFinding found = findPeriod(*m_sentence, head, {}, m_context);
        const bool counted =
            std::any_of(m_candidates->begin() + static_cast<ptrdiff_t>(m_firstCandidate), m_candidates->end(),
                        [&](const Candidate& candidate) { return candidate.observation.period == found.period; });
        // 持证人员由2021年的27人增加: that year is only where it comes from.
        const bool opens = found.range.start - head.start <= kOpening;
        if (found.stated && !found.compared && (!found.range.isEmpty() && opens) &&
            (counted || found.period.last > m_context.year))
            m_period = found.period;
    }
}

// A name as it stands in the report, without the line breaks of a hard wrap.
QString CandidateMaker::sourceSlice(const TextRange& folded) const {
    QString name = m_sentence->text->toSource(folded).of(m_text).toString();
    name.remove(u'\n');
    return name;
}

void CandidateMaker::noteScope(const TextRange& clause, bool elliptic) {
    const ScopeFinding found = findScope(*m_sentence, clause, m_context, false);
    // 对照市级权责清单,厘清事项44项: a level that another clause only mentions.
    if (found.kind == ScopeFinding::Kind::None || found.kind == ScopeFinding::Kind::Level || elliptic)
        return;
    m_scope = found;
}

void CandidateMaker::dismiss(const NumberReading& reading, DismissReason reason) {
    LedgerEntry& entry = (*m_ledger)[static_cast<size_t>(m_place.firstMention) + reading.mention];
    if (entry.status == LedgerStatus::Open)
        entry = {LedgerStatus::Dismissed, reason, -1};
}

Period CandidateMaker::periodOf(const NumberReading& reading) const {
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    if (reading.year > 0)
        return Period::year(reading.year);
    // 92.5%(2020年)
    if (reading.mention + 1 < m_sentence->mentionCount && m_sentence->text->at(mention.folded.end) == u'(') {
        const TextRange behind = m_sentence->mention(reading.mention + 1).folded;
        if (behind.start == mention.folded.end + 1 && m_sentence->text->at(behind.end) == u')') {
            if (const PeriodFinding dated = findPeriod(*m_sentence, behind, {}, m_context); dated.stated)
                return dated.period;
        }
    }
    std::vector<TextRange> hidden = reading.slot.hidden;
    // The times of other items do not count, but what the first item's beginning says does.
    PeriodFinding found;
    if (!reading.listItem.isEmpty())
        found = findPeriod(*m_sentence, reading.listItem, {}, m_context);
    if (!found.stated || found.compared)
        found = findPeriod(*m_sentence, {reading.slot.left.start, mention.folded.start}, hidden, m_context);
    if (found.stated && (!found.compared || comparesWith(*m_sentence, reading, m_context)))
        return found.period;
    // From the start of the sentence on; the years of numbers read before do not count where they are only compared
    // with.
    const TextRange before{m_sentence->range.start, reading.slot.left.start};
    if (!before.isEmpty()) {
        std::vector<TextRange> others = hidden;
        const auto index = static_cast<size_t>(&reading - m_readings->data());
        for (size_t r = 0; r < index; ++r) {
            if ((*m_readings)[r].isFrom)
                others.push_back(
                    {(*m_readings)[r].slot.left.start, m_sentence->mention((*m_readings)[r].mention).folded.end});
            // (2018年3987件) dates only what stands in the brackets.
            const bool bracketed = inBracketsBehindNumber(*m_sentence, *m_readings, (*m_readings)[r].slot.left.start);
            if ((*m_readings)[r].isChange || bracketed || comparesWith(*m_sentence, (*m_readings)[r], m_context))
                others.push_back(ownPart((*m_readings)[r]));
        }
        const PeriodFinding earlier = findPeriod(*m_sentence, before, others, m_context);
        if (earlier.stated && !earlier.compared)
            return earlier.period;
    }
    // 同年: the year that was named last.
    const QStringView same = m_sentence->slice({m_sentence->range.start, mention.folded.start});
    if (m_named.isKnown() && (same.startsWith(u"同年") || same.startsWith(u"当年") || same.startsWith(u"该年")))
        return m_named;
    return m_period.isKnown() ? m_period : Period::year(m_context.year);
}

// 长沙、衡阳、邵阳三市…分别为: in a list the short form of a region's name is enough.
ScopeFinding CandidateMaker::shortPlace(const TextRange& item) const {
    constexpr qint32 kShort = 2;
    TextRange name{item.start, item.start + kShort};
    if (m_sentence->slice(item).startsWith(u"其中"))
        name = {name.start + kShort, name.end + kShort};
    // The first item may have words before its name: 低于平均水平的有长春.
    for (const TextRange& place : {name, TextRange{item.end - kShort, item.end}}) {
        if (place.start >= item.start && place.end <= item.end &&
            m_context.shortNamesBelow.contains(m_sentence->slice(place).toString()))
            return {ScopeFinding::Kind::Part, place};
    }
    return {};
}

qint32 CandidateMaker::make(const NumberReading& reading, const RuleMatch& match, Measure measure,
                            const Decimal& value) {
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    const CompiledRule& rule = m_lexicon.rules()[static_cast<size_t>(match.rule)];
    const Indicator& indicator = indicatorOf(match.rule);
    Candidate candidate;
    candidate.indicator = rule.indicator;
    candidate.family = m_lexicon.familyOf(rule.indicator);
    candidate.mention = mentionOf(reading);
    candidate.sentence = m_place.index;
    candidate.weak = rule.weak;
    candidate.inherited = match.inherited;
    candidate.doubt = match.doubt;
    Observation& observation = candidate.observation;
    observation.indicator = indicator.id;
    observation.quantity = {value, indicator.unit, mention.mention.qualifier};
    observation.measure = measure;
    observation.period = periodOf(reading);
    observation.number = mention.mention.range;
    observation.sentence = m_place.source;
    observation.confidence = confidenceOf(match);
    observation.cues = match.cues;

    TextRange own = ownPart(reading);
    if (!reading.listItem.isEmpty())
        own = reading.listItem;
    ScopeFinding scope = findScope(*m_sentence, own, m_context, true);
    if (scope.kind == ScopeFinding::Kind::None && !reading.listItem.isEmpty())
        scope = shortPlace(reading.listItem);
    // 以县政府为被告的案件16件,已审结13件: of the defendant, to the end of the sentence.
    bool accused = false;
    if (indicator.bodyScope == BodyScope::Always) {
        const bool unsaid = scope.kind == ScopeFinding::Kind::None;
        const TextRange defendant =
            findDefendant(*m_sentence, unsaid ? TextRange{m_sentence->range.start, own.end} : own);
        if (!defendant.isEmpty())
            scope = {ScopeFinding::Kind::Organ, defendant};
        // 区政府胜诉24宗, says its department; a government that reports is no scope.
        accused = !defendant.isEmpty() || (m_context.department && scope.kind == ScopeFinding::Kind::Organ);
    }
    // 村级化解71件、镇级化解19件,共化解90件: the sum is of all.
    const bool sum = hasRole(*m_sentence, own, TotalRole) && m_candidates->size() > m_firstCandidate;
    if (scope.kind == ScopeFinding::Kind::None && sum)
        m_scope = {};
    if (scope.kind == ScopeFinding::Kind::None)
        scope = m_scope;
    const bool isScope = scope.kind == ScopeFinding::Kind::Part ||
                         (scope.kind == ScopeFinding::Kind::Level && indicator.levelScope) || accused;
    if (isScope)
        observation.scope = sourceSlice(scope.range);
    else if (scope.kind == ScopeFinding::Kind::Organ || scope.kind == ScopeFinding::Kind::Group)
        candidate.body = sourceSlice(scope.range);
    if (scope.kind != ScopeFinding::Kind::None)
        observation.cues.push_back({CueRole::Scope, m_sentence->text->toSource(scope.range), false});
    candidate.part = hasRole(*m_sentence, {m_sentence->range.start, own.end}, PartRole);
    candidate.opensSentence = candidate.part && hasRole(*m_sentence, m_sentence->clauses.front(), PartRole);
    // 主办35件(建议24件、提案11件): what brackets behind a number split up.
    if (inBracketsBehindNumber(*m_sentence, *m_readings, own.start)) {
        candidate.part = true;
        candidate.opensSentence = true;
        candidate.bracketed = true;
    }
    candidate.bare = rule.needs.size() == 1;
    if (observation.period.last > m_context.year && m_context.year > 0)
        candidate.future = true;

    LedgerEntry& entry = (*m_ledger)[static_cast<size_t>(candidate.mention)];
    entry.status = LedgerStatus::Mapped;
    entry.reason = DismissReason::None;
    m_candidates->push_back(std::move(candidate));
    return static_cast<qint32>(m_candidates->size()) - 1;
}

} // namespace bijian
