// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/sentence_reader.h"

#include <algorithm>

namespace bijian {

namespace {

// Two words for stages that share a number stand this close: 受理并审结, 排查、化解.
constexpr qint32 kCompoundGap = 2;
// A change of something that is not wholly understood is a change of something else.
constexpr double kLargestDoubtOfChange = 0.6;
constexpr qint32 kAllReach = 20;

double confidenceOf(const RuleMatch& match) {
    double confidence = 0.97 - 0.16 * match.doubt;
    if (match.inherited)
        confidence -= 0.02 + 0.02 * match.inheritedDistance;
    return std::clamp(confidence, 0.3, 0.99);
}

} // namespace

void SentenceReader::beginBlock() {
    m_period = Period::year(m_context.year);
    m_last.valid = false;
    m_recent.clear();
}

const Indicator& SentenceReader::indicatorOf(qint32 rule) const {
    const auto index = static_cast<size_t>(m_lexicon.rules()[static_cast<size_t>(rule)].indicator);
    return m_codebook.indicators()[index];
}

TopicLayer SentenceReader::topicsOf(const SentenceView& sentence) const {
    TopicLayer layer;
    qint32 clause = -1;
    for (size_t t = sentence.tokens.size(); t > 0; --t) {
        const Token& token = sentence.tokens[t - 1];
        if (!token.topic)
            continue;
        const auto at = static_cast<qint32>(sentence.clauseAt(token.range.start));
        if (clause >= 0 && at != clause)
            break;
        if (clause < 0)
            layer.range = sentence.text->toSource(token.range);
        clause = at;
        layer.cues |= *token.cues & m_lexicon.topicCues();
    }
    return layer;
}

std::vector<TopicLayer> SentenceReader::layersAt(qint32 position) const {
    TopicLayer layer;
    qint32 clause = -1;
    for (size_t t = m_sentence->tokenFrom(position); t > 0; --t) {
        const Token& token = m_sentence->tokens[t - 1];
        if (!token.topic)
            continue;
        const auto at = static_cast<qint32>(m_sentence->clauseAt(token.range.start));
        if (clause >= 0 && at != clause)
            break;
        if (clause < 0)
            layer.range = m_sentence->text->toSource(token.range);
        clause = at;
        layer.cues |= *token.cues & m_lexicon.topicCues();
    }
    std::vector<TopicLayer> layers;
    if (clause >= 0)
        layers.push_back(layer);
    if (m_topicBefore.cues.any())
        layers.push_back(m_topicBefore);
    if (m_itemTopic.cues.any() && m_itemTopic.cues != m_topicBefore.cues)
        layers.push_back(m_itemTopic);
    layers.insert(layers.end(), m_headingTopics.begin(), m_headingTopics.end());
    // 矛盾纠纷 under 行政调解 are those of 行政调解.
    for (size_t i = layers.size(); i > 1; --i) {
        if ((layers[i - 2].cues & ~m_lexicon.weakTopics()).none())
            layers[i - 2].cues |= layers[i - 1].cues;
    }
    if (layers.empty()) {
        // Nothing before it names a topic: what the sentence goes on to speak of.
        for (size_t t = m_sentence->tokenFrom(position); t < m_sentence->tokens.size(); ++t) {
            const Token& token = m_sentence->tokens[t];
            if (!token.topic)
                continue;
            layers.push_back({*token.cues & m_lexicon.topicCues(), m_sentence->text->toSource(token.range), 2});
            break;
        }
    }
    return layers;
}

void SentenceReader::read(const SentenceView& sentence, qint32 sentenceIndex, const TextRange& sourceRange,
                          qint32 firstMention, std::vector<Candidate>& candidates, std::vector<LedgerEntry>& ledger) {
    m_sentence = &sentence;
    m_sentenceIndex = sentenceIndex;
    m_sourceRange = sourceRange;
    m_firstMention = firstMention;
    m_candidates = &candidates;
    m_ledger = &ledger;
    m_scope = {};
    const size_t firstCandidate = candidates.size();
    buildReadings(sentence, m_readings);
    size_t next = 0;
    for (size_t c = 0; c < sentence.clauses.size(); ++c) {
        bool elliptic = next < m_readings.size() && m_readings[next].clause == c;
        for (size_t r = next; r < m_readings.size() && m_readings[r].clause == c; ++r)
            elliptic = elliptic && !hasOwnCue(m_readings[r].slot);
        noteScope(sentence.clauses[c], elliptic);
        for (; next < m_readings.size() && m_readings[next].clause == c; ++next) {
            m_reading = next;
            readNumber(m_readings[next]);
        }
    }
    const TopicLayer topics = topicsOf(sentence);
    if (!m_itemBegun) {
        m_itemTopic = topics;
        m_itemTopic.distance = 2;
        m_itemBegun = true;
    }
    if (topics.cues.any()) {
        m_topicBefore = topics;
        m_topicBefore.distance = 1;
    } else if (m_topicBefore.cues.any()) {
        ++m_topicBefore.distance;
    }
    // A year at the head of a sentence holds for those that follow without one.
    if (!sentence.clauses.empty()) {
        const TextRange head{sentence.clauses.front().start,
                             std::min(sentence.clauses.front().end, sentence.clauses.front().start + 12)};
        const PeriodFinding found = findPeriod(sentence, head, {}, m_context);
        const bool counted =
            std::any_of(candidates.begin() + static_cast<ptrdiff_t>(firstCandidate), candidates.end(),
                        [&](const Candidate& candidate) { return candidate.observation.period == found.period; });
        if (found.stated && !found.compared && (counted || found.period.last > m_context.year))
            m_period = found.period;
    }
}

bool SentenceReader::hasRole(const TextRange& part, quint32 roles) const {
    for (size_t t = m_sentence->tokenFrom(part.start);
         t < m_sentence->tokens.size() && m_sentence->tokens[t].range.end <= part.end; ++t) {
        if (m_sentence->tokens[t].has(roles))
            return true;
    }
    return false;
}

// A name as it stands in the report, without the line breaks of a hard wrap.
QString SentenceReader::sourceSlice(const TextRange& folded) const {
    QString name = m_sentence->text->toSource(folded).of(m_text).toString();
    name.remove(u'\n');
    return name;
}

// The subject of a clause holds for the clauses behind it, unless it is an item of a list.
void SentenceReader::noteScope(const TextRange& clause, bool elliptic) {
    const ScopeFinding found = findScope(*m_sentence, clause, m_context, false);
    if (found.kind == ScopeFinding::Kind::None || elliptic)
        return;
    m_scope = found;
}

bool SentenceReader::hasOwnCue(const Slot& slot) const {
    const auto inPart = [&](const TextRange& part) {
        for (size_t t = m_sentence->tokenFrom(part.start); t < m_sentence->tokens.size(); ++t) {
            const Token& token = m_sentence->tokens[t];
            if (token.range.start >= part.end)
                break;
            if (token.cue && !token.has(FillerRole | OrganRole | LevelRole | OwnLevelRole | GroupRole))
                return true;
        }
        return false;
    };
    return inPart(slot.left) || (!slot.right.isEmpty() && inPart(slot.right));
}

bool SentenceReader::onlyGeneric(const TextRange& part) const {
    for (size_t t = m_sentence->tokenFrom(part.start);
         t < m_sentence->tokens.size() && m_sentence->tokens[t].range.end <= part.end; ++t) {
        const Token& token = m_sentence->tokens[t];
        if (token.cue && (token.topic || !token.has(GenericRole | FillerRole)))
            return false;
    }
    return true;
}

TextRange SentenceReader::ownPart(const NumberReading& reading) const {
    return {reading.slot.left.start, m_sentence->mention(reading.mention).folded.start};
}

void SentenceReader::dismiss(const NumberReading& reading, DismissReason reason) {
    LedgerEntry& entry = (*m_ledger)[static_cast<size_t>(m_firstMention) + reading.mention];
    if (entry.status == LedgerStatus::Open)
        entry = {LedgerStatus::Dismissed, reason, -1};
}

void SentenceReader::readNumber(NumberReading& reading) {
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    if (!mention.mention.hasValue || mention.mention.kind == MentionKind::Range)
        return;
    const TextRange own = ownPart(reading);
    if (hasRole(own, PerRole | NegatedRole)) {
        dismiss(reading, DismissReason::Other);
        return;
    }
    if (reading.isChange)
        readChange(reading);
    else
        readValue(reading);
}

// ---- Values ------------------------------------------------------------------------------------------------------

bool SentenceReader::isTarget(const NumberReading& reading) const {
    const TextRange clause = m_sentence->clauses[reading.clause];
    const qint32 number = m_sentence->mention(reading.mention).folded.start;
    const qint32 from = std::max(clause.start, reading.slot.left.start);
    for (size_t t = m_sentence->tokenFrom(from);
         t < m_sentence->tokens.size() && m_sentence->tokens[t].range.end <= number; ++t) {
        if (m_sentence->tokens[t].has(TargetRole))
            return true;
    }
    // A word of wanting at the head of the clause governs all its numbers.
    for (size_t t = m_sentence->tokenFrom(clause.start);
         t < m_sentence->tokens.size() && m_sentence->tokens[t].range.end <= from; ++t) {
        if (m_sentence->tokens[t].has(TargetRole) && m_sentence->tokens[t].range.start - clause.start <= 6)
            return true;
    }
    // 低于70%的, 超过5件的: a threshold.
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    const bool bounded =
        mention.mention.qualifier == Qualifier::LessThan || mention.mention.qualifier == Qualifier::GreaterThan;
    qint32 behind = mention.folded.end;
    const QStringView next = m_sentence->slice({behind, std::min(behind + 2, m_sentence->range.end)});
    if (bounded && (next == u"以上" || next == u"以下" || next == u"以内"))
        behind += 2;
    const QStringView purpose = m_sentence->slice({behind, std::min(behind + 12, m_sentence->range.end)});
    for (const QStringView word : {QStringView(u"的目标"), QStringView(u"的要求"), QStringView(u"的标准"),
                                   QStringView(u"的年度目标"), QStringView(u"的指标")}) {
        if (purpose.startsWith(word))
            return true;
    }
    const QStringView before = m_sentence->slice({std::max(m_sentence->range.start, number - 2), number});
    const bool compared = before == u"低于" || before == u"高于" || before == u"达到" || before == u"不足" ||
                          before == u"超过" || before == u"少于";
    return bounded && compared && m_sentence->text->at(behind) == u'的';
}

// 涉征收补偿的231件, 因程序违法败诉的4件: one kind among others.
bool SentenceReader::isOneKind(const NumberReading& reading) const {
    TextRange own = ownPart(reading);
    while (own.start < own.end && (m_sentence->text->at(own.start) == u'、' || m_sentence->text->at(own.start) == u','))
        ++own.start;
    const QStringView words = m_sentence->slice(own);
    const QStringView kind = words.startsWith(u"其中") ? words.mid(2) : words;
    if (hasRole({m_sentence->range.start, own.end}, KindViewRole))
        return true;
    return (kind.startsWith(u'涉') || kind.startsWith(u'因') || kind.startsWith(u'属')) && words.endsWith(u'的');
}

// A、B74件 without 分别: two things counted at once. Known by a second topic word beside the one that was matched.
bool SentenceReader::isJoint(const RuleMatch& best, const Slot& slot) const {
    if (!best.keyTopic)
        return false;
    for (const RuleMatch& other : m_matches) {
        if (other.rule < 0 || !other.keyTopic || indicatorOf(other.rule).id == indicatorOf(best.rule).id ||
            other.key == best.key)
            continue;
        const TextRange between{std::min(best.key.end, other.key.end), std::max(best.key.start, other.key.start)};
        if (between.length() < 1 || between.length() > 4 || !slot.left.contains(between))
            continue;
        const QStringView text = m_sentence->slice(between);
        if (text.contains(u'、') || text.contains(u'和') || text.contains(u'及') || text.contains(u'与'))
            return true;
    }
    return false;
}

const RuleMatch* SentenceReader::choose(const NumberReading& reading, const Slot& slot) {
    Q_UNUSED(reading)
    m_matcher.match(*m_sentence, slot, layersAt(slot.left.start), m_matches);
    return m_matches.empty() ? nullptr : &m_matches.front();
}

void SentenceReader::readValue(NumberReading& reading) {
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    if (isTarget(reading)) {
        dismiss(reading, DismissReason::Target);
        return;
    }
    // 涉企从轻处罚案件59件、减轻处罚案件231件: the restriction governs the list.
    const TextRange clause = m_sentence->clauses[reading.clause];
    if (reading.slot.left.start > clause.start && m_sentence->text->at(reading.slot.left.start) == u'、' &&
        hasRole({clause.start, reading.slot.left.start}, RestrictRole)) {
        dismiss(reading, DismissReason::Restricted);
        return;
    }
    if (isOneKind(reading)) {
        dismiss(reading, DismissReason::Breakdown);
        return;
    }
    Slot slot = reading.slot;
    const bool ownCue = hasOwnCue(slot);
    if (reading.fromOf < 0 && readShare(reading))
        return;
    if (!ownCue) {
        // 各县市受理情况:大理市243件: the sentence itself may say of what; else what was read last is carried on.
        const bool here = m_last.valid && m_last.candidate >= 0 &&
                          (*m_candidates)[static_cast<size_t>(m_last.candidate)].sentence == m_sentenceIndex;
        if (reading.fromOf < 0 && here && (carryOn(reading) || restate(reading)))
            return;
        // 共计33件: the clause before says of what.
        const size_t first = reading.fromOf >= 0 ? std::min(m_reading, static_cast<size_t>(reading.fromOf)) : m_reading;
        const qint32 limit = first > 0 ? std::max(m_sentence->mention(m_readings[first - 1].mention).folded.end,
                                                  m_readings[first - 1].slot.nounBehind != Slot::Noun::None
                                                      ? m_readings[first - 1].slot.right.end
                                                      : 0)
                                       : m_sentence->range.start;
        for (size_t c = reading.clause; c > 0 && !hasOwnCue(slot); --c) {
            const qint32 start = std::max(m_sentence->clauses[c - 1].start, limit);
            if (start >= slot.left.start)
                break;
            slot.left.start = start;
        }
    }
    std::vector<qint32> made;
    const auto readOnce = [&] {
        const RuleMatch* found = choose(reading, slot);
        if (found == nullptr)
            return;
        const RuleMatch best = *found;
        if (isJoint(best, slot)) {
            dismiss(reading, DismissReason::Joint);
            return;
        }
        const Indicator& indicator = indicatorOf(best.rule);
        if (indicator.kind == IndicatorKind::Rate && mention.mention.value > Decimal(100))
            return;
        if (reading.isFrom) {
            const PeriodFinding dated = findPeriod(*m_sentence, ownPart(reading), {}, m_context);
            if (!dated.stated || dated.period == Period::year(m_context.year)) {
                dismiss(reading, DismissReason::Comparison);
                return;
            }
        }
        made.push_back(emit(reading, best, Measure::Level, mention.mention.value));
        // 受理并审结33件: each stage that stands beside the first has the same number.
        if (best.keyStage) {
            for (const RuleMatch& other : m_matches) {
                const bool beside =
                    other.keyStage && other.key != best.key &&
                    std::max(other.key.start, best.key.start) - std::min(other.key.end, best.key.end) <= kCompoundGap;
                const bool same = std::any_of(made.begin(), made.end(), [&](qint32 index) {
                    return (*m_candidates)[static_cast<size_t>(index)].observation.indicator ==
                           indicatorOf(other.rule).id;
                });
                if (beside && !same && indicatorOf(other.rule).category == indicator.category)
                    made.push_back(emit(reading, other, Measure::Level, mention.mention.value));
            }
        }
        if (!comparesWith(reading)) {
            m_last = {best.rule, made.front(), m_reading, true};
            m_recent.push_back(m_last);
        }
    };
    if (reading.alternatives.empty()) {
        readOnce();
    } else {
        const std::vector<TextRange> hidden = slot.hidden;
        for (const NumberReading::Alternative& alternative : reading.alternatives) {
            slot.hidden = hidden;
            slot.hidden.insert(slot.hidden.end(), alternative.hidden.begin(), alternative.hidden.end());
            reading.listItem = alternative.item;
            readOnce();
        }
    }
    if (made.empty() && !ownCue && reading.fromOf < 0)
        carryOn(reading);
    carryAll(reading, made);
}

// 东坪镇17件、洛阳镇5件; 2020年5000件: only a region or a time is new, what is counted is carried on.
bool SentenceReader::carryOn(const NumberReading& reading) {
    if (!m_last.valid || m_last.candidate < 0)
        return false;
    const bool sameSentence = (*m_candidates)[static_cast<size_t>(m_last.candidate)].sentence == m_sentenceIndex;
    if (!sameSentence)
        m_last = lastWithUnit(reading.slot.units);
    if (!m_last.valid)
        return false;
    const TextRange own = ownPart(reading);
    if (!isElliptic(*m_sentence, own, m_context) || (sameSentence && m_last.reading + 1 != m_reading))
        return false;
    const CompiledRule& rule = m_lexicon.rules()[static_cast<size_t>(m_last.rule)];
    if ((reading.slot.units & rule.units) == 0)
        return false;
    const ScopeFinding scope = findScope(*m_sentence, own, m_context, true);
    const PeriodFinding period = findPeriod(*m_sentence, own, {}, m_context);
    if (scope.kind == ScopeFinding::Kind::None && !period.stated)
        return false;
    if (!sameSentence && scope.kind != ScopeFinding::Kind::Part && scope.kind != ScopeFinding::Kind::Organ)
        return false;
    const qint32 made = emitCarried(reading, Measure::Level, m_sentence->mention(reading.mention).mention.value,
                                    sameSentence ? 0.2 : 0.6);
    // 较2020年172件: what is compared with does not become what the sentence speaks of.
    if (period.compared)
        return true;
    m_last.candidate = made;
    m_last.reading = m_reading;
    return true;
}

// The last value of the paragraph, of the whole, that is counted in such units.
SentenceReader::LastValue SentenceReader::lastWithUnit(UnitClasses units) const {
    for (auto value = m_recent.rbegin(); value != m_recent.rend(); ++value) {
        const Candidate& candidate = (*m_candidates)[static_cast<size_t>(value->candidate)];
        if ((m_lexicon.rules()[static_cast<size_t>(value->rule)].units & units) != 0 &&
            candidate.observation.scope.isEmpty())
            return *value;
    }
    return {};
}

// An observation of the indicator that was read last.
qint32 SentenceReader::emitCarried(const NumberReading& reading, Measure measure, const Decimal& value, double doubt) {
    RuleMatch match;
    match.rule = m_last.rule;
    match.inherited = true;
    match.doubt = doubt;
    match.cues = {{CueRole::Carried, (*m_candidates)[static_cast<size_t>(m_last.candidate)].observation.number, true}};
    return emit(reading, match, measure, value);
}

// 「…下降0.6个百分点,为88.3%」, 「突破2万件,为20316件」, 「…,合计139项」: only a filler introduces the number, which
// states anew or sums up what was read last.
bool SentenceReader::restate(const NumberReading& reading) {
    if (!m_last.valid || m_last.candidate < 0)
        return false;
    const Candidate last = (*m_candidates)[static_cast<size_t>(m_last.candidate)];
    const TextRange own = ownPart(reading);
    if (last.sentence != m_sentenceIndex || !isElliptic(*m_sentence, own, m_context) || own.length() == 0)
        return false;
    const CompiledRule& rule = m_lexicon.rules()[static_cast<size_t>(m_last.rule)];
    if ((reading.slot.units & rule.units) == 0)
        return false;
    const Decimal value = m_sentence->mention(reading.mention).mention.value;
    const bool total = hasRole(own, TotalRole) && value > last.observation.quantity.value;
    const bool changed = last.observation.measure != Measure::Level;
    const bool bounded =
        last.observation.quantity.qualifier == Qualifier::GreaterThan && value >= last.observation.quantity.value;
    if (!total && !changed && !(bounded && m_last.reading + 1 == m_reading))
        return false;
    const qint32 made = emitCarried(reading, Measure::Level, value, 0.2);
    if (total)
        (*m_candidates)[static_cast<size_t>(made)].total = true;
    else
        (*m_candidates)[static_cast<size_t>(made)].observation.scope = last.observation.scope;
    if (bounded && !total && !changed)
        (*m_candidates)[static_cast<size_t>(m_last.candidate)].superseded = true;
    m_last.candidate = made;
    m_last.reading = m_reading;
    return true;
}

// 「纠错12件,占6%」: the share of the count just read is a rate of the codebook.
bool SentenceReader::readShare(const NumberReading& reading) {
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    const bool perCent = mention.mention.kind == MentionKind::Share || mention.mention.kind == MentionKind::Rate;
    if (!perCent || !m_last.valid || m_last.candidate < 0 || m_last.reading + 1 != m_reading ||
        !reading.alternatives.empty())
        return false;
    const Candidate& last = (*m_candidates)[static_cast<size_t>(m_last.candidate)];
    const auto& share = indicatorOf(m_last.rule).share;
    if (!share || last.sentence != m_sentenceIndex || last.observation.measure != Measure::Level)
        return false;
    const TextRange own = ownPart(reading);
    const QStringView words = m_sentence->slice(own);
    if (!words.contains(u'占') || words.contains(u'中') || m_sentence->unknownIn(own) > 1)
        return false;
    for (size_t i = 0; i < m_lexicon.rules().size(); ++i) {
        if (m_codebook.indicators()[static_cast<size_t>(m_lexicon.rules()[i].indicator)].id != *share)
            continue;
        RuleMatch match;
        match.rule = static_cast<qint32>(i);
        match.inherited = true;
        match.doubt = 0.3;
        match.cues = {{CueRole::Carried, last.observation.number, true}};
        const QString scope = last.observation.scope;
        const qint32 made = emit(reading, match, Measure::Level, mention.mention.value);
        (*m_candidates)[static_cast<size_t>(made)].observation.scope = scope;
        return true;
    }
    return false;
}

// 「制定1件,均已备案」, 「收到33件,已全部审结」: a clause without a number takes that of the clause before.
void SentenceReader::carryAll(const NumberReading& reading, const std::vector<qint32>& made) {
    if (made.empty())
        return;
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    const qint32 limit = m_reading + 1 < m_readings.size()
                             ? m_sentence->mention(m_readings[m_reading + 1].mention).folded.start
                             : m_sentence->range.end;
    for (size_t t = m_sentence->tokenFrom(mention.folded.end); t < m_sentence->tokens.size(); ++t) {
        const Token& all = m_sentence->tokens[t];
        if (all.range.end > limit)
            return;
        if (!all.has(AllRole))
            continue;
        const TextRange clause = m_sentence->clauses[m_sentence->clauseAt(all.range.start)];
        // A number behind it in its clause is what it speaks of: 均为100%.
        if (limit < clause.end)
            return;
        Slot slot;
        slot.left = {all.range.start, std::min(clause.end, all.range.end + kAllReach)};
        slot.units = reading.slot.units;
        const Candidate first = (*m_candidates)[static_cast<size_t>(made.front())];
        m_matcher.match(*m_sentence, slot, layersAt(slot.left.start), m_matches);
        for (const RuleMatch& match : m_matches) {
            const Indicator& indicator = indicatorOf(match.rule);
            if (indicator.kind != IndicatorKind::Count ||
                indicator.category != first.observation.indicator.value().section(u'.', 0, 0) ||
                indicator.id == first.observation.indicator || match.key.start - all.range.end > kAllReach)
                continue;
            // 人大建议68件、政协提案91件,均已办结: of the first the sentence has given a number of its own.
            const bool given = std::any_of(m_candidates->begin(), m_candidates->end(), [&](const Candidate& candidate) {
                return candidate.sentence == m_sentenceIndex && candidate.observation.indicator == indicator.id;
            });
            if (given)
                continue;
            const qint32 index = emit(reading, match, Measure::Level, first.observation.quantity.value);
            Candidate& copy = (*m_candidates)[static_cast<size_t>(index)];
            copy.observation.scope = first.observation.scope;
            copy.observation.period = first.observation.period;
            break;
        }
        return;
    }
}

// ---- Changes -----------------------------------------------------------------------------------------------------

void SentenceReader::readChange(NumberReading& reading) {
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    const bool points = mention.mention.kind == MentionKind::Growth && mention.units != 0 &&
                        m_sentence->slice({mention.folded.start, mention.folded.end}).contains(u'点');
    const bool perCent =
        !points && (mention.mention.kind == MentionKind::Growth || mention.mention.kind == MentionKind::Rate ||
                    mention.mention.kind == MentionKind::Share);
    const TextRange own = ownPart(reading);
    const QStringView words = m_sentence->slice(own);
    if (words.contains(u"环比") || words.contains(u"年均") || words.contains(u"比年初") || words.contains(u"较年初") ||
        words.contains(u"平均水平") || words.contains(u"平均高") || words.contains(u"平均低")) {
        dismiss(reading, DismissReason::Comparison);
        return;
    }
    bool compares = (m_reading > 0 && comparesWith(m_readings[m_reading - 1])) || words.contains(u"净增") ||
                    words.contains(u"净减");
    qint32 subjectEnd = reading.direction.start;
    for (size_t t = m_sentence->tokenFrom(own.start);
         t < m_sentence->tokens.size() && m_sentence->tokens[t].range.end <= own.end; ++t) {
        const Token& token = m_sentence->tokens[t];
        if (!token.has(CompareRole))
            continue;
        compares = true;
        subjectEnd = std::min(subjectEnd, token.range.start);
        // 较调整前, 比预期: compared with something other than a year.
        const PeriodFinding against = findPeriod(*m_sentence, {token.range.end, own.end}, {}, m_context);
        if (token.range.length() == 1 && !against.stated && !hasRole({token.range.end, own.end}, LastYearRole)) {
            dismiss(reading, DismissReason::Comparison);
            return;
        }
    }
    if (!points && !perCent && !compares)
        return readValue(reading);
    const Period period = periodOf(reading);
    // Compared with another year than the one before: no change against the year before.
    const PeriodFinding base = findPeriod(*m_sentence, {std::max(own.start, subjectEnd), own.end}, {}, m_context);
    if (base.stated && base.compared && base.period.first != period.first - 1) {
        dismiss(reading, DismissReason::Comparison);
        return;
    }
    const Measure measure = perCent ? Measure::YearOnYearPercent : Measure::YearOnYearAbsolute;
    const Decimal value = reading.sign < 0 ? mention.mention.value.negated() : mention.mention.value;

    Slot slot = reading.slot;
    // 净增市场主体6740户: what has changed stands behind the word for the change.
    const bool subjectBehind = mention.folded.start - reading.direction.end >= 2 &&
                               m_sentence->unknownIn({reading.direction.end, own.end}) == 0 &&
                               m_sentence->slice(reading.direction).startsWith(u'净');
    if (subjectBehind)
        slot.hidden.push_back(reading.direction);
    else
        slot.left.end = std::max(slot.left.start, std::min(subjectEnd, slot.left.end));
    slot.right = perCent || points ? TextRange{} : slot.right;
    slot.anyUnit = perCent || points;
    if (readEachChange(reading, measure, value))
        return;
    // 案件数同比上升: a general word for what was just counted.
    const bool ownSubject = hasOwnCue(slot) && !onlyGeneric(slot.left);
    if (ownSubject) {
        m_matcher.match(*m_sentence, slot, layersAt(slot.left.start), m_matches);
        for (const RuleMatch& match : m_matches) {
            const bool rate = indicatorOf(match.rule).kind == IndicatorKind::Rate;
            if ((rate != points && (points || perCent)) || match.doubt > kLargestDoubtOfChange)
                continue;
            m_last = {match.rule, emit(reading, match, measure, value), m_reading, true};
            return;
        }
        return;
    }
    if (m_sentence->unknownIn({slot.left.start, slot.left.end}) > 1) {
        return;
    }
    // The value just stated is what has changed.
    if (!m_last.valid || m_last.candidate < 0)
        return;
    const Candidate& subject = (*m_candidates)[static_cast<size_t>(m_last.candidate)];
    const Indicator& indicator = indicatorOf(m_last.rule);
    if (subject.sentence != m_sentenceIndex || (points && indicator.kind != IndicatorKind::Rate))
        return;
    for (size_t r = m_last.reading + 1; r < m_reading; ++r) {
        if (!m_readings[r].isChange && !comparesWith(m_readings[r]))
            return;
    }
    const QString scope = subject.observation.scope;
    const Period of = subject.observation.period;
    const qint32 made = emitCarried(reading, measure, value, 0.1);
    Observation& observation = (*m_candidates)[static_cast<size_t>(made)].observation;
    observation.scope = scope;
    const PeriodFinding ownPeriod =
        findPeriod(*m_sentence, {own.start, std::max(own.start, subjectEnd)}, {}, m_context);
    observation.period = ownPeriod.stated && !ownPeriod.compared ? ownPeriod.period : of;
}

// 「受理数、审结数分别为120件、98件,同比分别增长21%和19%」: each change belongs to one of the values just read.
bool SentenceReader::readEachChange(const NumberReading& reading, Measure measure, const Decimal& value) {
    size_t first = m_reading;
    while (first > 0 && m_readings[first - 1].isChange && m_readings[first - 1].runEnd > first - 1 &&
           m_readings[first - 1].runEnd >= m_reading)
        --first;
    const size_t count = reading.runEnd - first + 1;
    if (count < 2 ||
        !hasRole({m_readings[first].slot.left.start, m_sentence->mention(m_readings[first].mention).folded.start},
                 EachRole))
        return false;
    std::vector<qint32> values;
    for (size_t i = m_candidates->size(); i > 0 && values.size() < count; --i) {
        const Candidate& candidate = (*m_candidates)[i - 1];
        if (candidate.sentence != m_sentenceIndex)
            break;
        if (candidate.observation.measure == Measure::Level)
            values.insert(values.begin(), static_cast<qint32>(i) - 1);
    }
    if (values.size() != count)
        return false;
    const Candidate subject = (*m_candidates)[static_cast<size_t>(values[m_reading - first])];
    const Indicator& indicator = m_codebook.indicators()[static_cast<size_t>(subject.indicator)];
    for (size_t i = 0; i < m_lexicon.rules().size(); ++i) {
        if (m_lexicon.rules()[i].indicator != subject.indicator)
            continue;
        RuleMatch match;
        match.rule = static_cast<qint32>(i);
        match.inherited = true;
        match.doubt = 0.2;
        match.cues = {{CueRole::Carried, subject.observation.number, true}};
        const bool points = indicator.kind == IndicatorKind::Rate;
        const qint32 made = emit(reading, match, points ? Measure::YearOnYearAbsolute : measure, value);
        (*m_candidates)[static_cast<size_t>(made)].observation.scope = subject.observation.scope;
        (*m_candidates)[static_cast<size_t>(made)].observation.period = subject.observation.period;
        return true;
    }
    return false;
}

// Whether a value is itself what another is compared with: 较2020年172件, 比2018年受理11件.
bool SentenceReader::comparesWith(const NumberReading& reading) const {
    if (reading.isChange)
        return false;
    const TextRange own = ownPart(reading);
    const PeriodFinding found = findPeriod(*m_sentence, own, reading.slot.hidden, m_context);
    return found.stated && found.compared && !hasRole({found.range.end, own.end}, UpRole | DownRole);
}

bool SentenceReader::inBracketsBehindNumber(qint32 position) const {
    qint32 open = position - 1;
    while (open >= m_sentence->range.start && m_sentence->text->at(open) != u'(' && m_sentence->text->at(open) != u')')
        --open;
    if (open < m_sentence->range.start || m_sentence->text->at(open) != u'(')
        return false;
    return std::any_of(m_readings.begin(), m_readings.end(), [&](const NumberReading& reading) {
        return m_sentence->mention(reading.mention).folded.end == open;
    });
}

// ---- Making observations -----------------------------------------------------------------------------------------

Period SentenceReader::periodOf(const NumberReading& reading) const {
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    std::vector<TextRange> hidden = reading.slot.hidden;
    // The times of other items do not count, but what the first item's beginning says does.
    PeriodFinding found;
    if (!reading.listItem.isEmpty())
        found = findPeriod(*m_sentence, reading.listItem, {}, m_context);
    if (!found.stated || found.compared)
        found = findPeriod(*m_sentence, {reading.slot.left.start, mention.folded.start}, hidden, m_context);
    if (found.stated && (!found.compared || comparesWith(reading)))
        return found.period;
    // From the start of the sentence on; the years of numbers read before do not count where they are only compared
    // with.
    const TextRange before{m_sentence->range.start, reading.slot.left.start};
    if (!before.isEmpty()) {
        std::vector<TextRange> others = hidden;
        for (size_t r = 0; r < m_reading; ++r) {
            if (m_readings[r].isFrom)
                others.push_back(
                    {m_readings[r].slot.left.start, m_sentence->mention(m_readings[r].mention).folded.end});
            if (m_readings[r].isChange)
                others.push_back(ownPart(m_readings[r]));
        }
        const PeriodFinding earlier = findPeriod(*m_sentence, before, others, m_context);
        if (earlier.stated && !earlier.compared)
            return earlier.period;
    }
    return m_period.isKnown() ? m_period : Period::year(m_context.year);
}

qint32 SentenceReader::emit(const NumberReading& reading, const RuleMatch& match, Measure measure,
                            const Decimal& value) {
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    const CompiledRule& rule = m_lexicon.rules()[static_cast<size_t>(match.rule)];
    const Indicator& indicator = indicatorOf(match.rule);
    Candidate candidate;
    candidate.indicator = rule.indicator;
    candidate.mention = m_firstMention + static_cast<qint32>(reading.mention);
    candidate.sentence = m_sentenceIndex;
    candidate.weak = rule.weak;
    candidate.inherited = match.inherited;
    candidate.doubt = match.doubt;
    Observation& observation = candidate.observation;
    observation.indicator = indicator.id;
    observation.quantity = {value, indicator.unit, mention.mention.qualifier};
    observation.measure = measure;
    observation.period = periodOf(reading);
    observation.number = mention.mention.range;
    observation.sentence = m_sourceRange;
    observation.confidence = confidenceOf(match);
    observation.cues = match.cues;

    TextRange own = ownPart(reading);
    if (!reading.listItem.isEmpty())
        own = reading.listItem;
    ScopeFinding scope = findScope(*m_sentence, own, m_context, true);
    if (scope.kind == ScopeFinding::Kind::None)
        scope = m_scope;
    const bool isScope = scope.kind == ScopeFinding::Kind::Part ||
                         (scope.kind == ScopeFinding::Kind::Level && indicator.levelScope) ||
                         (scope.kind == ScopeFinding::Kind::Organ && indicator.bodyScope == BodyScope::Always);
    if (isScope)
        observation.scope = sourceSlice(scope.range);
    else if (scope.kind == ScopeFinding::Kind::Organ)
        candidate.body = sourceSlice(scope.range);
    if (scope.kind != ScopeFinding::Kind::None)
        observation.cues.push_back({CueRole::Scope, m_sentence->text->toSource(scope.range), false});
    candidate.part = hasRole({m_sentence->range.start, own.end}, PartRole);
    candidate.opensSentence = candidate.part && hasRole(m_sentence->clauses.front(), PartRole);
    // 主办35件(建议24件、提案11件): what brackets behind a number split up.
    if (inBracketsBehindNumber(own.start)) {
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
