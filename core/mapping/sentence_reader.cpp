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
constexpr double kLargestDoubtOfStep = 1.3;
constexpr double kLargestDoubtOfFurtherStep = 0.5;

} // namespace

void SentenceReader::beginBlock() {
    m_maker.beginBlock();
    m_last.valid = false;
    m_recent.clear();
}

void SentenceReader::read(const SentenceView& sentence, const SentencePlace& place, std::vector<Candidate>& candidates,
                          std::vector<LedgerEntry>& ledger) {
    m_sentence = &sentence;
    m_sentenceIndex = place.index;
    m_candidates = &candidates;
    m_firstCandidate = candidates.size();
    m_readings.clear();
    if (sentence.hasQuantity())
        buildReadings(sentence, m_readings);
    m_maker.beginSentence(sentence, place, m_readings, candidates, ledger);
    size_t next = 0;
    for (size_t c = 0; c < sentence.clauses.size() && !m_readings.empty(); ++c) {
        bool elliptic = next < m_readings.size() && m_readings[next].clause == c;
        for (size_t r = next; r < m_readings.size() && m_readings[r].clause == c; ++r)
            elliptic = elliptic && !hasOwnCue(sentence, m_readings[r].slot);
        m_maker.noteScope(sentence.clauses[c], elliptic);
        for (; next < m_readings.size() && m_readings[next].clause == c; ++next) {
            m_reading = next;
            readNumber(m_readings[next]);
        }
    }
    m_topics.remember(sentence);
    m_maker.endSentence();
}

void SentenceReader::readNumber(NumberReading& reading) {
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    if (!mention.mention.hasValue || mention.mention.kind == MentionKind::Range)
        return;
    const TextRange own = ownPart(reading);
    // 每10户培育1户
    const bool perNumber = m_reading > 0 && m_readings[m_reading - 1].clause == reading.clause &&
                           m_sentence->slice(m_readings[m_reading - 1].slot.left).endsWith(u'每');
    if (perNumber || isForEach(*m_sentence, own) || hasRole(*m_sentence, own, NegatedRole)) {
        m_maker.dismiss(reading, DismissReason::Other);
        return;
    }
    // 是同期案件量的1.7倍
    const bool multiple =
        m_sentence->slice(mention.folded).endsWith(u'倍') && !hasRole(*m_sentence, own, UpRole | DownRole);
    if (multiple) {
        m_maker.dismiss(reading, DismissReason::Comparison);
        return;
    }
    if (reading.isChange)
        readChange(reading);
    else
        readValue(reading);
}

// ---- Values ------------------------------------------------------------------------------------------------------

// A、B74件 without 分别: two things counted at once. Known by a second topic word beside the one that was matched.
bool SentenceReader::isJoint(const RuleMatch& best, const Slot& slot) const {
    if (best.topic.isEmpty())
        return false;
    for (const RuleMatch& other : m_matches) {
        if (other.topic.isEmpty() || other.topic == best.topic ||
            m_maker.indicatorOf(other.rule).id == m_maker.indicatorOf(best.rule).id)
            continue;
        const TextRange between{std::min(best.topic.end, other.topic.end),
                                std::max(best.topic.start, other.topic.start)};
        if (between.length() < 1 || between.length() > 4 || !slot.left.contains(between))
            continue;
        const QStringView text = m_sentence->slice(between);
        if (text.contains(u'、') || text.contains(u'和') || text.contains(u'及') || text.contains(u'与'))
            return true;
    }
    return false;
}

// 开展行政调解386件,化解371件: of two readings that are as good, the one that the sentence has not had yet.
RuleMatch SentenceReader::bestOf(const std::vector<RuleMatch>& matches) const {
    constexpr double kAsGood = 0.12;
    const auto isGiven = [&](const RuleMatch& match) {
        const std::span<const Candidate> here = given();
        return std::any_of(here.begin(), here.end(), [&](const Candidate& candidate) {
            return candidate.indicator == indexOf(match) && candidate.observation.measure == Measure::Level;
        });
    };
    const RuleMatch& best = matches.front();
    if (!isGiven(best))
        return best;
    for (const RuleMatch& other : matches) {
        if (other.score < best.score - kAsGood)
            break;
        if (m_lexicon.familyOf(indexOf(other)) == m_lexicon.familyOf(indexOf(best)) && !isGiven(other))
            return other;
    }
    return best;
}

