// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/number_context.h"

#include <algorithm>

namespace bijian {

bool hasRole(const SentenceView& sentence, const TextRange& part, quint32 roles) {
    for (size_t t = sentence.tokenFrom(part.start);
         t < sentence.tokens.size() && sentence.tokens[t].range.end <= part.end; ++t) {
        if (sentence.tokens[t].has(roles))
            return true;
    }
    return false;
}

TextRange ownPart(const NumberReading& reading) {
    return reading.slot.left;
}

bool hasOwnCue(const SentenceView& sentence, const Slot& slot) {
    const auto inPart = [&](const TextRange& part, quint32 ignored) {
        for (size_t t = sentence.tokenFrom(part.start); t < sentence.tokens.size(); ++t) {
            const Token& token = sentence.tokens[t];
            if (token.range.start >= part.end)
                break;
            if (token.cue && !token.has(ignored | FillerRole | OrganRole | LevelRole | OwnLevelRole | GroupRole))
                return true;
        }
        return false;
    };
    return inPart(slot.left, 0) || (!slot.right.isEmpty() && inPart(slot.right, UpRole | DownRole));
}

bool onlyGeneric(const SentenceView& sentence, const TextRange& part) {
    for (size_t t = sentence.tokenFrom(part.start);
         t < sentence.tokens.size() && sentence.tokens[t].range.end <= part.end; ++t) {
        const Token& token = sentence.tokens[t];
        if (token.cue && (token.topic || !token.has(GenericRole | FillerRole)))
            return false;
    }
    return true;
}

bool isThreshold(const SentenceView& sentence, const std::vector<NumberReading>& readings,
                 const NumberReading& reading) {
    const ScannedMention& mention = sentence.mention(reading.mention);
    // 5万余人 is a figure rounded down, no bound.
    const QStringView written = sentence.slice(mention.folded);
    const bool rounded = written.contains(u'余') || written.contains(u'多');
    const bool bounded = !rounded && (mention.mention.qualifier == Qualifier::LessThan ||
                                      mention.mention.qualifier == Qualifier::GreaterThan);
    const QStringView before =
        sentence.slice({std::max(sentence.range.start, mention.folded.start - 2), mention.folded.start});
    if (!bounded && before != u"低于" && before != u"高于" && before != u"达到" && before != u"不足")
        return false;
    return std::any_of(readings.begin(), readings.end(), [&](const NumberReading& other) {
        const ScannedMention& bodies = sentence.mention(other.mention);
        const char16_t unit = sentence.text->at(bodies.folded.end - 1);
        return other.clause == reading.clause && other.mention < reading.mention &&
               (other.slot.nounBehind == Slot::Noun::Body || unit == u'个' || unit == u'家' || unit == u'县' ||
                unit == u'区' || unit == u'镇');
    });
}

bool isForEach(const SentenceView& sentence, const TextRange& part) {
    for (size_t t = sentence.tokenFrom(part.start);
         t < sentence.tokens.size() && sentence.tokens[t].range.end <= part.end; ++t) {
        const QStringView before = sentence.slice({part.start, sentence.tokens[t].range.start});
        if (sentence.tokens[t].has(PerRole) && before.lastIndexOf(u'“') <= before.lastIndexOf(u'”'))
            return true;
    }
    return false;
}

bool isAverage(const SentenceView& sentence, const NumberReading& reading) {
    const ScannedMention& mention = sentence.mention(reading.mention);
    const bool counts = mention.mention.kind == MentionKind::Count;
    return counts && (!mention.mention.value.isInteger() || sentence.slice(ownPart(reading)).contains(u"平均"));
}

bool isTarget(const SentenceView& sentence, const NumberReading& reading) {
    const TextRange clause = sentence.clauses[reading.clause];
    const qint32 number = sentence.mention(reading.mention).folded.start;
    const qint32 from = std::max(clause.start, reading.slot.left.start);
    for (size_t t = sentence.tokenFrom(from); t < sentence.tokens.size() && sentence.tokens[t].range.end <= number;
         ++t) {
        // 对拟印发的文件75份进行审核: what is intended is only the files' fate.
        const bool intended = sentence.text->at(sentence.tokens[t].range.start - 1) == u'对';
        if (sentence.tokens[t].has(TargetRole) && !intended)
            return true;
    }
    // A word of wanting at the head of the clause governs all its numbers.
    for (size_t t = sentence.tokenFrom(clause.start);
         t < sentence.tokens.size() && sentence.tokens[t].range.end <= from; ++t) {
        // 法定20个工作日压缩至1个: the law's number is the first only.
        if (sentence.tokens[t].has(TargetRole) && sentence.tokens[t].range.start - clause.start <= 6 &&
            sentence.slice(sentence.tokens[t].range) != u"法定")
            return true;
    }
    // 今年的要求是:…审查率100%,备案率100%: it governs all behind the colon.
    for (size_t c = 0; c < reading.clause; ++c) {
        const TextRange before = sentence.clauses[c];
        if (sentence.text->at(before.end) == u':' && hasRole(sentence, before, TargetRole))
            return true;
    }
    // 低于70%的, 超过5件的: a threshold.
    const ScannedMention& mention = sentence.mention(reading.mention);
    const bool bounded =
        mention.mention.qualifier == Qualifier::LessThan || mention.mention.qualifier == Qualifier::GreaterThan;
    qint32 behind = mention.folded.end;
    const QStringView next = sentence.slice({behind, std::min(behind + 2, sentence.range.end)});
    if (bounded && (next == u"以上" || next == u"以下" || next == u"以内"))
        behind += 2;
    const QStringView purpose = sentence.slice({behind, std::min(behind + 12, sentence.range.end)});
    for (const QStringView word : {QStringView(u"的目标"), QStringView(u"的要求"), QStringView(u"的标准"),
                                   QStringView(u"的年度目标"), QStringView(u"的指标")}) {
        if (purpose.startsWith(word))
            return true;
    }
    const QStringView before = sentence.slice({std::max(sentence.range.start, number - 2), number});
    const bool compared = before == u"低于" || before == u"高于" || before == u"达到" || before == u"不足" ||
                          before == u"超过" || before == u"少于";
    return bounded && compared && sentence.text->at(behind) == u'的';
}

// 涉征收补偿的231件, 因程序违法败诉的4件: one kind among others.
bool isOneKind(const SentenceView& sentence, const NumberReading& reading) {
    TextRange own = ownPart(reading);
    while (own.start < own.end && (sentence.text->at(own.start) == u'、' || sentence.text->at(own.start) == u','))
        ++own.start;
    const QStringView words = sentence.slice(own);
    const QStringView kind = words.startsWith(u"其中") ? words.mid(2) : words;
    if (hasRole(sentence, {sentence.range.start, own.end}, KindViewRole))
        return true;
    // 因政府信息公开被提起行政诉讼5件: of one cause, and so is all that the sentence goes on to count.
    const QStringView head = sentence.slice(sentence.clauses.front());
    const QStringView here = sentence.slice(sentence.clauses[reading.clause]);
    const bool disclosure = here.contains(u"信息") || here.contains(u"申请公开") || here.startsWith(u"因此");
    if (here.startsWith(u'因') && here.contains(u"引发") && disclosure)
        return true;
    if (head.startsWith(u'因') && head.contains(u"信息") &&
        (head.contains(u"引发") || head.contains(u"引起") || head.contains(u'被')))
        return true;
    // 办结率100%的有41个; 11名持证人员里有4人
    const qint32 behind = sentence.mention(reading.mention).folded.end;
    const QStringView next = sentence.slice({behind, std::min(behind + 2, sentence.range.end)});
    const bool share = sentence.mention(reading.mention).mention.kind == MentionKind::Rate;
    if (share && (next == u"的有" || next == u"的单" || next == u"的部" || next == u"的县" || next == u"的乡" ||
                  next == u"的企" || next == u"的仅"))
        return true;
    // 第一季度和第三季度各1件
    if (words.endsWith(u'各'))
        return true;
    // 除3件涉密外
    if (words.endsWith(u'除') || words.endsWith(u"除了"))
        return true;
    if (words.endsWith(u"里有") || words.endsWith(u"中有") || words.endsWith(u"中仅有") || words.endsWith(u"里面有"))
        return true;
    return (kind.startsWith(u'涉') || kind.startsWith(u'因') || kind.startsWith(u'属')) &&
           (words.endsWith(u'的') || words.endsWith(u"的占"));
}

// Whether a value is itself what another is compared with: 较2020年172件, 比2018年受理11件.
bool comparesWith(const SentenceView& sentence, const NumberReading& reading, const ReportContext& context) {
    if (reading.isChange)
        return false;
    const TextRange own = ownPart(reading);
    const PeriodFinding found = findPeriod(sentence, own, reading.slot.hidden, context);
    if (!found.stated || !found.compared || hasRole(sentence, {found.range.end, own.end}, UpRole | DownRole))
        return false;
    // 较上年减少入企检查4800户次: what was done in this year.
    const TextRange behind{found.range.end, own.end};
    const bool word = hasRole(sentence, found.range, LastYearRole);
    return !word || !hasOwnCue(sentence, {.left = behind, .right = {}, .shared = {}, .hidden = {}});
}

bool inBracketsBehindNumber(const SentenceView& sentence, const std::vector<NumberReading>& readings, qint32 position) {
    qint32 open = position - 1;
    while (open >= sentence.range.start && sentence.text->at(open) != u'(' && sentence.text->at(open) != u')')
        --open;
    if (open < sentence.range.start || sentence.text->at(open) != u'(')
        return false;
    return std::any_of(readings.begin(), readings.end(), [&](const NumberReading& reading) {
        return sentence.mention(reading.mention).folded.end == open;
    });
}

} // namespace bijian