qint32 SentenceReader::indexOf(const RuleMatch& match) const {
    return m_lexicon.rules()[static_cast<size_t>(match.rule)].indicator;
}

void SentenceReader::readValue(NumberReading& reading) {
    const ScannedMention& mention = m_sentence->mention(reading.mention);
    if (isTarget(*m_sentence, reading) || isThreshold(*m_sentence, m_readings, reading)) {
        m_maker.dismiss(reading, DismissReason::Target);
        return;
    }
    if (isAverage(*m_sentence, reading)) {
        m_maker.dismiss(reading, DismissReason::Other);
        return;
    }
    // 涉企从轻处罚案件59件、减轻处罚案件231件: the restriction governs the list.
    const TextRange clause = m_sentence->clauses[reading.clause];
    if (reading.slot.left.start > clause.start && m_sentence->text->at(reading.slot.left.start) == u'、' &&
        hasRole(*m_sentence, {clause.start, reading.slot.left.start}, RestrictRole)) {
        m_maker.dismiss(reading, DismissReason::Restricted);
        return;
    }
    if (isOneKind(*m_sentence, reading)) {
        m_maker.dismiss(reading, DismissReason::Breakdown);
        return;
    }
    if (reading.fromOf < 0 && reading.listItem.isEmpty() && readEachValue(reading))
        return;
    Slot slot = reading.slot;
    takeNounOfList(reading, slot);
    const bool ownCue = hasOwnCue(*m_sentence, slot);
    if (reading.fromOf < 0 && readShare(reading))
        return;
    if (!ownCue) {
        const TextRange own = ownPart(reading);
        // 各县市受理情况:大理市243件: the sentence itself may say of what; else what was read last is carried on.
        const bool here = m_last.valid && m_last.candidate >= 0 &&
                          (*m_candidates)[static_cast<size_t>(m_last.candidate)].sentence == m_sentenceIndex;
        if (reading.fromOf < 0 && here && (carryOn(reading) || restate(reading)))
            return;
        // 共计33件: the clause before says of what.
        size_t first = reading.fromOf >= 0 ? std::min(m_reading, static_cast<size_t>(reading.fromOf)) : m_reading;
        while (first > 0 && (isSpell(*m_sentence, m_readings[first - 1]) || givesWay(m_readings[first - 1], own))) {
            --first;
            slot.hidden.push_back(m_sentence->mention(m_readings[first].mention).folded);
        }
        const qint32 limit = first > 0 ? std::max(m_sentence->mention(m_readings[first - 1].mention).folded.end,
                                                  m_readings[first - 1].slot.nounBehind != Slot::Noun::None &&
                                                          !m_maker.isOpen(m_readings[first - 1])
                                                      ? m_readings[first - 1].slot.right.end
                                                      : 0)
                                       : m_sentence->range.start;
        for (size_t c = reading.clause; c > 0 && !hasOwnCue(*m_sentence, slot); --c) {
            const qint32 start = std::max(m_sentence->clauses[c - 1].start, limit);
            if (start >= slot.left.start)
                continue;
            slot.left.start = start;
        }
        if (const ScopeFinding place = findScope(*m_sentence, own, m_context, true); !place.range.isEmpty())
            slot.hidden.push_back(place.range);
    }
    // 由多到少依次为端州区352件: the place before the number says whose it is, not what is counted.
    if (const ScopeFinding place = ownCue ? findScope(*m_sentence, ownPart(reading), m_context, true) : ScopeFinding{};
        place.kind == ScopeFinding::Kind::Part && place.range.end == slot.left.end)
        slot.hidden.push_back(place.range);
    std::vector<qint32> made;
    const auto readOnce = [&] {
        matchSlot(slot);
        // 拖欠款5800万元已全部还清: what was done stands behind the number and 全部.
        if (m_matches.empty() && slot.right.isEmpty() && reading.fromOf < 0) {
            Slot whole = slot;
            whole.right = predicateBehind(reading);
            if (!whole.right.isEmpty())
                matchSlot(whole);
        }
        if (m_matches.empty())
            return;
        const RuleMatch best = bestOf(m_matches);
        if (isJoint(best, slot)) {
            m_maker.dismiss(reading, DismissReason::Joint);
            return;
        }
        const Indicator& indicator = m_maker.indicatorOf(best.rule);
        if (indicator.kind == IndicatorKind::Rate && mention.mention.value > Decimal(100))
            return;
        if (reading.isFrom) {
            const Period dated = m_maker.periodOf(reading);
            if (dated == Period::year(m_context.year) && !comparesYears(ownPart(reading))) {
                m_maker.dismiss(reading, DismissReason::Comparison);
                return;
            }
        }
        made.push_back(m_maker.make(reading, best, Measure::Level, mention.mention.value));
        // 同比由12件减少到5件: from that of the year before.
        Period& period = m_candidates->back().observation.period;
        if (reading.isFrom && period == Period::year(m_context.year) && m_context.year > 0)
            period = Period::year(m_context.year - 1);
        replaceCoarser(reading);
        // 受理并审结33件: each stage that stands beside the first has the same number.
        if (best.keyStage) {
            for (const RuleMatch& other : m_matches) {
                const bool beside =
                    other.keyStage && other.key != best.key &&
                    std::max(other.key.start, best.key.start) - std::min(other.key.end, best.key.end) <= kCompoundGap;
                // 制定、修改、废止规章8件: one number for things that are counted apart.
                if (beside && std::count(indicator.either.begin(), indicator.either.end(),
                                         m_maker.indicatorOf(other.rule).id) > 0) {
                    m_candidates->pop_back();
                    made.clear();
                    m_maker.dismissAgain(reading, DismissReason::Joint);
                    return;
                }
                const bool same = std::any_of(made.begin(), made.end(), [&](qint32 index) {
                    return (*m_candidates)[static_cast<size_t>(index)].observation.indicator ==
                           m_maker.indicatorOf(other.rule).id;
                });
                if (beside && !same && m_maker.indicatorOf(other.rule).category == indicator.category)
                    made.push_back(m_maker.make(reading, other, Measure::Level, mention.mention.value));
            }
        }
        if (!comparesWith(*m_sentence, reading, m_context) &&
            !inBracketsBehindNumber(*m_sentence, m_readings, reading.slot.left.start)) {
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
    if (made.empty() && reading.fromOf < 0)
        carryOn(reading);
    carryAll(reading, made);
}

// 力争突破95%,目前为91.2%: the number that was wanted gives way to that reached, introduced by `own`.
bool SentenceReader::givesWay(const NumberReading& wanted, const TextRange& own) const {
    const DismissReason reason = m_maker.reasonOf(wanted);
    const QStringView words = m_sentence->slice(own);
    const bool reached = words.startsWith(u'现') || words.startsWith(u"目前") || words.startsWith(u"实际") ||
                         words.startsWith(u"截至目前");
    return reached && (reason == DismissReason::Target || reason == DismissReason::Comparison) &&
           m_sentence->unknownIn(own) <= 1;
}

// 同比, 较上年: compared with the year before and no other.
bool SentenceReader::comparesYears(const TextRange& part) const {
    const QStringView words = m_sentence->slice(part);
    return words.contains(u"同比") ||
           (hasRole(*m_sentence, part, CompareRole) && hasRole(*m_sentence, part, LastYearRole));
}

// From 已, 全部, 均 right behind a number to the end of the clause or the next number; empty where no such word stands
// there.
TextRange SentenceReader::predicateBehind(const NumberReading& reading) const {
    const qint32 start = m_sentence->mention(reading.mention).folded.end;
    const size_t t = m_sentence->tokenFrom(start);
    if (t == m_sentence->tokens.size() || m_sentence->tokens[t].range.start != start ||
        !m_sentence->tokens[t].has(NounEndRole | AllRole | BothRole))
        return {};
    qint32 end = m_sentence->clauses[m_sentence->clauseAt(start)].end;
    if (m_reading + 1 < m_readings.size())
        end = std::min(end, m_sentence->mention(m_readings[m_reading + 1].mention).folded.start);
    return {start, end};
}

// 共38条举措,细分为274项任务: the finer count says the same of the same.
void SentenceReader::replaceCoarser(const NumberReading& reading) {
    const QStringView words = m_sentence->slice(ownPart(reading));
    static constexpr QStringView kFiner[] = {u"细分为", u"分解为", u"细化为", u"细化分解为"};
    if (std::none_of(std::begin(kFiner), std::end(kFiner), [&](QStringView finer) { return words.contains(finer); }))
        return;
    const Candidate& finer = m_candidates->back();
    for (size_t i = m_firstCandidate; i + 1 < m_candidates->size(); ++i) {
        Candidate& other = (*m_candidates)[i];
        other.superseded = other.superseded || other.indicator == finer.indicator;
    }
}

// 长春市4106件、吉林市1372件、延边州741件新收案件: the noun behind the last number of a list of regions serves all.
void SentenceReader::takeNounOfList(const NumberReading& reading, Slot& slot) const {
    const TextRange own = ownPart(reading);
    if (slot.nounBehind != Slot::Noun::None || own.isEmpty() || !isElliptic(*m_sentence, own, m_context) ||
        findScope(*m_sentence, own, m_context, true).kind != ScopeFinding::Kind::Part)
        return;
    size_t last = m_reading;
    while (last + 1 < m_readings.size() && m_readings[last].slot.nounBehind == Slot::Noun::None &&
           m_readings[last + 1].clause == reading.clause &&
           isElliptic(*m_sentence, ownPart(m_readings[last + 1]), m_context))
        ++last;
    // …、延边州741件新收案件数量居前
    const TextRange noun = m_readings[last].slot.right;
    if (last == m_reading || (m_readings[last].slot.nounBehind != Slot::Noun::Some &&
                              !hasOwnCue(*m_sentence, {.left = noun, .right = {}, .shared = {}, .hidden = {}})))
        return;
    slot.right = noun;
    slot.nounBehind = Slot::Noun::Some;
}

void SentenceReader::matchSlot(const Slot& slot) {
    Matter matter;
    if (m_last.valid && m_last.candidate >= 0) {
        const Candidate& last = (*m_candidates)[static_cast<size_t>(m_last.candidate)];
        if (last.sentence == m_sentenceIndex)
            matter = {m_lexicon.familyOf(last.indicator), last.observation.number};
    }
    m_matcher.match(*m_sentence, slot, m_topics.layersAt(*m_sentence, slot.left.start), matter, m_matches);
}

// 东坪镇17件、洛阳镇5件; 2020年5000件: only a region or a time is new, what is counted is carried on.
bool SentenceReader::carryOn(const NumberReading& reading) {
    // 34个部门 are counted themselves.
    if (reading.slot.nounBehind == Slot::Noun::Body)
        return false;
    if (!m_last.valid || m_last.candidate < 0)
        return false;
    const bool sameSentence = (*m_candidates)[static_cast<size_t>(m_last.candidate)].sentence == m_sentenceIndex;
    // 吉林市1372件、…;辽源市186件: a list of regions goes on over the semicolon.
    const Candidate& before = (*m_candidates)[static_cast<size_t>(m_last.candidate)];
    const bool listGoesOn = !before.observation.scope.isEmpty() && before.sentence == m_sentenceIndex - 1 &&
                            (m_lexicon.rules()[static_cast<size_t>(m_last.rule)].units & reading.slot.units) != 0;
    if (!sameSentence && !listGoesOn)
        m_last = lastWithUnit(reading.slot.units);
    if (!m_last.valid)
        return false;
    const TextRange own = reading.listItem.isEmpty() ? ownPart(reading) : reading.listItem;
    const TextRange spoken = sameSentence ? ownPart(m_readings[m_last.reading]) : TextRange{};
    // 2019年至2021年分别为41.3%、58.7%、71.9%; 长春、通化依次为12.4%、13.5%
    const bool listed =
        reading.year > 0 || (!reading.listItem.isEmpty() &&
                             m_maker.shortPlace(reading.listItem).range.length() == reading.listItem.length());
    if ((!listed && !isElliptic(*m_sentence, own, m_context, spoken)) || (sameSentence && !followsLast()))
        return false;
    const CompiledRule& rule = m_lexicon.rules()[static_cast<size_t>(m_last.rule)];
    if ((reading.slot.units & rule.units) == 0 && !(reading.slot.bare && sameSentence))
        return false;
    ScopeFinding scope = findScope(*m_sentence, own, m_context, true);
    // 源汇区最低,为66.67%
    if (scope.kind == ScopeFinding::Kind::None && listGoesOn)
        scope = m_maker.scope();
    const PeriodFinding period = findPeriod(*m_sentence, own, {}, m_context);
    if (scope.kind == ScopeFinding::Kind::None && !period.stated && !listed)
        return false;
    if (!sameSentence && scope.kind != ScopeFinding::Kind::Part && scope.kind != ScopeFinding::Kind::Organ)
        return false;
    const qint32 made = emitCarried(reading, Measure::Level, m_sentence->mention(reading.mention).mention.value,
                                    sameSentence ? 0.2 : 0.6);
    // 较2020年172件, (上年为468件): what is compared with does not become what the sentence speaks of.
    if (period.compared || inBracketsBehindNumber(*m_sentence, m_readings, reading.slot.left.start))
        return true;
    m_last.candidate = made;
    m_last.reading = m_reading;
    return true;
}

// Whether nothing but counted places (其余8县) or spells (连续四年) stands between the number read last and this one.
bool SentenceReader::followsLast() const {
    for (size_t r = m_last.reading + 1; r < m_reading; ++r) {
        const QStringView unit = m_sentence->slice(m_sentence->mention(m_readings[r].mention).folded);
        if (isSpell(*m_sentence, m_readings[r]) ||
            inBracketsBehindNumber(*m_sentence, m_readings, m_readings[r].slot.left.start))
            continue;
        if (!m_maker.isOpen(m_readings[r]))
            return false;
        if (m_readings[r].slot.nounBehind == Slot::Noun::Body)
            continue;
        if (!QStringView(u"县区市州旗镇乡盟省").contains(unit.back()))
            return false;
    }
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
    return m_maker.make(reading, match, measure, value);
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
    const bool sum = hasRole(*m_sentence, own, TotalRole) && value > last.observation.quantity.value;
    // 认定618户,累计达到1935户: what has come together over the years sums up nothing that stands before it.
    const bool cumulative = sum && m_sentence->slice(own).contains(u"累计");
    const bool total = sum && !cumulative;
    const bool changed = last.observation.measure != Measure::Level;
    const bool bounded =
        last.observation.quantity.qualifier == Qualifier::GreaterThan && value >= last.observation.quantity.value;
    if (!sum && !changed && !(bounded && m_last.reading + 1 == m_reading))
        return false;
    const qint32 made = emitCarried(reading, Measure::Level, value, 0.2);
    if (total)
        (*m_candidates)[static_cast<size_t>(made)].total = true;
    else
        (*m_candidates)[static_cast<size_t>(made)].observation.scope = last.observation.scope;
    if (bounded && !sum && !changed)
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
    const auto& share = m_maker.indicatorOf(m_last.rule).share;
    if (!share || last.sentence != m_sentenceIndex || last.observation.measure != Measure::Level)
        return false;
    const TextRange own = ownPart(reading);
    const QStringView words = m_sentence->slice(own);
    if (!words.contains(u'占') || words.contains(u'中') || m_sentence->unknownIn(own) > 1)
        return false;
    const Indicator* rate = m_codebook.find(*share);
    RuleMatch match;
    if (rate != nullptr)
        match.rule = m_lexicon.firstRuleOf(static_cast<qint32>(rate - m_codebook.indicators().data()));
    if (match.rule < 0)
        return false;
    match.inherited = true;
    match.doubt = 0.3;
    match.cues = {{CueRole::Carried, last.observation.number, true}};
    const QString scope = last.observation.scope;
    const qint32 made = m_maker.make(reading, match, Measure::Level, mention.mention.value);
    (*m_candidates)[static_cast<size_t>(made)].observation.scope = scope;
    return true;
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
        matchSlot(slot);
        std::vector<TextRange> keys; // 均通过合法性审核并按规定备案: a step each
        const std::vector<RuleMatch> matches = m_matches;
        for (const RuleMatch& match : matches) {
            const Indicator& indicator = m_maker.indicatorOf(match.rule);
            if (indicator.kind != IndicatorKind::Count ||
                indicator.category != first.observation.indicator.value().section(u'.', 0, 0) ||
                indicator.id == first.observation.indicator || match.key.start - all.range.end > kAllReach)
                continue;
            // 人大建议68件、政协提案91件,均已办结: of the first the sentence has given a number of its own.
            const std::span<const Candidate> here = given();
            const bool isGiven = std::any_of(here.begin(), here.end(), [&](const Candidate& candidate) {
                return candidate.observation.indicator == indicator.id;
            });
            const bool sameWord =
                std::any_of(keys.begin(), keys.end(), [&](const TextRange& key) { return key.overlaps(match.key); });
            if (isGiven || sameWord || match.doubt > (keys.empty() ? kLargestDoubtOfStep : kLargestDoubtOfFurtherStep))
                continue;
            keys.push_back(match.key);
            const qint32 index = m_maker.make(reading, match, Measure::Level, first.observation.quantity.value);
            Candidate& copy = (*m_candidates)[static_cast<size_t>(index)];
            copy.observation.scope = first.observation.scope;
            copy.observation.period = first.observation.period;
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
        m_maker.dismiss(reading, DismissReason::Comparison);
        return;
    }
    if (hasRole(*m_sentence, {m_sentence->range.start, own.end}, KindViewRole)) {
        m_maker.dismiss(reading, DismissReason::Breakdown);
        return;
    }
    // 与前三季度相比: with no other year.
    const qsizetype beside = words.indexOf(u"相比");
    if (beside > 0 && !hasRole(*m_sentence, own, LastYearRole) && !words.left(beside).contains(u"同期") &&
        !findPeriod(*m_sentence, {own.start, own.start + static_cast<qint32>(beside)}, {}, {}).stated) {
        m_maker.dismiss(reading, DismissReason::Comparison);
        return;
    }
    bool compares = (m_reading > 0 && comparesWith(*m_sentence, m_readings[m_reading - 1], m_context)) ||
                    words.contains(u"净增") || words.contains(u"净减");
    qint32 subjectEnd = reading.direction.start;
    for (size_t t = m_sentence->tokenFrom(own.start);
         t < m_sentence->tokens.size() && m_sentence->tokens[t].range.end <= own.end; ++t) {
        const Token& token = m_sentence->tokens[t];
        // 同上年度同期相比
        const bool against = token.has(LastYearRole) && m_sentence->slice({token.range.end, own.end}).contains(u"相比");
        if (!token.has(CompareRole) && !against)
            continue;
        compares = true;
        subjectEnd = std::min(subjectEnd, token.range.start);
        // 较调整前, 比预期: compared with something other than a year.
        const PeriodFinding other = findPeriod(*m_sentence, {token.range.end, own.end}, {}, m_context);
        if (token.range.length() == 1 && !other.stated &&
            !hasRole(*m_sentence, {token.range.end, own.end}, LastYearRole)) {
            m_maker.dismiss(reading, DismissReason::Comparison);
            return;
        }
    }
    if (!points && !perCent && !compares)
        return readValue(reading);
    const Period period = m_maker.periodOf(reading);
    // 较2021年的362件增长35.1%: compared with the number before.
    if (m_reading > 0 && m_readings[m_reading - 1].clause == reading.clause &&
        comparesWith(*m_sentence, m_readings[m_reading - 1], m_context)) {
        const PeriodFinding against = findPeriod(*m_sentence, ownPart(m_readings[m_reading - 1]),
                                                 m_readings[m_reading - 1].slot.hidden, m_context);
        if (against.period.first != period.first - 1) {
            m_maker.dismiss(reading, DismissReason::Comparison);
            return;
        }
    }
    // Compared with another year than the one before: no change against the year before.
    const PeriodFinding base = findPeriod(*m_sentence, {std::max(own.start, subjectEnd), own.end}, {}, m_context);
    if (base.stated && base.compared && base.period.first != period.first - 1) {
        m_maker.dismiss(reading, DismissReason::Comparison);
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
    const bool ownSubject = hasOwnCue(*m_sentence, slot) && !onlyGeneric(*m_sentence, slot.left);
    if (ownSubject) {
        matchSlot(slot);
        for (const RuleMatch& match : m_matches) {
            const bool rate = m_maker.indicatorOf(match.rule).kind == IndicatorKind::Rate;
            if ((rate != points && (points || perCent)) || match.doubt > kLargestDoubtOfChange)
                continue;
            m_last = {match.rule, m_maker.make(reading, match, measure, value), m_reading, true};
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
    const Indicator& indicator = m_maker.indicatorOf(m_last.rule);
    // 制定规章7部;比2022年多2部
    const bool goesOn = subject.sentence + 1 == m_sentenceIndex && m_reading == 0 && m_sentence->range.start > 0 &&
                        m_sentence->text->at(m_sentence->range.start - 1) == u';';
    if ((subject.sentence != m_sentenceIndex && !goesOn) || (points && indicator.kind != IndicatorKind::Rate))
        return;
    for (size_t r = goesOn ? 0 : m_last.reading + 1; r < m_reading; ++r) {
        if (!m_readings[r].isChange && !comparesWith(*m_sentence, m_readings[r], m_context) &&
            !inBracketsBehindNumber(*m_sentence, m_readings, m_readings[r].slot.left.start))
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

// 「接待咨询3812人次,受理援助416件;去年分别为4570人次、502件」: each is of what the number before it at its place
// counts, in another year.
bool SentenceReader::readEachValue(const NumberReading& reading) {
    size_t first = m_reading;
    while (first > 0 && m_readings[first - 1].runEnd >= m_reading && m_readings[first - 1].listItem.isEmpty() &&
           !m_readings[first - 1].isChange)
        --first;
    const size_t count = reading.runEnd - first + 1;
    if (count < 2)
        return false;
    const TextRange own{m_sentence->clauses[m_readings[first].clause].start, ownPart(m_readings[first]).end};
    const PeriodFinding period = findPeriod(*m_sentence, own, {}, m_context);
    if (!hasRole(*m_sentence, own, EachRole) || !period.stated || period.compared ||
        hasOwnCue(*m_sentence, {.left = own, .right = {}, .shared = {}, .hidden = {}}))
        return false;
    if (m_recent.size() < count)
        return false;
    const std::span<const LastValue> values = std::span(m_recent).last(count);
    for (size_t i = 0; i < count; ++i) {
        const Candidate& value = (*m_candidates)[static_cast<size_t>(values[i].candidate)];
        const CompiledRule& rule = m_lexicon.rules()[static_cast<size_t>(values[i].rule)];
        if (value.sentence + 1 < m_sentenceIndex || (rule.units & m_readings[first + i].slot.units) == 0)
            return false;
    }
    const Candidate* answered = &(*m_candidates)[static_cast<size_t>(values[m_reading - first].candidate)];
    RuleMatch match;
    match.rule = m_lexicon.firstRuleOf(answered->indicator);
    match.inherited = true;
    match.doubt = 0.3;
    match.cues = {{CueRole::Carried, answered->observation.number, true}};
    const QString scope = answered->observation.scope;
    const qint32 made =
        m_maker.make(reading, match, Measure::Level, m_sentence->mention(reading.mention).mention.value);
    Observation& observation = (*m_candidates)[static_cast<size_t>(made)].observation;
    observation.scope = scope;
    observation.period = period.period;
    return true;
}

// 「受理数、审结数分别为120件、98件,同比分别增长21%和19%」: each change belongs to one of the values just read.
bool SentenceReader::readEachChange(const NumberReading& reading, Measure measure, const Decimal& value) {
    size_t first = m_reading;
    while (first > 0 && m_readings[first - 1].isChange && m_readings[first - 1].runEnd > first - 1 &&
           m_readings[first - 1].runEnd >= m_reading)
        --first;
    const size_t count = reading.runEnd - first + 1;
    if (count < 2 ||
        !hasRole(*m_sentence,
                 {m_readings[first].slot.left.start, m_sentence->mention(m_readings[first].mention).folded.start},
                 EachRole))
        return false;
    // The values before the run, whether they were read as an indicator or not: 687件,罚没款1073万元,同比分别下降….
    std::vector<size_t> values;
    for (size_t r = first; r > 0 && values.size() < count; --r) {
        const NumberReading& before = m_readings[r - 1];
        if (!before.isChange && !inBracketsBehindNumber(*m_sentence, m_readings, before.slot.left.start))
            values.insert(values.begin(), r - 1);
    }
    if (values.size() != count)
        return false;
    const qint32 mention = m_maker.mentionOf(m_readings[values[m_reading - first]]);
    const std::span<const Candidate> here = given();
    const auto found = std::find_if(here.rbegin(), here.rend(), [&](const Candidate& candidate) {
        return candidate.mention == mention && candidate.observation.measure == Measure::Level;
    });
    if (found == here.rend()) {
        m_maker.dismiss(reading, DismissReason::Comparison);
        return true;
    }
    const Indicator& indicator = m_codebook.indicators()[static_cast<size_t>(found->indicator)];
    RuleMatch match;
    match.rule = m_lexicon.firstRuleOf(found->indicator);
    match.inherited = true;
    match.doubt = 0.2;
    match.cues = {{CueRole::Carried, found->observation.number, true}};
    const QString scope = found->observation.scope;
    const Period period = found->observation.period;
    const bool points = indicator.kind == IndicatorKind::Rate;
    const qint32 made = m_maker.make(reading, match, points ? Measure::YearOnYearAbsolute : measure, value);
    (*m_candidates)[static_cast<size_t>(made)].observation.scope = scope;
    (*m_candidates)[static_cast<size_t>(made)].observation.period = period;
    return true;
}

} // namespace bijian
